package io.github.gainsay.check.quantity;

import static io.github.gainsay.check.quantity.Stated.count;
import static io.github.gainsay.check.quantity.Stated.percent;
import static io.github.gainsay.check.quantity.Stated.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeDoesNotAddUpTest {
  private static final ChangeDoesNotAddUp CHECK = new ChangeDoesNotAddUp();

  private static List<Discrepancy> growth(String text, String share, Change change) {
    return Stated.check(
        CHECK,
        text,
        Relation.GROWTH,
        term(text, share + " percent", percent(share, change)),
        count(text, "100"),
        count(text, "130"));
  }

  private static List<Discrepancy> step(String text, String step) {
    BigDecimal n = new BigDecimal(step);
    Quantity down =
        new Quantity(n, n, Bound.EXACT, null, "", "", n, BigDecimal.ZERO, null, Change.DOWN);
    return Stated.check(
        CHECK,
        text,
        Relation.STEP,
        term(text, step + " points", down),
        count(text, "70"),
        count(text, "60"));
  }

  private static List<Discrepancy> direction(String text, Change change) {
    Quantity last =
        new Quantity(
            BigDecimal.valueOf(100),
            BigDecimal.valueOf(100),
            Bound.EXACT,
            null,
            "",
            "",
            BigDecimal.valueOf(100),
            BigDecimal.ZERO,
            null,
            change);
    return Stated.check(
        CHECK,
        text,
        Relation.DIRECTION,
        term(text, "100", last),
        count(text, "120"),
        count(text, "100"));
  }

  @Test
  void reportsAPercentageThatDoesNotLeadFromEndToEnd() {
    assertThat(growth("It rose 20 percent from 100 to 130.", "20", Change.UP))
        .extracting(Discrepancy::message)
        .containsExactly("from 100 to 130 is +30 percent, not a rise of 20 percent");
    assertThat(growth("It rose 30 percent from 100 to 130.", "30", Change.UP)).isEmpty();
  }

  @Test
  void reportsTheRightPercentageInTheWrongDirection() {
    assertThat(growth("It fell 30 percent from 100 to 130.", "30", Change.DOWN)).hasSize(1);
  }

  @Test
  void reportsAStepThatIsTooShort() {
    assertThat(step("It fell 5 points to 60 from 70.", "5"))
        .extracting(Discrepancy::message)
        .containsExactly("from 70 to 60 is −10, not a fall of 5");
    assertThat(step("It fell 10 points to 60 from 70.", "10")).isEmpty();
  }

  @Test
  void reportsARiseThatFalls() {
    assertThat(direction("It rose from 120 to 100.", Change.UP))
        .extracting(Discrepancy::message)
        .containsExactly("what is said to rise does not: 100 is less than 120");
    assertThat(direction("It fell from 120 to 100.", Change.DOWN)).isEmpty();
  }
}
