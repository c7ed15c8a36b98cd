package io.github.gainsay.check.quantity;

import static io.github.gainsay.check.quantity.Stated.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionMismatchTest {

  private static Quantity kilometres(String number) {
    return Quantity.of(new BigDecimal(number), Bound.EXACT, "kilometre", "");
  }

  private static List<Discrepancy> check(String text, String kilometres) {
    return Stated.check(
        new ConversionMismatch(),
        text,
        Relation.CONVERSION,
        term(text, kilometres + " km", kilometres(kilometres)),
        term(text, "10 miles", kilometres("16.09344")));
  }

  @Test
  void reportsASecondMeasureThatIsAnotherOne() {
    assertThat(check("It is 10 miles (20 km) long.", "20"))
        .extracting(Discrepancy::message)
        .containsExactly("10 miles is 16.1 kilometre, not 20");
    assertThat(check("It is 10 miles (16 km) long.", "16")).isEmpty();
  }

  @Test
  void namesANoughtTooMany() {
    assertThat(check("It is 10 miles (160 km) long.", "160"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.facts())
                    .contains(
                        new Fact(
                            Fact.DIFFER_BECAUSE,
                            "10 miles is 16.1 kilometre, but the text gives 160; the two differ by a"
                                + " factor of 10")));
  }

  @Test
  void allowsForRounding() {
    assertThat(check("It is 10 miles (17 km) long.", "17")).isEmpty();
    assertThat(check("It is 10 miles (18 km) long.", "18")).hasSize(1);
  }
}
