package io.github.gainsay.value;

import static javax.measure.BinaryPrefix.GIBI;
import static javax.measure.BinaryPrefix.KIBI;
import static javax.measure.BinaryPrefix.MEBI;
import static javax.measure.BinaryPrefix.TEBI;
import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.EXA;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.PETA;
import static javax.measure.MetricPrefix.PICO;
import static javax.measure.MetricPrefix.TERA;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * The units of {@link UnitConversion} by name, with each reading of an ambiguous name, the American
 * one first. Factors that Indriya's common systems lack or have otherwise (the barrel of oil, the
 * spoons) are those of NIST Handbook 44, appendix C, and of the SI brochure.
 */
final class KnownUnits {
  private static final ImmutableListMultimap<String, Unit<?>> BY_NAME = load();

  private KnownUnits() {}

  /** The readings of a name, none for an unknown one. */
  static ImmutableList<Unit<?>> of(String name) {
    return BY_NAME.get(name);
  }

  /** All names. */
  static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  private static ImmutableListMultimap<String, Unit<?>> load() {
    ImmutableListMultimap.Builder<String, Unit<?>> all = ImmutableListMultimap.builder();
    lengths(all);
    areas(all);
    volumes(all);
    masses(all);
    times(all);
    speeds(all);
    energies(all);
    data(all);
    shares(all);
    money(all);
    all.putAll("celsius", Units.CELSIUS);
    all.putAll("fahrenheit", USCustomary.FAHRENHEIT);
    all.putAll("kelvin", Units.KELVIN);
    all.putAll(
        "degree", USCustomary.FAHRENHEIT, Units.CELSIUS, Units.RADIAN.multiply(Math.PI / 180));
    all.putAll("radian", Units.RADIAN);
    return all.build();
  }

  private static void lengths(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> metre = Units.METRE;
    all.put("kilometre", metre.prefix(KILO));
    all.put("metre", metre);
    all.put("decimetre", metre.prefix(DECI));
    all.put("centimetre", metre.prefix(CENTI));
    all.put("millimetre", metre.prefix(MILLI));
    all.put("micrometre", metre.prefix(MICRO));
    all.put("nanometre", metre.prefix(NANO));
    all.put("picometre", metre.prefix(PICO));
    all.put("mile", USCustomary.MILE);
    all.put("nautical mile", USCustomary.NAUTICAL_MILE);
    all.put("light-year", times(metre, "9460730472580800"));
    all.put("foot", USCustomary.FOOT);
    all.put("inch", USCustomary.INCH);
    all.put("yard", USCustomary.YARD);
  }

  private static void areas(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    all.put("acre", USCustomary.ACRE);
    all.put("hectare", USCustomary.HECTARE);
    all.put("square kilometre", square(Units.METRE.prefix(KILO)));
    all.put("square metre", Units.SQUARE_METRE);
    all.put("square centimetre", square(Units.METRE.prefix(CENTI)));
    all.put("square mile", square(USCustomary.MILE));
    all.put("square yard", square(USCustomary.YARD));
    all.put("square foot", square(USCustomary.FOOT));
    all.put("square inch", square(USCustomary.INCH));
  }

  private static void volumes(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> litre = Units.LITRE;
    Unit<?> gallon = USCustomary.GALLON_LIQUID;
    all.put("cubic kilometre", cube(Units.METRE.prefix(KILO)));
    all.put("cubic metre", Units.CUBIC_METRE);
    all.put("cubic centimetre", cube(Units.METRE.prefix(CENTI)));
    all.put("cubic yard", cube(USCustomary.YARD));
    all.put("cubic foot", cube(USCustomary.FOOT));
    all.put("cubic inch", cube(USCustomary.INCH));
    all.put("acre-foot", USCustomary.ACRE_FOOT);
    all.put("litre", litre);
    all.put("centilitre", litre.prefix(CENTI));
    all.put("millilitre", litre.prefix(MILLI));
    all.putAll("gallon", gallon, Imperial.GALLON_UK);
    all.putAll("quart", gallon.divide(4), Imperial.GALLON_UK.divide(4));
    all.putAll("pint", gallon.divide(8), Imperial.GALLON_UK.divide(8));
    all.putAll("cup", gallon.divide(16), times(litre, "0.25"), Imperial.GALLON_UK.divide(16));
    all.putAll("tablespoon", gallon.divide(256), times(litre, "0.015"), times(litre, "0.02"));
    all.putAll("teaspoon", gallon.divide(768), times(litre, "0.005"));
    all.putAll("fluid ounce", gallon.divide(128), Imperial.GALLON_UK.divide(160));
    // of oil, of American and of British beer
    all.putAll("barrel", gallon.multiply(42), gallon.multiply(31), Imperial.GALLON_UK.multiply(36));
  }

