package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTest {

  @ParameterizedTest
  @CsvSource({
    "10, mile, kilometre, 16.09344",
    "5, foot, inch, 60",
    "1, light-year, kilometre, 9460730472580.8",
    "3, acre, square metre, 12140.5692672",
    "1, square mile, acre, 640",
    "2, cubic metre, litre, 2000",
    "1, barrel, litre, 158.987294928",
    "1, gallon, litre, 3.785411784",
    "12, stone, kilogram, 76.20351816",
    "1, pound-mass, gram, 453.59237",
    "60, mile per hour, kilometre per hour, 96.56064",
    "10, knot, mile per hour, 11.5077944802354",
    "98.6, fahrenheit, celsius, 37",
    "-40, celsius, fahrenheit, -40",
    "0, kelvin, celsius, -273.15",
    "2, megawatt, horsepower, 2682.04417919006",
    "3, kilowatt hour, megajoule, 10.8",
    "1, gigabyte, megabit, 8000",
    "8, megabit per second, megabyte per second, 1",
    "50, basis point, percentage point, 0.5",
    "0.25, fraction, percent, 25",
    "98, cent, dollar, 0.98",
    "90, minute, hour, 1.5",
    "2, year, month, 24",
    "30, mile per gallon, kilometre per litre, 12.7543112229082",
    "3785.411784, dollar per gallon, dollar per litre, 1000",
    "7, troop per week, troop per day, 1",
  })
  void aMeasureConverts(String value, String from, String to, String expected) {
    assertThat(UnitConversion.convert(new BigDecimal(value), from, to).get(0))
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "mile, acre",
    "dollar, euro",
    "cent, pound sterling",
    "dollar per gallon, euro per litre",
    "year, day",
    "percent, percentage point",
    "megabit, megapixel",
    "celsius, kilogram",
    "kilometre, kilometre per hour",
    "troop, soldier",
    "mile, furlong",
  })
  void unitsOfOtherKindsDoNotConvert(String from, String to) {
    assertThat(UnitConversion.convert(BigDecimal.TEN, from, to)).isEmpty();
    assertThat(UnitConversion.isCommensurable(to, from)).isFalse();
  }

  @Test
  void aNameOfSeveralUnitsGivesEachReading() {
    assertThat(UnitConversion.convert(BigDecimal.ONE, "ton", "kilogram"))
        .containsExactly(
            new BigDecimal("907.18474"), new BigDecimal("1000"), new BigDecimal("1016.0469088"));
    assertThat(UnitConversion.convert(BigDecimal.TEN, "ton", "ton"))
        .containsExactly(BigDecimal.TEN);
  }

  @Test
  void anOunceIsOfWeightOrOfVolumeAsItsPartnerIs() {
    assertThat(UnitConversion.convert(BigDecimal.ONE, "ounce", "gram"))
        .contains(new BigDecimal("28.349523125"));
    assertThat(UnitConversion.convert(BigDecimal.ONE, "ounce", "millilitre"))
        .contains(new BigDecimal("29.5735295625"));
  }

  @Test
  void aStepOfTemperatureHasNoZero() {
    assertThat(UnitConversion.convertStep(new BigDecimal("2"), "celsius", "fahrenheit"))
        .containsExactly(new BigDecimal("3.6"));
    assertThat(UnitConversion.convert(new BigDecimal("2"), "celsius", "fahrenheit"))
        .containsExactly(new BigDecimal("35.6"));
  }

  @Test
  void anUnknownUnitIsCommensurableWithItselfAlone() {
    assertThat(UnitConversion.convert(BigDecimal.TEN, "sheep", "sheep"))
        .containsExactly(BigDecimal.TEN);
    assertThat(UnitConversion.isCommensurable("sheep", "goat")).isFalse();
  }

  @Test
  void everyNameIsOneThatTheReaderOfUnitsGives() throws IOException {
    Set<String> read = new HashSet<>();
    String table =
        Resources.toString(
            Resources.getResource("io/github/gainsay/extract/quantity/units.tsv"),
            StandardCharsets.UTF_8);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
      if (!line.startsWith("#")) {
        read.add(Splitter.on('\t').splitToList(line).get(1));
      }
    }
    read.add("fraction");
    assertThat(read).containsAll(KnownUnits.names());
  }
}
