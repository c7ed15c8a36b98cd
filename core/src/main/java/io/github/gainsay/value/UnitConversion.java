package io.github.gainsay.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;

/**
 * Converts measures between the units that {@link Quantity#unit()} names: "mile" to "kilometre",
 * "fahrenheit" to "celsius", "mile per hour" to "knot".
 *
 * <p>A name can stand for several units: a gallon is an American or an imperial one, a ton a short,
 * a long or a metric one, a bare degree one of Fahrenheit or of Celsius. A conversion gives the
 * value of each reading, the American one first; a text that states one of them is right.
 *
 * <p>Years and months do not convert to days, which they do not all have the same number of, and
 * currencies not to one another. The first conversion loads the units, which takes about 0.15
 * seconds; each further one takes some 25 microseconds.
 */
public final class UnitConversion {
  /** More digits than any article gives; it takes the noise of the library's arithmetic away. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final String PER = " per ";

  private UnitConversion() {}

  /**
   * Whether the two units measure the same: lengths, areas, masses and so on. A unit that is not
   * known is commensurable with itself alone.
   */
  public static boolean isCommensurable(String one, String other) {
    return !convert(BigDecimal.ONE, one, other).isEmpty();
  }

  /**
   * What {@code value} in {@code from} is in {@code to}.
   *
   * @return one value for each reading of the two names, empty when they are not commensurable
   */
  public static ImmutableList<BigDecimal> convert(BigDecimal value, String from, String to) {
    return convert(value, from, to, false);
  }

  /**
   * What a step of {@code value} in {@code from} is in {@code to}: a rise by 2 degrees Celsius is
   * one by 3.6 degrees Fahrenheit.
   *
   * @return one value for each reading of the two names, empty when they are not commensurable
   */
  public static ImmutableList<BigDecimal> convertStep(BigDecimal value, String from, String to) {
    return convert(value, from, to, true);
  }

  private static ImmutableList<BigDecimal> convert(
      BigDecimal value, String from, String to, boolean step) {
    if (from.equals(to)) {
      return ImmutableList.of(value);
    }
    ImmutableList<Unit<?>> targets = units(to);
    ImmutableSet.Builder<BigDecimal> found = ImmutableSet.builder();
    for (Unit<?> source : targets.isEmpty() ? targets : units(from)) {
      for (Unit<?> target : targets) {
        if (source.isCompatible(target)) {
          UnitConverter converter = converter(source, target);
          BigDecimal zero = step ? apply(converter, BigDecimal.ZERO) : BigDecimal.ZERO;
          found.add(round(apply(converter, value).subtract(zero)));
        }
      }
    }
    ImmutableList<BigDecimal> values = found.build().asList();
    return values.isEmpty() ? rate(value, from, to) : values;
  }

  private static UnitConverter converter(Unit<?> source, Unit<?> target) {
    try {
      return source.getConverterToAny(target);
    } catch (IncommensurableException e) {
      throw new IllegalStateException(source + " and " + target + " seemed compatible", e);
    }
  }

  private static BigDecimal apply(UnitConverter converter, BigDecimal value) {
    return new BigDecimal(converter.convert(value).toString());
  }

  private static BigDecimal round(BigDecimal value) {
    BigDecimal plain = value.round(DIGITS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** "dollar per gallon" to "dollar per litre": the same of another, whatever the first is. */
  private static ImmutableList<BigDecimal> rate(BigDecimal value, String from, String to) {
    int a = from.indexOf(PER);
    int b = to.indexOf(PER);
    if (a < 0 || b < 0 || !from.substring(0, a).equals(to.substring(0, b))) {
      return ImmutableList.of();
    }
    // so many to one of the first are as many to the second as make up the first
    return convert(value, to.substring(b + PER.length()), from.substring(a + PER.length()));
  }

  /** The readings of a name, with a rate as the quotient of its parts. */
  private static ImmutableList<Unit<?>> units(String name) {
    ImmutableList<Unit<?>> known = KnownUnits.of(name);
    int per = name.lastIndexOf(PER);
    if (!known.isEmpty() || per < 0) {
      return known;
    }
    ImmutableList.Builder<Unit<?>> rates = ImmutableList.builder();
    for (Unit<?> above : units(name.substring(0, per))) {
      for (Unit<?> below : KnownUnits.of(name.substring(per + PER.length()))) {
        rates.add(above.divide(below));
      }
    }
    return rates.build();
  }
}