  private static void masses(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> gram = Units.GRAM;
    Unit<?> tonne = Imperial.METRIC_TON;
    all.put("kilogram", Units.KILOGRAM);
    all.put("gram", gram);
    all.put("milligram", gram.prefix(MILLI));
    all.put("microgram", gram.prefix(MICRO));
    all.put("nanogram", gram.prefix(NANO));
    all.putAll("ton", USCustomary.TON, tonne, Imperial.TON_UK);
    all.put("metric ton", tonne);
    all.put("kiloton", tonne.prefix(KILO));
    all.put("megaton", tonne.prefix(MEGA));
    all.put("gigaton", tonne.prefix(GIGA));
    all.put("pound-mass", USCustomary.POUND);
    all.put("stone", Imperial.STONE);
    // by weight, of precious metals, or of a liquid
    Unit<?> troy = times(gram, "31.1034768");
    all.putAll("ounce", USCustomary.OUNCE, troy);
    all.putAll("ounce", USCustomary.GALLON_LIQUID.divide(128), Imperial.GALLON_UK.divide(160));
    all.put("troy ounce", troy);
    all.put("carat", times(gram, "0.2"));
  }

  private static void times(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> second = Units.SECOND;
    all.put("millisecond", second.prefix(MILLI));
    all.put("microsecond", second.prefix(MICRO));
    all.put("nanosecond", second.prefix(NANO));
    all.put("second", second);
    all.put("minute", Units.MINUTE);
    all.put("hour", Units.HOUR);
    all.put("day", Units.DAY);
    all.put("week", Units.WEEK);
    Unit<?> month = base("month", 'a');
    all.put("month", month);
    all.put("year", month.multiply(12));
    all.put("decade", month.multiply(120));
    all.put("century", month.multiply(1200));
  }

  private static void speeds(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    all.put("knot", USCustomary.NAUTICAL_MILE.divide(Units.HOUR));
    all.put("hertz", Units.HERTZ);
    all.put("kilohertz", Units.HERTZ.prefix(KILO));
    all.put("megahertz", Units.HERTZ.prefix(MEGA));
    all.put("gigahertz", Units.HERTZ.prefix(GIGA));
  }

