package io.github.gainsay.check.time;

import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Elapsed.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnniversaryDoesNotAddUpTest {

  private static List<Discrepancy> check(String number, int count) {
    return Years.check(
        new AnniversaryDoesNotAddUp(),
        "In 2024 the " + number + " anniversary of the 1864 treaty was kept.",
        number + " anniversary",
        Years.years(Relation.ANNIVERSARY, count, 1864, 2024));
  }

  @Test
  void reportsANumberThatIsTenYearsOff() {
    List<Discrepancy> found = check("150th", 150);
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("150th anniversary", "1864", "2024");
  }

  @Test
  void leavesAYearEitherWay() {
    assertThat(check("160th", 160)).isEmpty();
    assertThat(check("161st", 161)).isEmpty();
    assertThat(check("158th", 158)).isEmpty();
  }

  @Test
  void reportsANumberOfHalfTheYearsAsAnError() {
    assertThat(check("80th", 80)).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
  }
}
