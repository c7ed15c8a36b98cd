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
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Quantity;
import java.util.List;

/**
 * Reports two numbers for one measure: "12,000 troops in the city" in the headline and "8,000
 * troops in the city" in the body. Bounds, rounding, parts and wholes, other times and other
 * sources are taken into account first.
 *
 * <p>A number is what readers quote.
 */
@CheckInfo(summary = "One measure is given two numbers", type = "Q1", severity = Severity.WARNING)
public final class FigureMismatch implements PairCheck<Quantity> {
  private static final double LIKELY = 0.97;

  /** The most events of one quantity that make keys. */
  private static final int MOST = 2;

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    String thing = Measures.thing(assertion);
    if (thing.isEmpty() || assertion.topic().what().isEmpty()) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    assertion.topic().events().stream().limit(MOST).forEach(e -> keys.add(thing + '|' + e));
    return keys.build();
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    Quantity q = assertion.value();
    return List.of(q.written().stripTrailingZeros(), q.bound(), assertion.locus().sentence());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    Quantity a = pair.a().value();
    Quantity b = pair.b().value();
    boolean sameSentence =
        !pair.isAcross() && pair.a().locus().sentence() == pair.b().locus().sentence();
    boolean parts = a.whole() != null || b.whole() != null;
    boolean differ = conflicts(a, b);
    if (!differ
        || sameSentence
        || parts
        || Measures.tellApart(pair)
        || Measures.otherSources(pair)) {
      return;
    }
    // Inside one article each number is stated, by itself.
    boolean known =
        pair.isAcross()
            && (isKnown(pair.left().article(), pair.b())
                || isKnown(pair.right().article(), pair.a()));
    if (known) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < LIKELY) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            Severity.WARNING, "one measure is given as " + a.describe() + " and as " + b.describe())
        .says(pair.left().article(), pair.a(), a.describe())
        .says(pair.right().article(), pair.b(), b.describe())
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "no rounding or bound makes the two one number")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "write one number in both places, or say what each counts")
        .report();
  }

  /** Whether the article states the number of the thing somewhere; then it knows of both. */
  private static boolean isKnown(ArticleFacts article, Assertion<Quantity> other) {
    return article.of(Quantity.class).stream()
        .anyMatch(
            q ->
                q.value().sameNumber(other.value())
                    && Measures.thing(q).equals(Measures.thing(other)));
  }

  /** The same thing in other words counts as the same; the keys have seen to that. */
  private static boolean conflicts(Quantity a, Quantity b) {
    return a.agreesWith(b.withObject(a.object(), a.objectText())) == Agreement.CONFLICTS;
  }
}
