package io.github.gainsay.report;

import com.google.common.base.Joiner;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.report.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A finding in words, a line for each end and each reason. */
final class Explanation {
  private Explanation() {}

  /** The same as plain text, each end with its words and its place. */
  static String of(Discrepancy d, Places places) {
    return of(
        d,
        text -> text,
        i -> {
          Place place = places.of(d.evidence().get(i).span());
          return "“" + place.words() + "” at " + place.label();
        });
  }

  /**
   * The message, what each end says, and the reasons; nothing in it ends a line or controls a
   * terminal but its own line ends.
   *
   * @param plain escapes text as the format wants it
   * @param end how to point to the end of an index
   */
  static String of(Discrepancy d, UnaryOperator<String> plain, IntFunction<String> end) {
    List<String> lines = new ArrayList<>();
    lines.add(plain.apply(d.message()));
    for (int i = 0; i < d.evidence().size(); i++) {
      String says = d.evidence().get(i).says();
      lines.add(
          (i == 0 ? Fact.SAYS : Fact.ALSO_SAYS)
              + ": "
              + (says.isBlank() ? "" : plain.apply(says) + ", ")
              + end.apply(i));
    }
    for (Fact fact : d.facts()) {
      if (!fact.key().equals(Fact.SAYS) && !fact.key().equals(Fact.ALSO_SAYS)) {
        lines.add(fact.key() + ": " + plain.apply(fact.value()));
      }
    }
    lines.replaceAll(DisplayWidth::printable);
    return Joiner.on('\n').join(lines);
  }
}
