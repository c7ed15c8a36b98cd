package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * @param least the smallest value meant, null when the number is only bounded from above
 * @param most the largest value meant, null when the number is only bounded from below
 * @param bound how the number was bounded
 * @param unit the unit or currency in the singular, null for a bare count
 * @param object the head lemma of what is counted or measured, empty when none was found
 * @param objectText the counted noun phrase as written, empty when none was found
 * @param written the number as written, in units of one; for a range its middle
 * @param precision half of the last written place: 8,000 is written to the thousand, so 500
 * @param whole the number it is a part of, as in "8,000 of 10,000"; null when the text names none
 * @param change whether it is a level, or the step of a rise or fall
 */
public record Quantity(
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    Bound bound,
    @Nullable String unit,
    String object,
    String objectText,
    BigDecimal written,
    BigDecimal precision,
    @Nullable BigDecimal whole,
    Change change)
    implements Value {

  /** "About" and its like stand for values up to a tenth away, or half a written place. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  private static final Set<String> TIMES =
      Set.of(
          "millisecond",
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "month",
          "year",
          "decade",
          "century");

  public Quantity {
    if (least == null && most == null) {
      throw new IllegalArgumentException("a quantity without least and most");
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw new IllegalArgumentException("least " + least + " above most " + most);
    }
    if (precision.signum() < 0) {
      throw new IllegalArgumentException("negative precision " + precision);
    }
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(change, "change");
  }

  /** An exact count of {@code object}. */
  public static Quantity exact(long number, String object) {
    return of(BigDecimal.valueOf(number), Bound.EXACT, null, object);
  }

  /** A number with a bound; "at least" and "at most" leave the other side open. */
  public static Quantity of(BigDecimal number, Bound bound, @Nullable String unit, String object) {
    return new Quantity(
        bound == Bound.AT_MOST ? null : number,
        bound == Bound.AT_LEAST ? null : number,
        bound,
        unit,
        object,
        object,
        number,
        halfPlace(number),
        null,
        Change.NONE);
  }

  /** Half of the last written place of a number: 0.05 for 1.2, 500 for 8,000, 0 below ten. */
  public static BigDecimal halfPlace(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(number.scale()).divide(BigDecimal.valueOf(2));
    }
    int zeros = plain.signum() == 0 ? 0 : -plain.scale();
    return zeros == 0
        ? BigDecimal.ZERO
        : BigDecimal.ONE.movePointRight(zeros).divide(BigDecimal.valueOf(2));
  }

  /** The same number with another counted object. */
  public Quantity withObject(String lemma, String text) {
    return new Quantity(least, most, bound, unit, lemma, text, written, precision, whole, change);
  }

  /** The same number in another unit. */
  public Quantity withUnit(String other) {
    return new Quantity(
        least, most, bound, other, object, objectText, written, precision, whole, change);
  }

  /** The same number as a part of {@code other}. */
  public Quantity partOf(BigDecimal other) {
    return new Quantity(
        least, most, bound, unit, object, objectText, written, precision, other, change);
  }

  /** Whether it names no more than its size: "thousands". */
  public boolean isVague() {
    return most != null && precision.signum() > 0 && precision.compareTo(most.abs()) >= 0;
  }

  /** Whether it is a stretch of time or an age, which the checks of dates and ages compare. */
  public boolean isOfTime() {
    return unit != null && (TIMES.contains(unit) || unit.endsWith(" of age"));
  }

  public boolean sameNumber(Quantity other) {
    return written.compareTo(other.written) == 0;
  }

  public boolean sameUnit(Quantity other) {
    return Objects.equals(unit, other.unit);
  }

  /**
   * Whether this number looks like the other mistyped: its digits in another order, 48 for 84.
   * Numbers below ten and round ones do not count.
   */
  public boolean isTransposed(Quantity other) {
    BigDecimal x = written.stripTrailingZeros();
    BigDecimal y = other.written.stripTrailingZeros();
    if (x.signum() <= 0 || x.precision() - x.scale() != y.precision() - y.scale()) {
      return false;
    }
    int scale = Math.max(x.scale(), y.scale());
    String a = x.setScale(scale).unscaledValue().toString();
    String b = y.setScale(scale).unscaledValue().toString();
    if (a.length() != b.length() || a.length() < 2 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** Whether this is the other number rounded to fewer places behind the point: 18 for 17.8. */
  public boolean isRoundingOf(Quantity finer) {
    int scale = Math.max(0, written.stripTrailingZeros().scale());
    BigDecimal other = finer.written.stripTrailingZeros();
    return other.scale() > scale
        && (other.setScale(scale, RoundingMode.HALF_UP).compareTo(written) == 0
            || other.setScale(scale, RoundingMode.DOWN).compareTo(written) == 0);
  }

  /** Whether this number is the other with a nought or more too many, or too few. */
  public boolean isPowerSlip(Quantity other) {
    return !sameNumber(other)
        && written.signum() != 0
        && digits(written).equals(digits(other.written));
  }

  /** The significant digits of a number: "12" for 1,200. */
  private static String digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs().toString();
  }

  @Override
  public Agreement agreesWith(Value other) {
    if (!(other instanceof Quantity that) || !sameUnit(that)) {
      return Agreement.NOT_COMPARABLE;
    }
    if (unit == null && !object.equals(that.object)) {
      return Agreement.NOT_COMPARABLE;
    }
    boolean apart = above(low(), that.high()) || above(that.low(), high());
    return apart ? Agreement.CONFLICTS : Agreement.AGREES;
  }

  private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }

  /** The least value that the written number can stand for, null when open. */
  public @Nullable BigDecimal low() {
    return least == null ? null : least.subtract(slack(least));
  }

  /** The largest value that the written number can stand for, null when open. */
  public @Nullable BigDecimal high() {
    return most == null ? null : most.add(slack(most));
  }

  private BigDecimal slack(BigDecimal end) {
    if (bound != Bound.ABOUT) {
      return precision;
    }
    return precision.max(end.abs().multiply(ABOUT).setScale(6, RoundingMode.HALF_UP));
  }

  @Override
  public String describe() {
    String number =
        switch (bound) {
          case EXACT -> plain(written);
          case ABOUT -> "about " + plain(written);
          case AT_MOST -> "at most " + plain(written);
          case AT_LEAST -> "at least " + plain(written);
          case RANGE ->
              plain(Objects.requireNonNull(least)) + " to " + plain(Objects.requireNonNull(most));
        };
    String of = objectText.isEmpty() ? object : objectText;
    String with = unit == null ? number : number + " " + unit;
    return of.isEmpty() ? with : with + " " + of;
  }

  /** The number with digits grouped in thousands, independent of any locale. */
  public static String plain(BigDecimal number) {
    String s = number.stripTrailingZeros().toPlainString();
    int point = s.indexOf('.');
    int end = point < 0 ? s.length() : point;
    StringBuilder grouped = new StringBuilder(s);
    for (int i = end - 3; i > (s.startsWith("-") ? 1 : 0); i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