  private static void energies(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> watt = Units.WATT;
    all.put("milliwatt", watt.prefix(MILLI));
    all.put("watt", watt);
    all.put("kilowatt", watt.prefix(KILO));
    all.put("megawatt", watt.prefix(MEGA));
    all.put("gigawatt", watt.prefix(GIGA));
    all.put("terawatt", watt.prefix(TERA));
    // mechanical and metric
    all.putAll("horsepower", USCustomary.HORSEPOWER, times(watt, "735.49875"));
    Unit<?> wattHour = watt.multiply(Units.HOUR);
    all.put("watt hour", wattHour);
    all.put("kilowatt hour", wattHour.prefix(KILO));
    all.put("megawatt hour", wattHour.prefix(MEGA));
    all.put("gigawatt hour", wattHour.prefix(GIGA));
    all.put("terawatt hour", wattHour.prefix(TERA));
    Unit<?> joule = Units.JOULE;
    all.put("joule", joule);
    all.put("kilojoule", joule.prefix(KILO));
    all.put("megajoule", joule.prefix(MEGA));
    // of food, of physics
    all.putAll("calorie", times(joule, "4184"), times(joule, "4.184"));
    all.put("kilocalorie", times(joule, "4184"));
    all.put("british thermal unit", times(joule, "1055.05585262"));
    all.put("mega british thermal unit", times(joule, "1055055852.62"));
    Unit<?> electronVolt = times(joule, "1.602176634E-19");
    all.put("electronvolt", electronVolt);
    all.put("gigaelectronvolt", electronVolt.prefix(GIGA));
    all.put("teraelectronvolt", electronVolt.prefix(TERA));
    all.put("newton", Units.NEWTON);
    all.put("newton metre", Units.NEWTON.multiply(Units.METRE));
    all.put("pound-foot", times(joule, "1.3558179483314004"));
    all.put("pascal", Units.PASCAL);
    all.put("kilopascal", Units.PASCAL.prefix(KILO));
    all.put("megapascal", Units.PASCAL.prefix(MEGA));
    all.put("hectopascal", Units.PASCAL.multiply(100));
    all.put("millibar", Units.PASCAL.multiply(100));
    all.put("pound per square inch", times(Units.PASCAL, "6894.757293168"));
    all.put("kilopound per square inch", times(Units.PASCAL, "6894757.293168"));
    all.put("volt", Units.VOLT);
    all.put("kilovolt", Units.VOLT.prefix(KILO));
    all.put("ampere", Units.AMPERE);
    all.put("milliampere", Units.AMPERE.prefix(MILLI));
  }

  /** Bits; a kilobyte has 1,000 or, of memory, 1,024 bytes. */
  private static void data(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    Unit<?> bit = base("bit", 'b');
    Unit<?> octet = bit.multiply(8);
    all.put("bit", bit);
    all.put("kilobit", bit.multiply(1e3));
    all.put("megabit", bit.multiply(1e6));
    all.put("gigabit", bit.multiply(1e9));
    all.put("terabit", bit.multiply(1e12));
    all.put("byte", octet);
    all.putAll("kilobyte", octet.prefix(KILO), octet.prefix(KIBI));
    all.putAll("megabyte", octet.prefix(MEGA), octet.prefix(MEBI));
    all.putAll("gigabyte", octet.prefix(GIGA), octet.prefix(GIBI));
    all.putAll("terabyte", octet.prefix(TERA), octet.prefix(TEBI));
    all.put("petabyte", octet.prefix(PETA));
    all.put("exabyte", octet.prefix(EXA));
    Unit<?> pixel = base("pixel", 'c');
    all.put("pixel", pixel);
    all.put("megapixel", pixel.multiply(1e6));
  }

  private static void shares(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    all.put("fraction", AbstractUnit.ONE);
    all.put("percent", AbstractUnit.ONE.divide(100));
    Unit<?> point = base("percentage point", 'd');
    all.put("percentage point", point);
    all.put("basis point", point.divide(100));
  }

  /** Currencies and their coins; each currency is of a kind of its own. */
  private static void money(ImmutableListMultimap.Builder<String, Unit<?>> all) {
    char kind = 'f';
    for (String name :
        ImmutableList.of(
            "dollar", "euro", "canadian dollar", "australian dollar", "new zealand dollar")) {
      Unit<?> currency = base(name, kind++);
      all.put(name, currency);
      all.put("cent", currency.divide(100));
    }
    Unit<?> pound = base("pound sterling", 'e');
    all.put("pound sterling", pound);
    all.put("penny", pound.divide(100));
  }

  /** A unit times an exact decimal. */
  private static Unit<?> times(Unit<?> unit, String factor) {
    return unit.multiply(RationalNumber.of(new BigDecimal(factor)));
  }

  /** A unit of a dimension of its own; units of one symbol would convert to one another. */
  private static Unit<?> base(String name, char dimension) {
    return new BaseUnit<Dimensionless>(name, name, UnitDimension.parse(dimension));
  }

  private static Unit<?> square(Unit<?> side) {
    return side.pow(2);
  }

  private static Unit<?> cube(Unit<?> side) {
    return side.pow(3);
  }
}
