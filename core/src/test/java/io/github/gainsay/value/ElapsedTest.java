package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.value.Elapsed.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ElapsedTest {
  private static final Timex START = Timex.day(LocalDate.of(2000, 3, 1));

  private static Elapsed lasted(int count, ChronoUnit unit, Bound bound, String end) {
    Timex to = Timex.day(LocalDate.parse(end));
    return new Elapsed(Relation.LASTED, count, unit, bound, START, to);
  }

  @Test
  void knowsHowMuchLiesBetween() {
    Elapsed e = lasted(10, ChronoUnit.YEARS, Bound.EXACT, "2010-03-01");
    assertThat(e.between()).isEqualTo("10 years");
    assertThat(e.addsUp()).isTrue();
    assertThat(e.excess()).isZero();
  }

  @Test
  void saysByHowMuchItMisses() {
    assertThat(lasted(7, ChronoUnit.YEARS, Bound.EXACT, "2004-03-01").excess()).isEqualTo(2);
    assertThat(lasted(3, ChronoUnit.YEARS, Bound.EXACT, "2009-03-01").excess()).isEqualTo(-5);
  }

  @Test
  void readsABoundOnItsOwnSideOnly() {
    assertThat(lasted(10, ChronoUnit.YEARS, Bound.AT_LEAST, "2040-03-01").addsUp()).isTrue();
    assertThat(lasted(30, ChronoUnit.YEARS, Bound.AT_LEAST, "2010-03-01").addsUp()).isFalse();
    assertThat(lasted(30, ChronoUnit.YEARS, Bound.AT_MOST, "2010-03-01").addsUp()).isTrue();
    assertThat(lasted(5, ChronoUnit.YEARS, Bound.AT_MOST, "2040-03-01").addsUp()).isFalse();
  }

  @Test
  void givesRoundNumbersAndDecadesMoreRoom() {
    assertThat(lasted(20, ChronoUnit.YEARS, Bound.EXACT, "2023-03-01").addsUp()).isTrue();
    assertThat(lasted(19, ChronoUnit.YEARS, Bound.EXACT, "2023-03-01").addsUp()).isFalse();
    assertThat(lasted(2, ChronoUnit.DECADES, Bound.EXACT, "2024-03-01").addsUp()).isTrue();
    assertThat(lasted(2, ChronoUnit.DECADES, Bound.EXACT, "2034-03-01").addsUp()).isFalse();
  }

  @Test
  void countsDaysWithBothEnds() {
    assertThat(lasted(5, ChronoUnit.DAYS, Bound.EXACT, "2000-03-05").addsUp()).isTrue();
    assertThat(lasted(5, ChronoUnit.DAYS, Bound.EXACT, "2000-03-14").addsUp()).isFalse();
  }

  @Test
  void needsTwoTimesThatArePlacedAndAUnitOfDaysOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasted(5, ChronoUnit.HOURS, Bound.EXACT, "2000-03-05"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasted(-1, ChronoUnit.DAYS, Bound.EXACT, "2000-03-05"));
  }
}
