package io.github.gainsay.check.headline;

import com.google.common.collect.Sets;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.WrittenNumbers.Form;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of the body that stands where the summary has another: one of the same thing, or
 * one that the summary's looks like a slip of.
 */
final class Rivals {
  /** From this share of its words in one sentence of the body on, a deck repeats it. */
  private static final double SAME_SENTENCE = 0.5;

  /** From this share on, a year of that sentence is likely to be of the same fact. */
  private static final double SAME_FACT = 0.25;

  private static final double LIKELY = 0.9;
  private static final double UNLIKELY = 0.2;
  private static final double EVEN = 0.5;

  /** Numbers of one digit that are further apart in noughts are alike by chance. */
  private static final BigDecimal FAR = BigDecimal.valueOf(100);

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** How one number may have become the other. */
  enum Slip {
    ORDER("they have the same digits in another order"),
    POWER("they have the same digits with other noughts"),
    DIGIT("they differ in one digit"),
    FEW("they are at most three apart"),
    NONE("");

    final String words;

    Slip(String words) {
      this.words = words;
    }

    /** Whether digits were mistyped. */
    boolean isByDigits() {
      return this == ORDER || this == DIGIT;
    }
  }

  /**
   * A number of the body that the summary's may stand for.
   *
   * @param alignment how probable it is that both are of one thing, null when nothing is known of
   *     what one of them counts
   * @param kin whether both are of one kind: in a unit, of a noun, after a name
   * @param context the share of the words of the summary's sentence in the rival's
   */
  record Rival(
      BodyNumbers.Told told,
      Slip slip,
      @Nullable Alignment alignment,
      boolean kin,
      double context) {
    /** Whether the two are numbers of one thing, as far as the words tell. */
    boolean isAligned() {
      return alignment != null && alignment.probability() >= LIKELY;
    }

    String number() {
      return Quantity.plain(told.value());
    }

    /** Why the two are thought to stand for one number. */
    String why() {
      if (alignment != null && isAligned()) {
        return alignment.sameBecause();
      }
      return slip == Slip.NONE ? "they may be numbers of one thing" : slip.words;
    }

    /** Whether both count what the same noun names. */
    boolean isSameNoun(SummaryNumber claim) {
      return alignment != null
          && alignment.probability() >= EVEN
          && !claim.reading().noun().isEmpty()
          && claim.reading().noun().equals(told.reading().noun());
    }

    /** "Flight 1182" and "Flight 1128". */
    boolean isSameName(SummaryNumber claim) {
      return kin && !claim.name().isEmpty() && claim.name().equals(told.name());
    }

    /** Whether the slip is one that small numbers do not make by chance. */
    private boolean isDistinct() {
      return slip != Slip.FEW || context >= UNLIKELY;
    }

    /**
     * Whether the summary's number is likely to stand for this one. A headline takes its numbers
     * from the story, so a slip is enough. A deck or bullet may add facts of its own: its sentence
     * must be one of the body's, or the slip one that hardly happens by chance.
     */
    boolean isSure(SummaryNumber claim) {
      boolean slipped = slip != Slip.NONE;
      boolean headline = claim.section().kind() == SectionKind.HEADLINE;
      boolean alike =
          isSameNoun(claim) || claim.unit() != null || claim.value().compareTo(BigDecimal.TEN) >= 0;
      boolean chance =
          slip == Slip.FEW
              && context == 0
              && claim.reading().kind() == Kind.COUNT
              && claim.value().compareTo(DOZEN) <= 0;
      if (isSameName(claim)
          || slipped && headline && !chance
          || context >= SAME_SENTENCE && alike) {
        return true;
      }
      if (claim.isYearLike()) {
        return slipped && context >= SAME_FACT;
      }
      // a small number may be counted up from what is told in words, and money in parts
      boolean counted =
          claim.reading().kind() == Kind.COUNT && claim.value().compareTo(BigDecimal.TEN) >= 0;
      return kin && (headline ? counted : slipped && isDistinct())
          || isSameNoun(claim)
          || slip.isByDigits() && claim.value().stripTrailingZeros().precision() > 2;
    }

    private double rank(SummaryNumber claim) {
      double aligned = alignment == null ? 0 : alignment.probability();
      return (isSure(claim) ? 10 : 0)
          + (isAligned() ? 2 : 0)
          + (slip == Slip.NONE ? 0 : 1)
          + (kin ? 0.5 : 0)
          + aligned
          + 2 * context;
    }
  }

  private Rivals() {}

