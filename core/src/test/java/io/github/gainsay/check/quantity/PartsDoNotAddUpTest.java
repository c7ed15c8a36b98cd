package io.github.gainsay.check.quantity;

import static io.github.gainsay.check.quantity.Stated.count;
import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Calculation.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsDoNotAddUpTest {

  private static List<Discrepancy> check(
      String text, Relation relation, String whole, String one, String other) {
    return Stated.check(
        new PartsDoNotAddUp(),
        text,
        relation,
        count(text, whole),
        count(text, one),
        count(text, other));
  }

  @Test
  void reportsPartsThatMakeAnotherNumber() {
    List<Discrepancy> found =
        check("It killed 24 people, 13 women and 10 men.", Relation.SUM, "24", "13", "10");

    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(found.get(0).message()).isEqualTo("13 + 10 = 23, not 24");
    assertThat(ends(found.get(0))).containsExactly("24", "13", "10");
  }

  @Test
  void isSilentWhenThePartsMakeTheWhole() {
    assertThat(check("It killed 24 people, 14 women and 10 men.", Relation.SUM, "24", "14", "10"))
        .isEmpty();
  }

  @Test
  void letsPartsThatNeedNotBeAllBeFewerButNotMore() {
    String fewer = "It killed 24 people, including 13 women and 10 men.";
    String more = "It killed 24 people, including 15 women and 10 men.";

    assertThat(check(fewer, Relation.PARTS, "24", "13", "10")).isEmpty();
    assertThat(check(more, Relation.PARTS, "24", "15", "10"))
        .extracting(Discrepancy::message)
        .containsExactly("15 + 10 = 25, more than the 24");
  }

  @Test
  void namesExchangedDigitsAndNoughtsTooMany() {
    assertThat(check("All 42 came, 14 women and 10 men.", Relation.SUM, "42", "14", "10"))
        .singleElement()
        .satisfies(d -> assertThat(differ(d)).contains("changed places"));
    assertThat(check("All 240 came, 14 women and 10 men.", Relation.SUM, "240", "14", "10"))
        .singleElement()
        .satisfies(d -> assertThat(differ(d)).contains("a factor of 10"));
    assertThat(check("All 25 came, 14 women and 10 men.", Relation.SUM, "25", "14", "10"))
        .singleElement()
        .satisfies(d -> assertThat(differ(d)).doesNotContain(";"));
  }

  @Test
  void leavesQuotationsAlone() {
    assertThat(check("“It killed 24 people, 13 women and 10 men.”", Relation.SUM, "24", "13", "10"))
        .isEmpty();
  }

  private static String differ(Discrepancy d) {
    return d.facts().stream()
        .filter(f -> f.key().equals(Fact.DIFFER_BECAUSE))
        .map(Fact::value)
        .findFirst()
        .orElse("");
  }
}
