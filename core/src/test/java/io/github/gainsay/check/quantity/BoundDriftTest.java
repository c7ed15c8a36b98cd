package io.github.gainsay.check.quantity;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundDriftTest {

  private static List<Discrepancy> check(Bound one, Bound other, Topic second) {
    return run(
        new BoundDrift(),
        article("a")
            .body("The army sends some 900 troops, it said.")
            .body("In all 900 troops go.")
            .state(Kind.QUANTITY, "some 900", Troops.of("900", one), Troops.in("lv"))
            .state(Kind.QUANTITY, "all 900", Troops.of("900", other), second)
            .build());
  }

  @Test
  void reportsALimitThatBecomesAnEstimate() {
    List<Discrepancy> found = check(Bound.AT_MOST, Bound.ABOUT, Troops.in("lv"));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("some 900", "all 900");
  }

  @Test
  void notesALimitThatBecomesABareNumber() {
    assertThat(check(Bound.AT_MOST, Bound.EXACT, Troops.in("lv")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
  }

  @Test
  void isSilentOnShorthand() {
    assertThat(check(Bound.ABOUT, Bound.EXACT, Troops.in("lv"))).isEmpty();
    assertThat(check(Bound.AT_LEAST, Bound.EXACT, Troops.in("lv"))).isEmpty();
    assertThat(check(Bound.AT_MOST, Bound.AT_MOST, Troops.in("lv"))).isEmpty();
  }

  @Test
  void isSilentOnOtherThings() {
    assertThat(check(Bound.AT_MOST, Bound.ABOUT, Topic.about("ship"))).isEmpty();
  }

  private static List<Discrepancy> days(String second, Bound bound, String event) {
    BigDecimal number = new BigDecimal(second);
    return run(
        new BoundDrift(),
        article("a")
            .body("The heat may last up to 8 days.")
            .body("It will last some " + second + " days.")
            .state(
                Kind.QUANTITY,
                "up to 8 days",
                Quantity.of(BigDecimal.valueOf(8), Bound.AT_MOST, "day", ""),
                Topic.about("").withEvents(ImmutableSet.of("last")))
            .state(
                Kind.QUANTITY,
                "some " + second + " days",
                Quantity.of(number, bound, "day", ""),
                Topic.about("").withEvents(ImmutableSet.of(event)))
            .build());
  }

  @Test
  void comparesStretchesOfTimeAndSmallNumbers() {
    assertThat(days("8", Bound.AT_LEAST, "last")).hasSize(1);
    assertThat(days("9", Bound.AT_LEAST, "last")).isEmpty();
    assertThat(days("8", Bound.AT_MOST, "last")).isEmpty();
    assertThat(days("8", Bound.AT_LEAST, "wait")).isEmpty();
  }
}
