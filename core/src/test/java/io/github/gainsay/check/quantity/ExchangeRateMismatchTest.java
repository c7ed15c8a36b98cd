package io.github.gainsay.check.quantity;

import static io.github.gainsay.check.quantity.Stated.term;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeRateMismatchTest {
  private static final String TEXT = "The mill cost %s and the yard %s.";

  private static Quantity money(long number, String unit) {
    return Quantity.of(BigDecimal.valueOf(number), Bound.EXACT, unit, "");
  }

  private static Calculation exchange(String words, Quantity from, Quantity to) {
    return new Calculation(
        Relation.EXCHANGE, ImmutableList.of(term(words, words, from)), term(words, words, to));
  }

  private static List<Discrepancy> check(String second, Quantity from, Quantity to) {
    String first = "$5m (€4m)";
    return CheckRun.run(
        new ExchangeRateMismatch(),
        FactsBuilder.article("a")
            .body(String.format(TEXT, first, second))
            .state(
                Kind.CALCULATION,
                first,
                exchange(first, money(5_000_000, "dollar"), money(4_000_000, "euro")),
                Topic.NONE)
            .state(Kind.CALCULATION, second, exchange(second, from, to), Topic.NONE)
            .build());
  }

  @Test
  void reportsRatesThatAreFarApart() {
    assertThat(check("$20m (€16bn)", money(20_000_000, "dollar"), money(16_000_000_000L, "euro")))
        .extracting(Discrepancy::message)
        .containsExactly("two sums are converted at rates that are 1,000 times apart");
  }

  @Test
  void isSilentOnRatesOfOtherYearsAndOfOtherCurrencies() {
    assertThat(check("$20m (€24m)", money(20_000_000, "dollar"), money(24_000_000, "euro")))
        .isEmpty();
    assertThat(
            check(
                "$20m (¥3bn)", money(20_000_000, "dollar"), money(3_000_000_000L, "japanese yen")))
        .isEmpty();
  }

  @Test
  void turnsARateRound() {
    assertThat(check("€16m ($20m)", money(16_000_000, "euro"), money(20_000_000, "dollar")))
        .isEmpty();
    assertThat(check("€16m ($20bn)", money(16_000_000, "euro"), money(20_000_000_000L, "dollar")))
        .hasSize(1);
  }
}
