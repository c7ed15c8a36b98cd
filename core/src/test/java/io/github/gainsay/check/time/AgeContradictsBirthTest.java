package io.github.gainsay.check.time;

import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeContradictsBirthTest {

  private static List<Discrepancy> check(int age) {
    return Years.check(
        new AgeContradictsBirth(),
        "Anna Berg, born in 1920, died in 1985 aged " + age + ".",
        "aged " + age,
        Years.years(Relation.AGE, age, 1920, 1985));
  }

  @Test
  void reportsAnAgeThatNoBirthdayExplains() {
    List<Discrepancy> found = check(70);
    assertThat(found).hasSize(1);
    assertThat(ends(found.get(0))).containsExactly("aged 70", "1920", "1985");
  }

  @Test
  void leavesTheBirthdayOpen() {
    assertThat(check(64)).isEmpty();
    assertThat(check(65)).isEmpty();
  }

  @Test
  void givesNoYearBetweenTwoFullDates() {
    Timex birth = Timex.day(LocalDate.of(1950, 5, 1));
    Timex death = Timex.day(LocalDate.of(2024, 6, 3));
    Elapsed right = new Elapsed(Relation.AGE, 74, ChronoUnit.YEARS, Bound.EXACT, birth, death);
    Elapsed wrong = new Elapsed(Relation.AGE, 75, ChronoUnit.YEARS, Bound.EXACT, birth, death);
    String text = "Thomas Hill died aged 7.";
    assertThat(Years.check(new AgeContradictsBirth(), text, "aged 7", right)).isEmpty();
    assertThat(Years.check(new AgeContradictsBirth(), text, "aged 7", wrong)).hasSize(1);
  }
}
