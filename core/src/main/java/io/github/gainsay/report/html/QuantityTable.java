package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.report.DisplayWidth;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The numbers that an article gives, those of one thing beside each other. */
record QuantityTable(ImmutableList<Row> rows) {

  /**
   * A number.
   *
   * @param thing what is counted or measured; empty when the text does not say
   * @param value the number with its unit
   * @param source on whose word it is given; empty for the article's own
   */
  record Row(String thing, String value, Mention mention, String source) {}

  int count() {
    return rows.size();
  }

  boolean any() {
    return !rows.isEmpty();
  }

  /** Collects the quantities of an article. */
  static final class Builder {
    private final List<Row> rows = new ArrayList<>();

    /** Takes a quantity; whether it was one. */
    boolean add(Assertion<?> assertion, Mention mention) {
      if (!(assertion.value() instanceof Quantity q)) {
        return false;
      }
      Attribution by = assertion.qualifiers().attribution();
      rows.add(
          new Row(
              DisplayWidth.printable(q.object()),
              DisplayWidth.printable(q.withObject("", "").describe()),
              mention,
              DisplayWidth.printable(by.name().isEmpty() ? by.source() : by.name())));
      return true;
    }

    /** By thing, each in the order of the text; what is of nothing known comes last. */
    QuantityTable build() {
      return new QuantityTable(
          rows.stream()
              .sorted(
                  Comparator.comparing((Row r) -> r.thing().isEmpty()).thenComparing(Row::thing))
              .collect(ImmutableList.toImmutableList()));
    }
  }
}