  /**
   * The likeliest rival; null for none.
   *
   * @param taken the numbers of the summary, which cannot be rivals of each other
   */
  static @Nullable Rival of(
      SummaryNumber claim, Set<BigDecimal> taken, BodyNumbers body, Findings findings) {
    Set<String> words = Wording.of(claim.sentence()).content();
    Rival best = null;
    for (BodyNumbers.Told t : body.told()) {
      if (taken.contains(t.value().stripTrailingZeros()) || isOther(claim, t)) {
        continue;
      }
      Alignment alignment = align(claim.reading(), t.reading(), findings);
      boolean kin = isKin(claim, t);
      Slip slip = slip(claim.value(), t.value());
      if (slip == Slip.NONE && kin) {
        slip = slip(claim.value(), rounded(t.value(), claim.value()));
      }
      boolean alike = kin && claim.reading().kind() != Kind.MEASURE;
      if (!alike
          && slip == Slip.NONE
          && (alignment == null || alignment.probability() < UNLIKELY)) {
        continue;
      }
      Rival rival = new Rival(t, slip, alignment, kin, share(words, t));
      if (best == null || rival.rank(claim) > best.rank(claim)) {
        best = rival;
      }
    }
    return best;
  }

  private static boolean isOther(SummaryNumber claim, BodyNumbers.Told t) {
    boolean ordinal =
        (claim.mention().form() == Form.ORDINAL) != (t.mention().form() == Form.ORDINAL);
    boolean dated =
        claim.reading().kind() != Kind.DATE
            && t.reading().kind() == Kind.DATE
            && !claim.isYearLike()
            && claim.name().isEmpty();
    return ordinal || dated || t.mention().form() == Form.ROUGH;
  }

  private static @Nullable Alignment align(NumberReading s, NumberReading t, Findings findings) {
    if (s.quantity() == null || t.quantity() == null || !Objects.equals(s.unit(), t.unit())) {
      return null;
    }
    return findings.align("quantity", s.quantity(), t.quantity());
  }

  /** Whether both are in one unit but of time, count what one noun names or follow one name. */
  private static boolean isKin(SummaryNumber claim, BodyNumbers.Told t) {
    Kind kind = claim.reading().kind();
    String noun = claim.reading().noun();
    String name = claim.name();
    boolean dated = kind == Kind.DATE || t.reading().kind() == Kind.DATE;
    if (!dated && !name.isEmpty() && name.equals(t.name())) {
      return true;
    }
    if (kind != t.reading().kind() || claim.isHedged()) {
      return false;
    }
    return switch (kind) {
      case COUNT ->
          claim.value().compareTo(BigDecimal.TEN) >= 0
              && !noun.isEmpty()
              && noun.equals(t.reading().noun());
      case MEASURE -> Objects.equals(claim.unit(), t.reading().unit()) && !claim.isOfTime();
      case AGE -> true;
      default -> false;
    };
  }

  /** A number of the body rounded as the summary's is. */
  static BigDecimal rounded(BigDecimal told, BigDecimal claim) {
    int digits = claim.stripTrailingZeros().precision();
    return digits > 1 ? told.round(new MathContext(digits, RoundingMode.HALF_UP)) : told;
  }

  private static double share(Set<String> words, BodyNumbers.Told t) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> theirs = Wording.of(t.sentence()).content();
    return (double) Sets.intersection(words, theirs).size() / words.size();
  }

  static Slip slip(BigDecimal h, BigDecimal x) {
    String a = digits(h);
    String b = digits(x);
    if (a.equals(b)) {
      boolean far = a.length() == 1 && h.max(x).compareTo(h.min(x).multiply(FAR)) > 0;
      return h.compareTo(x) == 0 || far ? Slip.NONE : Slip.POWER;
    }
    boolean long2 =
        a.length() == b.length()
            && a.length() > 1
            && h.precision() - h.scale() == x.precision() - x.scale();
    if (long2 && sorted(a).equals(sorted(b))) {
      return Slip.ORDER;
    }
    boolean whole = h.stripTrailingZeros().scale() <= 0 && x.stripTrailingZeros().scale() <= 0;
    if (whole && h.subtract(x).abs().compareTo(FEW) <= 0) {
      return Slip.FEW;
    }
    return long2 && apart(a, b) == 1 ? Slip.DIGIT : Slip.NONE;
  }

  /** The significant digits: "12" for 1,200. */
  private static String digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs().toString();
  }

  private static String sorted(String digits) {
    char[] all = digits.toCharArray();
    Arrays.sort(all);
    return new String(all);
  }

  private static int apart(String a, String b) {
    int other = 0;
    for (int i = 0; i < a.length(); i++) {
      other += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return other;
  }
}
