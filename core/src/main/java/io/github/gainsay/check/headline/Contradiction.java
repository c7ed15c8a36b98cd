package io.github.gainsay.check.headline;

import io.github.gainsay.align.WrittenNumbers.Form;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.check.headline.BodyNumbers.Told;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.check.headline.Rivals.Slip;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of the body that a number of the summary seems to retell and is not. What speaks for it
 * is weighed against what bears the summary's number out.
 *
 * @param told the number of the body
 * @param slip how the one may have become the other
 * @param clues what was weighed
 */
record Contradiction(Told told, Slip slip, Map<Clue, Double> clues) {
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** As far as "about" and "almost" stretch. */
  private static final BigDecimal ROUGHLY = new BigDecimal("1.25");

  /** Numbers further apart are numbers of two things. */
  private static final double FAR = 2;

  /** Another one told without a number: "nine officers and a trooper", "shot himself". */
  private static final Pattern ONE_MORE =
      Pattern.compile(
          "(?i)(?:\\b(?:and|,) (?:an?|his|her|their|the|another|one) "
              + "|\\b(?:himself|herself|themselves|another|plus)\\b)");

  /** Whether the odds are that the summary's number is a slip of the other. */
  boolean isLikely() {
    return odds() > 0;
  }

  private static final Pattern HALF = Pattern.compile("(?i)\\b(?:half|halves|halv(?:ed|ing)|doubl(?:e|ed|es|ing)|twice)\\b");

  /** The odds, as log2, that the summary's number is a slip of the other. */
  double odds() {
    return Clue.sum(clues);
  }

