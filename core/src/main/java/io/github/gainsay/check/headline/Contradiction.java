package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.WrittenNumbers.Form;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.check.headline.BodyNumbers.Told;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.check.headline.Rivals.Slip;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number of the body that a number of the summary seems to retell and is not. What speaks for it
 * is weighed against what bears the summary's number out.
 *
 * @param rival the number of the body, or one that follows from its numbers
 * @param clues what was weighed
 */
record Contradiction(Candidate rival, Map<Clue, Double> clues) {
  private static final ImmutableSet<Clue> SLIPS =
      Sets.immutableEnumSet(Clue.ORDER, Clue.POWER, Clue.DIGIT, Clue.FEW);

  private static final BigDecimal SMALL = BigDecimal.valueOf(12);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** As far as "almost" stretches from an exact number. */
  private static final BigDecimal NEARLY = new BigDecimal("1.1");

  /** Stretches are counted from the month and rounded. */
  private static final BigDecimal SAME = new BigDecimal("1.05");

  /** As far as two rough numbers may be apart. */
  private static final BigDecimal ROUGHLY = new BigDecimal("1.25");

  /** A deck that repeats a sentence has more of its words. */
  private static final double LITTLE = 0.25;

  /** Numbers further apart are numbers of two things. */
  private static final double FAR = 2;

  /** Another one told without a number: "nine officers and a trooper", "shot himself". */
  private static final Pattern ONE_MORE =
      Pattern.compile(
          "(?i)\\b(?:and|,) (?:an?|his|her|their) |\\b(?:himself|herself|themselves|another|plus)\\b");

  private static final Pattern EACH = Pattern.compile("(?i)\\b(?:each|every|apiece)\\b");

  /** Within so many characters of the number. */
  private static final int BESIDE = 70;

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern HALF =
      Pattern.compile("(?i)\\b(?:half|halves|halv(?:ed|ing)|doubl(?:e|ed|es|ing)|twice)\\b");

  /** Whether the odds are that the summary's number is a slip of the other. */
  boolean isLikely() {
    return odds() > 0;
  }

