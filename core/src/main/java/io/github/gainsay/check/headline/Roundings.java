package io.github.gainsay.check.headline;

import io.github.gainsay.align.WrittenNumbers.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Whether a number of a summary is one of the body, rounded. */
final class Roundings {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Nobody rounds by more than a third: half a percent is not one. */
  private static final BigDecimal THIRD = BigDecimal.valueOf(3);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** As far as "almost" and "more than" stretch. */
  private static final BigDecimal HEDGE = new BigDecimal("0.1");

  private Roundings() {}

  static boolean explain(SummaryNumber claim, BodyNumbers body) {
    return body.told().stream().anyMatch(t -> isRounding(claim, t));
  }

  /** Whether the claim is this number of the body, rounded. */
  static boolean isRounding(SummaryNumber claim, BodyNumbers.Told told) {
    return claim.mention().form() != Form.ORDINAL
        && told.mention().form() != Form.ORDINAL
        && isSameUnit(claim, told)
        && isRounded(claim, told.value());
  }

  private static boolean isSameUnit(SummaryNumber claim, BodyNumbers.Told told) {
    String s = claim.unit();
    String t = told.reading().unit();
    return s == null || t == null || Objects.equals(s, t);
  }

  /** Headlines round money and millions freely, but not a count of people below a thousand. */
  private static boolean isRounded(SummaryNumber claim, BigDecimal exact) {
    BigDecimal h = claim.value();
    if (h.signum() <= 0 || exact.signum() <= 0 || digits(h) >= digits(exact)) {
      return false;
    }
    boolean large = h.compareTo(THOUSAND) >= 0;
    boolean fraction = exact.stripTrailingZeros().scale() > 0;
    BigDecimal apart = exact.subtract(h);
    if (large || fraction) {
      BigDecimal place = place(claim);
      if (apart.abs().multiply(THIRD).compareTo(h) > 0) {
        return false;
      }
      boolean nearest = apart.abs().compareTo(place.divide(TWO)) <= 0;
      boolean cut = apart.signum() >= 0 && apart.compareTo(place) < 0;
      return nearest || cut;
    }
    return claim.isHedged() && isNear(claim, exact);
  }

  /** "More than 90" of 93, "nearing 50" of 49. */
  private static boolean isNear(SummaryNumber claim, BigDecimal exact) {
    BigDecimal h = claim.value();
    boolean side =
        switch (claim.bound()) {
          case AT_LEAST -> exact.compareTo(h) >= 0;
          case AT_MOST -> exact.compareTo(h) <= 0;
          default -> true;
        };
    BigDecimal reach = h.multiply(HEDGE).setScale(6, RoundingMode.HALF_UP);
    return side && exact.subtract(h).abs().compareTo(reach.max(BigDecimal.ONE)) <= 0;
  }

  /** The place it is rounded to; of 5,000 at most a tenth, but "5K" is rounded to thousands. */
  private static BigDecimal place(SummaryNumber claim) {
    boolean worded = Character.isLetter(claim.text().charAt(claim.text().length() - 1));
    BigDecimal place = claim.mention().place();
    BigDecimal tenth = claim.value().divide(BigDecimal.TEN);
    return worded || place.compareTo(BigDecimal.ONE) <= 0 ? place : place.min(tenth);
  }

  private static int digits(BigDecimal number) {
    return number.stripTrailingZeros().precision();
  }
}
