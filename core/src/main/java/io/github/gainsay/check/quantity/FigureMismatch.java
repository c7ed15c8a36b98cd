package io.github.gainsay.check.quantity;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
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
import io.github.gainsay.value.Quantity;
import java.util.List;

/**
 * Reports two numbers for one measure: "12,000 troops in the city" in the headline and "8,000
 * troops in the city" in the body. Bounds, rounding, sums, parts and wholes, other times and other
 * sources are taken into account first; a number that is the other with two digits exchanged is
 * believed sooner.
 *
 * <p>A number is what readers quote.
 */
@CheckInfo(summary = "One measure is given two numbers", type = "Q1", severity = Severity.WARNING)
public final class FigureMismatch implements PairCheck<Quantity> {
  private static final double LIKELY = 0.965;

  /** Enough for a number of the headline, deck or bullets that nothing else bears out. */
  private static final double LIKELY_SUMMED = 0.75;

  /** Enough for two numbers that look like one mistyped. */
  private static final double LIKELY_SLIP = 0.85;

  private static final double LIKELY_RESUMED = 0.7;
  private static final double LIKELY_ACROSS = 0.93;

  /** Enough between articles when each gives but one number of the thing. */
  private static final double LIKELY_SOLE = 0.8;

  /** What each article states, read at the first conflict and kept as long as the article. */
  private final LoadingCache<ArticleFacts, StatedNumbers> stated =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(StatedNumbers::new));

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    return Measures.thingKeys(assertion);
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
    if (sameSentence
        || !(conflict(pair) || (!pair.isAcross() && isSlip(a, b)))
        || Measures.tellApart(pair)
        || Measures.otherSources(pair, a.isTransposed(b))
        || isPartOf(a, b)
        || isPartOf(b, a)) {
      return;
    }
    boolean slip = a.isTransposed(b);
    Alignment alignment = pair.align(Measures.PROFILE);
    boolean sole = pair.isAcross() && Rivals.none(pair, findings);
    if (alignment.probability() < (sole ? LIKELY_SOLE : threshold(pair, slip))
        || !isNamed(pair, slip, sole)) {
      findings.passedOver();
      return;
    }
    if (isExplained(pair, slip, findings)) {
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

  private static double threshold(Pair<Quantity> pair, boolean slip) {
    if (!slip) {
      return Measures.isSummed(pair) || isTotal(pair) ? LIKELY_SUMMED : LIKELY;
    }
    return pair.isAcross() ? LIKELY_ACROSS : isResumed(pair) ? LIKELY_RESUMED : LIKELY_SLIP;
  }

  /** "Eleven of the 16 dead" in a text of 19 killed: a whole is all there are. */
  private static boolean isTotal(Pair<Quantity> pair) {
    return !pair.isAcross()
        && (Measures.isWhole(pair.left().article(), pair.a())
            || Measures.isWhole(pair.right().article(), pair.b()));
  }

  /** "The £410m" in a text that has spoken of £401m: three digits of a kind, and told before. */
  private static boolean isResumed(Pair<Quantity> pair) {
    return isLong(pair.a())
        && (Measures.isDefinite(pair.left().article(), pair.a())
            || Measures.isDefinite(pair.right().article(), pair.b()));
  }

  private static boolean isLong(Assertion<Quantity> a) {
    return a.value().written().stripTrailingZeros().precision() > 2;
  }

  /** Whether enough is said of what is counted or measured to speak of one measure. */
  private static boolean isNamed(Pair<Quantity> pair, boolean slip, boolean sole) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    boolean named = !a.topic().what().isEmpty() && !b.topic().what().isEmpty();
    boolean parts = a.value().whole() != null || b.value().whole() != null;
    boolean event = Measures.isSameEvent(a, b);
    boolean summed = Measures.isSummed(pair);
    if (parts && !event) {
      return false;
    }
    if (pair.isAcross()) {
      return !parts && (slip || (sole && !Measures.areOtherFates(a, b)) || (named && event));
    }
    if (slip) {
      return named || event || isResumed(pair);
    }
    boolean shared =
        a.topic().events().stream().anyMatch(b.topic().events()::contains)
            && a.value().isPowerSlip(b.value());
    return summed ? event || shared : named && event;
  }

  /** Whether the text itself explains the two numbers. */
  private boolean isExplained(Pair<Quantity> pair, boolean slip, Findings findings) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    if (pair.isAcross()) {
      return Rivals.agree(pair, findings) || (!slip && Measures.isMovingCount(pair));
    }
    StatedNumbers numbers = stated.getUnchecked(pair.left().article());
    boolean first = numbers.areRepeated(a);
    boolean second = numbers.areRepeated(b);
    if (slip) {
      return first && second;
    }
    if (Measures.isSummed(pair)) {
      return numbers.bearOut(a.locus().kind().isSummary() ? a : b);
    }
    return first || second || numbers.bearOut(a) || numbers.bearOut(b);
  }

  private static boolean isPartOf(Quantity part, Quantity whole) {
    return part.whole() != null && part.whole().compareTo(whole.written()) == 0;
  }

  /** "At least 73" over "at least 37", "6,000" over "more than 600": both true only in theory. */
  private static boolean isSlip(Quantity a, Quantity b) {
    return a.isTransposed(b) || a.isPowerSlip(b);
  }

  private static boolean conflict(Pair<Quantity> pair) {
    return Claims.conflict(pair.left().article(), pair.a(), pair.right().article(), pair.b());
  }
}
