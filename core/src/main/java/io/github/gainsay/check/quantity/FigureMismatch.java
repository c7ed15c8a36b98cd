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
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;

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

  /** Enough beside a number of the headline that the body tells again. */
  private static final double LIKELY_TOLD = 0.85;

  /** Enough for two numbers that look like one mistyped. */
  private static final double LIKELY_SLIP = 0.85;

  private static final double CERTAIN = 0.985;
  private static final double LIKELY_RESUMED = 0.7;
  private static final double LIKELY_ACROSS = 0.93;

  /** Enough when each is the one counterpart of the other. */
  private static final double LIKELY_SOLE = 0.65;

  /** Enough where an article has no third number of the kind. */
  private static final double LIKELY_ALONE = 0.6;

  private static final double LIKELY_SOLE_ACROSS = 0.8;

  /** "Earlier reports put the toll at 14." */
  private static final Pattern EARLIER =
      Pattern.compile("(?i)\\b(?:earlier|initial|previous|first)");

  private final Rivals rivals = new Rivals();
  private final Counterparts counterparts = new Counterparts(rivals);

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
        || isFarOff(pair)
        || isPartitive(pair)
        || isPart(pair)) {
      return;
    }
    boolean slip = isMistyped(a, b);
    boolean scopes = Measures.scopesApart(pair);
    boolean named =
        !(scopes && Measures.kindsApart(pair)) && counterparts.isNamedAgain(pair, findings);
    if (scopes && !named) {
      return;
    }
    boolean mistyped = slip && Measures.isLong(pair.a());
    boolean apart = !mistyped && Measures.timesApart(pair);
    if (!named && (apart || Measures.otherSources(pair, slip))) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (!named && !isLikely(pair, alignment.probability(), slip, findings)) {
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
        .fact(Fact.DIFFER_BECAUSE, difference(a, b))
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "write one number in both places, or say what each counts")
        .report();
  }

  private boolean isLikely(
      Pair<Quantity> pair, double probability, boolean slip, Findings findings) {
    double enough = threshold(pair, slip);
    double soleEnough = Math.min(enough, soleEnough(pair));
    // looking for rivals takes every number of both articles: only where it can decide
    boolean sole = probability >= soleEnough && counterparts.isSole(pair, findings);
    return probability >= (sole ? soleEnough : enough) && isNamed(pair, slip, sole)
        || probability >= LIKELY_ALONE && counterparts.isAlone(pair, slip, findings);
  }

  /** Whether the smaller one is said to be a part of all. */
  private static boolean isPartitive(Pair<Quantity> pair) {
    boolean left = pair.a().value().written().compareTo(pair.b().value().written()) < 0;
    return left
        ? Measures.isOfUncounted(pair.left().article(), pair.a())
        : Measures.isOfUncounted(pair.right().article(), pair.b());
  }

  /** "105 victims this year" and "three victims": ten times as many is hardly the same measure. */
  private static boolean isFarOff(Pair<Quantity> pair) {
    BigDecimal a = pair.a().value().written().abs();
    BigDecimal b = pair.b().value().written().abs();
    boolean open = pair.a().topic().what().isEmpty() && pair.b().topic().what().isEmpty();
    return (!pair.isAcross() || open)
        && !Measures.isSummed(pair)
        && !pair.a().value().isPowerSlip(pair.b().value())
        && Measures.areFarOff(a, b);
  }

  /** "The 78 parrots" below a headline of 78: of 118 in between the headline knows nothing. */
  private boolean isToldAgain(Pair<Quantity> pair) {
    ArticleFacts article = pair.left().article();
    Assertion<Quantity> claim = pair.a().locus().kind().isSummary() ? pair.a() : pair.b();
    Assertion<Quantity> told = claim == pair.a() ? pair.b() : pair.a();
    String sentence = article.article().textAt(told.locus().sentenceSpan());
    return Measures.isSummed(pair)
        && !EARLIER.matcher(sentence).find()
        && StatedNumbers.of(article).areToldAgain(article, claim);
  }

  /** Enough to accuse the body of a number that the headline has right. */
  private boolean isCertain(Pair<Quantity> pair, double enough, Findings findings) {
    return !pair.a().topic().what().isEmpty()
        && !pair.b().topic().what().isEmpty()
        && pair.a().value().bound() == Bound.EXACT
        && pair.b().value().bound() == Bound.EXACT
        && (enough < CERTAIN ? rivals.none(pair, findings) : counterparts.isSole(pair, findings))
        && pair.align(Measures.PROFILE).probability() >= enough;
  }

  private static double soleEnough(Pair<Quantity> pair) {
    return pair.isAcross() ? LIKELY_SOLE_ACROSS : LIKELY_SOLE;
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
    return Measures.isLong(pair.a())
        && (Measures.isDefinite(pair.left().article(), pair.a())
            || Measures.isDefinite(pair.right().article(), pair.b()));
  }

  /** Whether enough is said of what is counted or measured to speak of one measure. */
  private boolean isNamed(Pair<Quantity> pair, boolean slip, boolean sole) {
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
    boolean open = a.topic().events().isEmpty() || b.topic().events().isEmpty();
    return summed ? event || shared || named && open && isToldAgain(pair) : named && event;
  }

  /** Whether the text itself explains the two numbers. */
  private boolean isExplained(Pair<Quantity> pair, boolean slip, Findings findings) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    if (pair.isAcross()) {
      return rivals.agree(pair, findings) || (!slip && Measures.isMovingCount(pair));
    }
    StatedNumbers numbers = StatedNumbers.of(pair.left().article());
    boolean first = numbers.areRepeated(a);
    boolean second = numbers.areRepeated(b);
    if (slip || first && second) {
      return first && second;
    }
    if (Measures.isSummed(pair)) {
      boolean left = a.locus().kind().isSummary();
      if ((left ? a : b).value().isRoundingOf((left ? b : a).value())) {
        return true;
      }
      return numbers.bearOut(left ? a : b)
          && (numbers.bearOut(left ? b : a)
              || !isCertain(pair, isToldAgain(pair) ? LIKELY_TOLD : CERTAIN, findings));
    }
    // of a number that is stated twice and one that is not, the second is the odd one
    if (first || second) {
      return numbers.bearOut(first ? b : a);
    }
    return numbers.bearOut(a) || numbers.bearOut(b);
  }

  /** Whether the one is a part of the other, here or where the article states it again. */
  private boolean isPart(Pair<Quantity> pair) {
    Quantity a = pair.a().value();
    Quantity b = pair.b().value();
    return isPartOf(a, b)
        || isPartOf(b, a)
        || StatedNumbers.of(pair.left().article()).arePartAndWhole(a, b)
        || StatedNumbers.of(pair.right().article()).arePartAndWhole(a, b);
  }

  private static boolean isPartOf(Quantity part, Quantity whole) {
    return part.whole() != null && part.whole().compareTo(whole.written()) == 0;
  }

  /** What parts the two; a slip that leaves a signature is named. */
  private static String difference(Quantity a, Quantity b) {
    if (a.isTransposed(b)) {
      return "two digits are exchanged, as in a slip of typing";
    }
    if (a.isPowerSlip(b)) {
      BigDecimal large = a.written().abs().max(b.written().abs());
      BigDecimal small = a.written().abs().min(b.written().abs());
      BigDecimal times = large.divide(small, MathContext.DECIMAL32);
      return "one is "
          + Quantity.plain(times)
          + " times the other, as with a nought too many or a wrong word of size";
    }
    return "no rounding or bound makes the two one number";
  }

  /** Two shares of two digits are each other's digits exchanged by chance. */
  private static boolean isMistyped(Quantity a, Quantity b) {
    boolean share = "percent".equals(a.unit());
    return a.isTransposed(b) && !(share && a.written().stripTrailingZeros().precision() < 3);
  }

  /** "At least 73" over "at least 37", "6,000" over "more than 600": both true only in theory. */
  private static boolean isSlip(Quantity a, Quantity b) {
    return a.isTransposed(b) || a.isPowerSlip(b);
  }

  private static boolean conflict(Pair<Quantity> pair) {
    return Claims.conflict(pair.left().article(), pair.a(), pair.right().article(), pair.b());
  }
}
