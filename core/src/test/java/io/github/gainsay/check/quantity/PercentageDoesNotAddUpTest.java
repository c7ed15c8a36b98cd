package io.github.gainsay.check.quantity;

import static io.github.gainsay.check.quantity.Stated.count;
import static io.github.gainsay.check.quantity.Stated.percent;
import static io.github.gainsay.check.quantity.Stated.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class PercentageDoesNotAddUpTest {
  private static final PercentageDoesNotAddUp CHECK = new PercentageDoesNotAddUp();

  private static List<Discrepancy> share(String text, String share) {
    return Stated.check(
        CHECK,
        text,
        Relation.SHARE,
        term(text, share + " percent", percent(share, Change.NONE)),
        count(text, "12"),
        count(text, "50"));
  }

  private static List<Discrepancy> shareOfSome(String text, String share) {
    return Stated.check(
        CHECK,
        text,
        Relation.WHOLE_SHARE,
        term(text, share + " percent", percent(share, Change.NONE)),
        count(text, "10"));
  }

  private static List<Discrepancy> answers(String text, String one, String other) {
    return Stated.check(
        CHECK,
        text,
        Relation.SHARES,
        term(text, text, percent("100", Change.NONE)),
        term(text, one + " percent", percent(one, Change.NONE)),
        term(text, other + " percent", percent(other, Change.NONE)));
  }

  @Test
  void reportsAShareThatItsNumbersDoNotMake() {
    assertThat(share("Of 50 members 12, or 40 percent, came.", "40"))
        .extracting(Discrepancy::message)
        .containsExactly("12 of 50 is 24 percent, not 40 percent");
    assertThat(share("Of 50 members 12, or 24 percent, came.", "24")).isEmpty();
  }

  @Test
  void reportsAShareThatNoWholeNumberMakes() {
    assertThat(shareOfSome("Only 37 percent of the 10 jurors agreed.", "37"))
        .extracting(Discrepancy::message)
        .containsExactly("no whole number makes 37 percent: 3 of 10 is 30 percent, 4 is 40");
    assertThat(shareOfSome("Only 30 percent of the 10 jurors agreed.", "30")).isEmpty();
  }

  @Test
  void reportsAnswersOfMoreThanAll() {
    assertThat(answers("As many as 60 percent backed it, 55 percent opposed it.", "60", "55"))
        .extracting(Discrepancy::message)
        .containsExactly("60 + 55 = 115 percent of one whole");
    assertThat(answers("As many as 60 percent backed it, 35 percent opposed it.", "60", "35"))
        .isEmpty();
  }
}
