package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports the number of a part that is stated of the whole: "8,000 troops deployed to Russia"
 * beside "8,000 of the 10,000 troops in Russia are at the Kursk border". One statement puts the
 * number in a place that holds the place of the other, and the text gives a larger number for the
 * larger place.
 *
 * <p>The two can both be true in the letter, and the reader is misled all the same.
 */
@CheckInfo(
    summary = "The number of a part is stated of the whole",
    type = "Q3",
    severity = Severity.WARNING)
public final class PartAsWhole implements PairCheck<Quantity> {
  private static final double LIKELY = 0.8;
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    return assertion.topic().places().isEmpty()
        ? ImmutableSet.of()
        : Measures.numberKeys(assertion);
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    return List.of(assertion.topic().places(), assertion.value().whole() != null);
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    boolean aIsLarger = holds(a, b);
    if (aIsLarger == holds(b, a) || Measures.tellApart(pair)) {
      return;
    }
    Assertion<Quantity> large = aIsLarger ? a : b;
    Assertion<Quantity> small = aIsLarger ? b : a;
    BigDecimal whole = small.value().whole();
    if (whole == null) {
      whole = whole(large, pair.left().article());
    }
    if (whole == null) {
      whole = whole(large, pair.right().article());
    }
    if (whole == null) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < LIKELY) {
      findings.passedOver();
      return;
    }
    String number = Quantity.plain(a.value().written());
    findings
        .found(
            Severity.WARNING,
            number
                + " is stated of the whole and of a part of it; the whole is "
                + Quantity.plain(whole))
        .says(pair.left().article(), a, a.value().describe() + in(a))
        .says(pair.right().article(), b, b.value().describe() + in(b))
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "the place of one holds the place of the other")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "name the same place, or the number of the whole")
        .report();
  }

  /** Whether every place of {@code inner} lies in a place of {@code outer}. */
  private boolean holds(Assertion<Quantity> outer, Assertion<Quantity> inner) {
    ImmutableSet<String> in = inner.topic().places();
    return !in.isEmpty()
        && in.stream()
            .allMatch(i -> outer.topic().places().stream().anyMatch(o -> gazetteer.contains(o, i)));
  }

  /** A larger number of the same thing in the same place, null for none. */
  private static @Nullable BigDecimal whole(Assertion<Quantity> of, ArticleFacts article) {
    for (Assertion<Quantity> q : article.of(Quantity.class)) {
      boolean same =
          Measures.thing(q).equals(Measures.thing(of))
              && q.topic().places().stream().anyMatch(of.topic().places()::contains);
      if (same && q.value().written().compareTo(of.value().written()) > 0) {
        return q.value().written();
      }
    }
    return null;
  }

  private String in(Assertion<Quantity> a) {
    return a.topic().places().stream()
        .map(gazetteer::nameOf)
        .collect(Collectors.joining(", ", " (", ")"));
  }
}
