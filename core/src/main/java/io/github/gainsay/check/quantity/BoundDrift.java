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
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reports one number that bounds what it counts in two ways: "up to 8,000 soldiers" and
 * "approximately 8,000 soldiers", "at least 40 dead" and "up to 40 dead". A bare number beside
 * "about" or "more than" is the shorthand of news and is not reported; a bare number beside "up to"
 * is a note.
 *
 * <p>An upper limit that turns into an estimate on the way through a story makes it say more than
 * its source did.
 */
@CheckInfo(
    summary = "One number is an upper limit in one place and an estimate or lower limit in another",
    type = "Q2",
    severity = Severity.WARNING)
public final class BoundDrift implements PairCheck<Quantity> {
  private static final double LIKELY = 0.55;

  /** Enough for a measure of two digits or more, such as 250 euros, which hardly recurs. */
  private static final double LIKELY_ODD = 0.25;

  private static final double LIKELY_ACROSS = 0.8;

  /** Enough to ask an editor about "about" in one article and "up to" in another. */
  private static final double SURE = 0.985;

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    Quantity q = assertion.value();
    // a bound is rare enough for small numbers and stretches of time to meet by it
    boolean rare = q.bound() != Bound.EXACT && !q.isVague();
    String unit = q.unit() == null ? "" : q.unit();
    boolean named = !(unit.isEmpty() && assertion.topic().what().isEmpty());
    ImmutableSet<String> keys = Measures.numberKeys(assertion);
    return rare && named && (q.isOfTime() || Measures.isSmall(assertion))
        ? ImmutableSet.<String>builder()
            .addAll(keys)
            .add("bounded|" + unit + '|' + q.written().stripTrailingZeros())
            .build()
        : keys;
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    return List.of(
        assertion.value().bound(), assertion.value().unit() + "", assertion.topic().what());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    Quantity a = pair.a().value();
    Quantity b = pair.b().value();
    Set<Bound> bounds = EnumSet.of(a.bound(), b.bound());
    boolean bare = bounds.equals(EnumSet.of(Bound.EXACT, Bound.AT_MOST));
    boolean drift =
        bounds.equals(EnumSet.of(Bound.ABOUT, Bound.AT_MOST))
            || bounds.equals(EnumSet.of(Bound.AT_LEAST, Bound.AT_MOST));
    if (!(bare || drift)
        || Measures.scopesApart(pair)
        || !Measures.isSameThing(pair.a(), pair.b())) {
      return;
    }
    Alignment alignment = pair.align("bound");
    if (alignment.probability() < threshold(pair)) {
      findings.passedOver();
      return;
    }
    boolean limits = bounds.equals(EnumSet.of(Bound.AT_LEAST, Bound.AT_MOST));
    boolean sure =
        limits || (alignment.probability() >= SURE && !Measures.otherSources(pair, false));
    boolean note = bare || (pair.isAcross() && !sure);
    findings
        .found(
            note ? Severity.NOTE : Severity.WARNING,
            Quantity.plain(a.written()) + " is bounded in two ways")
        .says(pair.left().article(), pair.a(), a.describe())
        .says(pair.right().article(), pair.b(), b.describe())
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "“up to” is a limit, the other is not")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "use the bound of the source in both places")
        .report();
  }

  private static double threshold(Pair<Quantity> pair) {
    if (pair.isAcross()) {
      return LIKELY_ACROSS;
    }
    Quantity q = pair.a().value();
    boolean odd = q.written().stripTrailingZeros().precision() > 1;
    return q.unit() != null && odd && !Measures.isSmall(pair.a()) ? LIKELY_ODD : LIKELY;
  }
}
