package io.github.gainsay.check.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MagnitudeSlipTest {

  private static Quantity money(String number, String unit) {
    return Quantity.of(new BigDecimal(number), Bound.EXACT, unit, "");
  }

  private static List<Discrepancy> check(
      String first, Quantity one, String second, Quantity other, String text) {
    return CheckRun.run(
        new MagnitudeSlip(),
        FactsBuilder.article("a")
            .body(String.format(text, first, second))
            .state(Kind.QUANTITY, first, one, Topic.about(""))
            .state(Kind.QUANTITY, second, other, Topic.about("tunnel"))
            .build());
  }

  private static final String TOLD = "They will spend %s on it. Work on the %s tunnel has begun.";
  private static final String NEW = "They will spend %s on it. Work on a %s tunnel has begun.";

  private static final Quantity BILLION = money("4500000000", "dollar");
  private static final Quantity MILLION = money("4500000", "dollar");

  @Test
  void reportsAMillionForABillion() {
    assertThat(check("$4.5 billion", BILLION, "$4.5 million", MILLION, TOLD))
        .extracting(Discrepancy::message)
        .containsExactly(
            "one measure has the same digits and another magnitude: “$4.5 billion” and"
                + " “$4.5 million”");
  }

  @Test
  void isSilentOnOtherDigitsAndOnANumberNotToldBefore() {
    Quantity other = money("4600000", "dollar");

    assertThat(check("$4.5 billion", BILLION, "$4.6 million", other, TOLD)).isEmpty();
    assertThat(check("$4.5 billion", BILLION, "$4.5 million", MILLION, NEW)).isEmpty();
  }

  @Test
  void reportsAnotherPeriodAndAnotherCurrency() {
    Quantity month = money("4500000", "dollar per month");
    Quantity year = money("4500000", "dollar per year");
    Quantity pounds = money("4500000", "pound sterling");

    assertThat(check("$4.5 million a month", month, "$4.5 million a year", year, TOLD)).hasSize(1);
    assertThat(check("$4.5 million", MILLION, "£4.5 million", pounds, TOLD)).hasSize(1);
  }

  @Test
  void takesDollarsForDollars() {
    Quantity australian = money("4500000", "australian dollar");

    assertThat(check("$4.5 million", MILLION, "A$4.5 million", australian, TOLD)).isEmpty();
  }
}
