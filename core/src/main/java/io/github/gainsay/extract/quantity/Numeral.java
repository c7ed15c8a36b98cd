package io.github.gainsay.extract.quantity;

import io.github.gainsay.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence with the signs that are glued to it.
 *
 * @param from its first token
 * @param end after its last token
 * @param least the number; of a vague one ("thousands") the least that it stands for
 * @param most the number; of a vague one the most that it stands for
 * @param precision half of the last written place, in units of one
 * @param magnitude the thousand, million or billion it was written with, one for none
 * @param digits whether it is in digits
 * @param before the currency before it, null for none
 * @param after the unit glued to it or part of it, null for none
 * @param change said by its sign: "+0.2%"
 */
record Numeral(
    int from,
    int end,
    BigDecimal least,
    BigDecimal most,
    BigDecimal precision,
    BigDecimal magnitude,
    boolean digits,
    @Nullable String before,
    @Nullable String after,
    Bound bound) {

  /** Part of a whole, not a count: "a third". */
  static final String FRACTION = "fraction";

  static Numeral of(int from, NumberParser.Number n) {
    return new Numeral(
        from,
        n.end(),
        n.value(),
        n.value(),
        n.precision(),
        BigDecimal.ONE,
        !n.inWords(),
        null,
        null,
        Bound.EXACT);
  }

  boolean isVague() {
    return least.compareTo(most) != 0;
  }

  /** This number times a power of ten. */
  Numeral times(BigDecimal factor, int to) {
    return new Numeral(
        from,
        to,
        least.multiply(factor),
        most.multiply(factor),
        scaled(precision, factor),
        magnitude.multiply(factor),
        digits,
        before,
        after,
        bound);
  }

  /** "2" is exact, "2 million" is written to the million. */
  private BigDecimal scaled(BigDecimal half, BigDecimal factor) {
    BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(0, least.scale()));
    BigDecimal own = half.signum() == 0 ? place.divide(BigDecimal.valueOf(2)) : half;
    return own.multiply(factor);
  }

  Numeral withBefore(int first, String currency) {
    return new Numeral(
        first, end, least, most, precision, magnitude, digits, currency, after, bound);
  }

  Numeral withAfter(String unit, int to) {
    return new Numeral(from, to, least, most, precision, magnitude, digits, before, unit, bound);
  }

  Numeral withBound(Bound other, int to) {
    return new Numeral(from, to, least, most, precision, magnitude, digits, before, after, other);
  }

  /** This number plus a part of one: "two and a half", "3 dollars 50 cents". */
  Numeral plus(BigDecimal part, BigDecimal half, int to) {
    return new Numeral(
        from, to, least.add(part), most.add(part), half, magnitude, digits, before, after, bound);
  }

  Numeral negated(int first) {
    return new Numeral(
        first,
        end,
        most.negate(),
        least.negate(),
        precision,
        magnitude,
        digits,
        before,
        after,
        bound);
  }
}
