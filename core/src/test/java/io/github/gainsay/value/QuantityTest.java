package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {

  private static Quantity of(String number, Bound bound) {
    return Quantity.of(new BigDecimal(number), bound, null, "troop");
  }

  private static List<Quantity> samples() {
    List<Quantity> all = new ArrayList<>();
    for (String n : List.of("3", "12", "40", "7998", "8000", "8200", "10000", "1.2")) {
      for (Bound b : List.of(Bound.EXACT, Bound.ABOUT, Bound.AT_MOST, Bound.AT_LEAST)) {
        all.add(of(n, b));
      }
    }
    return all;
  }

  @Test
  void agreementIsSymmetricAndHoldsOfItself() {
    for (Quantity a : samples()) {
      assertThat(a.agreesWith(a)).isEqualTo(Agreement.AGREES);
      for (Quantity b : samples()) {
        assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
      }
    }
  }

  /** A wider statement never conflicts where the narrower one did not. */
  @Test
  void wideningNeverAddsAConflict() {
    for (Quantity a : samples()) {
      if (a.bound() != Bound.EXACT) {
        continue;
      }
      for (Bound wider : List.of(Bound.ABOUT, Bound.AT_MOST, Bound.AT_LEAST)) {
        Quantity w = Quantity.of(a.written(), wider, null, "troop");
        for (Quantity b : samples()) {
          if (a.agreesWith(b) == Agreement.AGREES) {
            assertThat(w.agreesWith(b)).as("%s, %s", w, b).isEqualTo(Agreement.AGREES);
          }
        }
      }
    }
  }

  @Test
  void agreementIsNotTransitive() {
    Quantity about = of("8000", Bound.ABOUT);
    Quantity low = of("7205", Bound.EXACT);
    Quantity high = of("8790", Bound.EXACT);
    assertThat(about.agreesWith(low)).isEqualTo(Agreement.AGREES);
    assertThat(about.agreesWith(high)).isEqualTo(Agreement.AGREES);
    assertThat(low.agreesWith(high)).isEqualTo(Agreement.CONFLICTS);
  }

  @Test
  void aRoundNumberStandsForWhatRoundsToIt() {
    assertThat(of("8000", Bound.EXACT).agreesWith(of("7998", Bound.EXACT)))
        .isEqualTo(Agreement.AGREES);
    assertThat(of("8000", Bound.EXACT).agreesWith(of("9998", Bound.EXACT)))
        .isEqualTo(Agreement.CONFLICTS);
  }

  @Test
  void numbersOfDifferentThingsAreNotCompared() {
    Quantity ships = Quantity.exact(3, "ship");
    assertThat(ships.agreesWith(Quantity.exact(4, "troop"))).isEqualTo(Agreement.NOT_COMPARABLE);
  }

  @Test
  void groupsDigitsInThousands() {
    assertThat(Quantity.plain(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.5");
    assertThat(Quantity.plain(new BigDecimal("-1234"))).isEqualTo("-1,234");
    assertThat(Quantity.plain(new BigDecimal("999"))).isEqualTo("999");
  }

  @Test
  void halfOfTheLastWrittenPlaceIsThePrecision() {
    assertThat(Quantity.halfPlace(new BigDecimal("8000"))).isEqualByComparingTo("500");
    assertThat(Quantity.halfPlace(new BigDecimal("1.2"))).isEqualByComparingTo("0.05");
    assertThat(Quantity.halfPlace(new BigDecimal("17"))).isEqualByComparingTo("0");
  }

  @Test
  void refusesLeastAboveMost() {
    assertThatThrownBy(
            () ->
                new Quantity(
                    BigDecimal.TEN,
                    BigDecimal.ONE,
                    Bound.RANGE,
                    null,
                    "",
                    "",
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    null,
                    Change.NONE))
        .hasMessageContaining("least 10 above most 1");
  }

  @Test
  void knowsTwoDigitsExchanged() {
    assertThat(Quantity.exact(48, "").isTransposed(Quantity.exact(84, ""))).isTrue();
    assertThat(Quantity.exact(410, "").isTransposed(Quantity.exact(401, ""))).isTrue();
    assertThat(Quantity.exact(48, "").isTransposed(Quantity.exact(85, ""))).isFalse();
    assertThat(Quantity.exact(30, "").isTransposed(Quantity.exact(3, ""))).isFalse();
    assertThat(Quantity.exact(1234, "").isTransposed(Quantity.exact(4321, ""))).isFalse();
  }

  @Test
  void knowsANoughtTooMany() {
    assertThat(Quantity.exact(3500, "").isPowerSlip(Quantity.exact(35_000, ""))).isTrue();
    assertThat(Quantity.exact(3500, "").isPowerSlip(Quantity.exact(3500, ""))).isFalse();
    assertThat(Quantity.exact(3500, "").isPowerSlip(Quantity.exact(53_000, ""))).isFalse();
  }
}
