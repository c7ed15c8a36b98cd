package io.github.gainsay.check.quantity;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Kind;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartLargerThanWholeTest {

  private static List<Discrepancy> check(Quantity whole, Quantity part) {
    return run(
        new PartLargerThanWhole(),
        article("a")
            .body("The army sent 412 troops, 507 of them to the border.")
            .state(Kind.QUANTITY, "412", whole, Troops.in("lv"))
            .state(Kind.QUANTITY, "507", part, Troops.in("lv"))
            .build());
  }

  private static Quantity part(String number, Bound bound) {
    return Troops.of(number, bound).partOf(new BigDecimal(412));
  }

  @Test
  void reportsAPartThatIsLargerThanItsWhole() {
    List<Discrepancy> found = check(Troops.of("412", Bound.EXACT), part("507", Bound.EXACT));
    assertThat(found).hasSize(1);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder("412", "507");
  }

  @Test
  void isSilentOnASmallerPart() {
    assertThat(check(Troops.of("412", Bound.EXACT), part("207", Bound.EXACT))).isEmpty();
  }

  @Test
  void isSilentOnAWholeThatIsOnlyALowerLimit() {
    assertThat(check(Troops.of("412", Bound.AT_LEAST), part("507", Bound.EXACT))).isEmpty();
  }

  @Test
  void isSilentOnAPartThatIsOnlyAnUpperLimit() {
    assertThat(check(Troops.of("412", Bound.EXACT), part("507", Bound.AT_MOST))).isEmpty();
  }
}
