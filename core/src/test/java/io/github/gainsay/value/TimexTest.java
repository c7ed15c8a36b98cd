package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimexTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static Timex summer(int year) {
    return new Timex(
        TimexType.DATE,
        year + "-SU",
        LocalDate.of(year, 6, 1),
        LocalDate.of(year, 9, 22),
        Granularity.SEASON,
        TimexBasis.RELATIVE,
        WrittenDate.NONE);
  }

  @Test
  void datesAgreeWhenTheyShareADay() {
    Timex june = Timex.day(LocalDate.of(2024, 6, 21));
    List<Timex> all = List.of(june, Timex.day(DAY), summer(2024), summer(2019));
    assertThat(june.agreesWith(summer(2024))).isEqualTo(Agreement.AGREES);
    assertThat(june.agreesWith(summer(2019))).isEqualTo(Agreement.CONFLICTS);
    for (Timex a : all) {
      assertThat(a.agreesWith(a)).isEqualTo(Agreement.AGREES);
      for (Timex b : all) {
        assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
      }
    }
  }

  @Test
  void aDurationIsNotComparedWithADate() {
    Timex duration =
        new Timex(
            TimexType.DURATION,
            "P3D",
            null,
            null,
            Granularity.NONE,
            TimexBasis.EXPLICIT,
            WrittenDate.NONE);
    assertThat(duration.agreesWith(Timex.day(DAY))).isEqualTo(Agreement.NOT_COMPARABLE);
  }

  @Test
  void aYearSlipIsTheSameTimeOfAnotherYear() {
    assertThat(summer(2024).isYearSlipOf(Timex.day(LocalDate.of(2019, 6, 21)))).isTrue();
    assertThat(summer(2024).isYearSlipOf(Timex.day(LocalDate.of(2019, 12, 21)))).isFalse();
    assertThat(summer(2024).isYearSlipOf(Timex.day(LocalDate.of(2024, 6, 21)))).isFalse();
  }

  @Test
  void describesADayInWordsWhateverTheLocale() {
    assertThat(Timex.day(DAY).describe()).isEqualTo("Friday 1 November 2024");
  }

  @Test
  void knowsTheDaysThatNoCalendarHas() {
    assertThat(new WrittenDate(null, Month.APRIL, 31, null).isPossible()).isFalse();
    assertThat(new WrittenDate(null, Month.FEBRUARY, 29, null).isPossible()).isTrue();
    assertThat(new WrittenDate(2023, Month.FEBRUARY, 29, null).isPossible()).isFalse();
  }

  @Test
  void refusesHalfAnInterval() {
    assertThatThrownBy(
            () ->
                new Timex(
                    TimexType.DATE,
                    "2024",
                    DAY,
                    null,
                    Granularity.YEAR,
                    TimexBasis.EXPLICIT,
                    WrittenDate.NONE))
        .hasMessageContaining("half an interval");
  }
}