  /** Whether the number looks like a slip of one that is worked out from those of the body. */
  boolean isSlipOfResult() {
    return rival.isDerived()
        && !clues.containsKey(Clue.DATE)
        && !Collections.disjoint(clues.keySet(), SLIPS);
  }

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
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates(claim, taken, body, retelling, sums)) {
      double score = candidate.score() + Clue.sum(likeness(claim, candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    if (best == null) {
      return null;
    }
    Map<Clue, Double> clues = likeness(claim, best);
    clues.put(Clue.PRIOR, 1.0);
    clues.put(Clue.RIVAL, best.score());
    clues.put(Clue.RIVAL_CONTEXT, best.context());
    addBearing(claim, body, retelling, sums, clues);
    boolean added = claim.section().kind() != SectionKind.HEADLINE;
    flag(clues, Clue.ADDED, added);
    if (added && best.context() < LITTLE) {
      clues.put(Clue.LOOSE, best.context() == 0 ? 2.0 : 1.0);
    }
    flag(clues, Clue.SAME_NAME, isSameName(claim, best.told()));
    flag(clues, Clue.ORDINAL, claim.mention().form() == Form.ORDINAL);
    flag(clues, Clue.DATE, claim.reading().kind() == Kind.DATE);
    String unit = claim.unit();
    flag(clues, Clue.RIVAL_UNIT, unit != null && unit.equals(best.told().reading().unit()));
    double neighbours =
        (retelling.hasNeighbour(best.told(), 1) ? 1 : 0)
            + (retelling.hasNeighbour(best.told(), -1) ? 1 : 0);
    clues.put(Clue.NEIGHBOUR, neighbours);
    return new Contradiction(best, clues);
  }

  private static ImmutableList<Candidate> candidates(
      SummaryNumber claim,
      Set<BigDecimal> taken,
      BodyNumbers body,
      Retelling retelling,
      Sums sums) {
    ImmutableList.Builder<Candidate> found = ImmutableList.builder();
    for (int i = 0; i < body.told().size(); i++) {
      Told told = body.told().get(i);
      BigDecimal apart = claim.value().subtract(told.value()).abs();
      // leaving 12 of 31 cities keeps 19
      boolean rest = claim.isPartOrWhole() && taken.contains(apart.stripTrailingZeros());
      boolean ours = taken.contains(told.value().stripTrailingZeros());
      if (!ours && !rest && canBeSlipOf(claim, told)) {
        found.add(new Candidate(told, told.value(), retelling.score(i), retelling.context(i), ""));
      }
    }
    for (Candidate derived : Derivations.of(claim, body, retelling, sums)) {
      boolean same =
          isNear(claim.value(), derived.value(), SAME)
              || derived.value().subtract(claim.value()).abs().compareTo(BigDecimal.ONE) <= 0;
      if (!taken.contains(derived.value().stripTrailingZeros()) && !same) {
        found.add(derived);
      }
    }
    return found.build();
  }

  /** How the one may have become the other. */
  private static Map<Clue, Double> likeness(SummaryNumber claim, Candidate candidate) {
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    Slip likeliest = Rivals.slip(claim.value(), candidate.value());
    if (likeliest == Slip.NONE) {
      BigDecimal rounded = Rivals.rounded(candidate.value(), claim.value());
      likeliest = Rivals.slip(claim.value(), rounded);
    }
    Clue slip = clue(likeliest);
    if (slip != null) {
      clues.put(slip, 1.0);
    }
    flag(clues, Clue.DERIVED, candidate.isDerived());
    clues.put(Clue.APART, Math.min(FAR, apart(claim.value(), candidate.value())));
    return clues;
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
  static boolean isOneMore(SummaryNumber claim, Told told) {
    BigDecimal more = claim.value().subtract(told.value());
    return claim.reading().kind().isCounting()
        && told.reading().kind().isCounting()
        && more.signum() > 0
        && more.compareTo(FEW) <= 0
        && ONE_MORE.matcher(told.around(BESIDE)).results().count() >= more.intValue();
  }

  /** "A 26-day strike" is no slip for "up to 10 days". */
  private static boolean isBounded(SummaryNumber claim, Told told) {
    return told.reading().quantity() != null
        && told.reading().quantity().value().bound() == Bound.AT_MOST
        && claim.bound() == Bound.EXACT
        && Rivals.slip(claim.value(), told.value()) == Slip.NONE;
  }

  /** Whether the two can be numbers of one thing. */
  private static boolean canBeSlipOf(SummaryNumber claim, Told told) {
    Kind kind = claim.reading().kind();
    Kind other = told.reading().kind();
    boolean known = kind != Kind.UNKNOWN && other != Kind.UNKNOWN;
    boolean ordinal = claim.mention().form() == Form.ORDINAL;
    String unit = claim.unit();
    String its = told.reading().unit();
    if (isSameName(claim, told)) {
      return claim.value().compareTo(told.value()) != 0;
    }
    if (ordinal != (told.mention().form() == Form.ORDINAL)
        || told.mention().form() == Form.ROUGH
        || isBounded(claim, told)
        || told.isOfOthers() && !claim.sentence().contains("other")
        || bearing(claim, told, Set.of()) == Clue.COPY
        || bearing(claim, told, Set.of()) == Clue.ROUNDED
        || (kind == Kind.DATE) != (other == Kind.DATE)
        || known && (kind == Kind.AGE) != (other == Kind.AGE)
        || unit != null && its != null && !unit.equals(its)
        || known && (unit == null) != (its == null)
        || EACH.matcher(told.sentence()).find() && !EACH.matcher(claim.sentence()).find()) {
      return false;
    }
    boolean rough = claim.isHedged();
    BigDecimal reach = rough && told.isRough() ? ROUGHLY : NEARLY;
    if (rough && isNear(claim.value(), told.value(), reach)) {
      return false;
    }
    if (kind == Kind.DATE && !claim.isYearLike()) {
      return false;
    }
    if (isHalf(claim, told) || !ordinal && isOneMore(claim, told)) {
      return false;
    }
    boolean one = told.value().compareTo(BigDecimal.ONE) == 0;
    boolean positive = claim.value().signum() > 0 && told.value().signum() > 0;
    return positive
        && !one
        && (apart(claim.value(), told.value()) <= FAR
            || Rivals.slip(claim.value(), told.value()) == Slip.POWER);
  }

  /** "Flight 1182" and "Flight 1128". */
  private static boolean isSameName(SummaryNumber claim, Told told) {
    String name = claim.name();
    return name.length() > 2 && name.equals(told.name()) && !MONTHS.contains(name);
  }

  /** "The second half of the 700": 350. */
  private static boolean isHalf(SummaryNumber claim, Told told) {
    BigDecimal a = claim.value();
    BigDecimal b = told.value();
    boolean twice = a.max(b).compareTo(a.min(b).multiply(TWO)) == 0;
    return twice && (HALF.matcher(told.sentence()).find() || HALF.matcher(claim.sentence()).find());
  }

  private static boolean isNear(BigDecimal a, BigDecimal b, BigDecimal reach) {
    return a.max(b).compareTo(a.min(b).multiply(reach)) <= 0;
  }

  /** How many noughts lie between the two. */
  private static double apart(BigDecimal a, BigDecimal b) {
    return Math.abs(Math.log10(a.doubleValue() / b.doubleValue()));
  }

  private static @Nullable Clue clue(Slip slip) {
    return switch (slip) {
      case POWER -> Clue.POWER;
      case ORDER -> Clue.ORDER;
      case FEW -> Clue.FEW;
      case DIGIT -> Clue.DIGIT;
      case NONE -> null;
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

  /** What the body says. */
  String says() {
    return rival.isDerived() ? rival.arithmetic() + " by the body" : number() + " in the body";
  }

  String number() {
    return Quantity.plain(rival.value());
  }
}