  /** The number of the body that the claim is most likely a slip of; null for none. */
  static @Nullable Contradiction of(
      SummaryNumber claim,
      Set<BigDecimal> taken,
      BodyNumbers body,
      Retelling retelling,
      Sums sums) {
    int rival = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < body.told().size(); i++) {
      Told told = body.told().get(i);
      if (!taken.contains(told.value().stripTrailingZeros()) && canBeSlipOf(claim, told)) {
        double score = retelling.score(i) + clue(slip(claim, told)).weight();
        if (score > best) {
          best = score;
          rival = i;
        }
      }
    }
    if (rival < 0) {
      return null;
    }
    Told told = body.told().get(rival);
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    clues.put(Clue.PRIOR, 1.0);
    clues.put(Clue.RIVAL, retelling.score(rival));
    clues.put(Clue.RIVAL_CONTEXT, retelling.context(rival));
    clues.put(clue(slip(claim, told)), 1.0);
    clues.put(Clue.APART, Math.min(FAR, apart(claim, told)));
    addBearing(claim, body, retelling, sums, clues);
    flag(clues, Clue.ADDED, claim.section().kind() != SectionKind.HEADLINE);
    flag(clues, Clue.ORDINAL, claim.mention().form() == Form.ORDINAL);
    flag(clues, Clue.DATE, claim.reading().kind() == Kind.DATE);
    flag(clues, Clue.RIVAL_UNIT, claim.unit() != null && claim.unit().equals(told.reading().unit()));
    double neighbours =
        (retelling.hasNeighbour(told, 1) ? 1 : 0) + (retelling.hasNeighbour(told, -1) ? 1 : 0);
    clues.put(Clue.NEIGHBOUR, neighbours);
    return new Contradiction(told, slip(claim, told), clues);
  }

  private static void flag(Map<Clue, Double> clues, Clue clue, boolean holds) {
    if (holds) {
      clues.put(clue, 1.0);
    }
  }

  /** Weighs what bears the claim out: the likeliest copy, rounding, sum or stretch of time. */
  private static void addBearing(
      SummaryNumber claim,
      BodyNumbers body,
      Retelling retelling,
      Sums sums,
      Map<Clue, Double> clues) {
    double best = Double.NEGATIVE_INFINITY;
    Clue how = null;
    Set<Integer> sentences = sums.explaining(claim, body);
    for (int i = 0; i < body.told().size(); i++) {
      Told told = body.told().get(i);
      Clue bearing = bearing(claim, told, sentences);
      if (bearing != null && retelling.score(i) + bearing.weight() > best) {
        best = retelling.score(i) + bearing.weight();
        how = bearing;
      }
    }
    flag(clues, Clue.SPAN, TimeSpans.explain(claim, body));
    if (how == null) {
      flag(clues, Clue.HELD_IN_PART, body.hold(claim.value()));
      flag(clues, Clue.SMALL, claim.value().compareTo(SMALL) <= 0);
    } else {
      clues.put(how, 1.0);
      clues.put(Clue.HELD, best - how.weight());
    }
  }

  private static @Nullable Clue bearing(SummaryNumber claim, Told told, Set<Integer> sums) {
    boolean ordinal = claim.mention().form() == Form.ORDINAL;
    if (ordinal == (told.mention().form() == Form.ORDINAL)) {
      if (told.mention().least().compareTo(claim.value()) <= 0
          && told.mention().most().compareTo(claim.value()) >= 0) {
        return Clue.COPY;
      }
      if (Roundings.isRounding(claim, told)) {
        return Clue.ROUNDED;
      }
    }
    if (told.reading().quantity() != null) {
      int sentence = told.reading().quantity().locus().sentence();
      if (sums.contains(sentence) || sums.contains(sentence - 1)) {
        return Clue.SUM;
      }
    }
    return !ordinal && isOneMore(claim, told) ? Clue.ONE_MORE : null;
  }

  /** "At least nine officers and a trooper": ten. */
  private static boolean isOneMore(SummaryNumber claim, Told told) {
    BigDecimal more = claim.value().subtract(told.value());
    return claim.reading().kind().isCounting()
        && told.reading().kind().isCounting()
        && more.signum() > 0
        && more.compareTo(FEW) <= 0
        && ONE_MORE.matcher(told.sentence()).results().count() >= more.intValue();
  }

  /** Whether the two can be numbers of one thing. */
  private static boolean canBeSlipOf(SummaryNumber claim, Told told) {
    Kind kind = claim.reading().kind();
    Kind other = told.reading().kind();
    boolean known = kind != Kind.UNKNOWN && other != Kind.UNKNOWN;
    boolean ordinal = claim.mention().form() == Form.ORDINAL;
    String unit = claim.unit();
    String its = told.reading().unit();
    if (ordinal != (told.mention().form() == Form.ORDINAL)
        || told.mention().form() == Form.ROUGH
        || bearing(claim, told, Set.of()) == Clue.COPY
        || bearing(claim, told, Set.of()) == Clue.ROUNDED
        || (kind == Kind.DATE) != (other == Kind.DATE)
        || known && (kind == Kind.AGE) != (other == Kind.AGE)
        || unit != null && its != null && !unit.equals(its)
        || known && (unit == null) != (its == null)) {
      return false;
    }
    if (claim.isHedged() && isNear(claim.value(), told.value())) {
      return false;
    }
    if (kind == Kind.DATE && !claim.isYearLike()) {
      return false;
    }
    if (isHalf(claim, told) || !ordinal && isOneMore(claim, told)) {
      return false;
    }
    boolean one = !ordinal && told.value().compareTo(BigDecimal.ONE) == 0;
    boolean positive = claim.value().signum() > 0 && told.value().signum() > 0;
    return positive && !one && (apart(claim, told) <= FAR || slip(claim, told) == Slip.POWER);
  }

  /** "The second half of the 700": 350. */
  private static boolean isHalf(SummaryNumber claim, Told told) {
    BigDecimal a = claim.value();
    BigDecimal b = told.value();
    boolean twice = a.max(b).compareTo(a.min(b).multiply(TWO)) == 0;
    return twice
        && (HALF.matcher(told.sentence()).find() || HALF.matcher(claim.sentence()).find());
  }

  private static boolean isNear(BigDecimal a, BigDecimal b) {
    return a.max(b).compareTo(a.min(b).multiply(ROUGHLY)) <= 0;
  }

  /** How many noughts lie between the two. */
  private static double apart(SummaryNumber claim, Told told) {
    return Math.abs(Math.log10(claim.value().doubleValue() / told.value().doubleValue()));
  }

  private static Slip slip(SummaryNumber claim, Told told) {
    return Rivals.slip(claim.value(), told.value());
  }

  private static Clue clue(Slip slip) {
    return switch (slip) {
      case POWER -> Clue.POWER;
      case ORDER -> Clue.ORDER;
      case FEW -> Clue.FEW;
      case DIGIT -> Clue.DIGIT;
      case NONE -> Clue.PRIOR;
    };
  }

  double confidence() {
    return Math.min(0.95, 1 / (1 + Math.pow(2, -odds() - 1)));
  }

  /** Why the two are thought to stand for one number. */
  String why() {
    double share = clues.getOrDefault(Clue.RIVAL_CONTEXT, 0.0);
    return Math.round(100 * share) + " percent of the words around both, weighted, are the same";
  }

  String number() {
    return Quantity.plain(told.value());
  }
}
