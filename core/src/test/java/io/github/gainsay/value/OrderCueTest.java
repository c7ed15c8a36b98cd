package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class OrderCueTest {

  private static OrderCue days(int least, int most) {
    return new OrderCue("cue", Granularity.DAY, least, most, null, null, false);
  }

  private static OrderCue steps(Granularity unit, int steps) {
    return new OrderCue("cue", unit, steps, steps, null, null, false);
  }

  private static Timex weekday(DayOfWeek day) {
    return new Timex(
        TimexType.DATE,
        "XXXX-WXX-" + day.getValue(),
        null,
        null,
        Granularity.DAY,
        TimexBasis.WEEKDAY,
        WrittenDate.of(day));
  }

  private static Timex day(String iso) {
    return Timex.day(LocalDate.parse(iso));
  }

  private static Timex month(String iso) {
    YearMonth m = YearMonth.parse(iso);
    return new Timex(
        TimexType.DATE,
        iso,
        m.atDay(1),
        m.atEndOfMonth(),
        Granularity.MONTH,
        TimexBasis.EXPLICIT,
        new WrittenDate(m.getYear(), m.getMonth(), null, null));
  }

  private static Timex yearless(String iso) {
    LocalDate d = LocalDate.parse(iso);
    return new Timex(
        TimexType.DATE,
        iso,
        d,
        d,
        Granularity.DAY,
        TimexBasis.YEARLESS,
        new WrittenDate(null, d.getMonth(), d.getDayOfMonth(), null));
  }

  @Test
  void weekdaysAreThoseOfAnyWeek() {
    Timex thursday = weekday(DayOfWeek.THURSDAY);
    Timex friday = weekday(DayOfWeek.FRIDAY);

    assertThat(days(1, 1).admits(thursday, friday, 0)).isTrue();
    assertThat(days(1, 1).admits(friday, thursday, 0)).isFalse();
    assertThat(days(-1, -1).admits(friday, thursday, 0)).isTrue();
    assertThat(days(8, 8).admits(thursday, friday, 0)).isTrue();
    assertThat(days(11, 17).admits(friday, thursday, 0)).isTrue();
    assertThat(days(0, 2).admits(weekday(DayOfWeek.TUESDAY), friday, 0)).isFalse();
    assertThat(days(0, 2).admits(weekday(DayOfWeek.TUESDAY), friday, 1)).isTrue();
  }

  @Test
  void aWeekdayIsMeasuredFromADate() {
    assertThat(days(2, 2).admits(day("2022-05-02"), weekday(DayOfWeek.WEDNESDAY), 0)).isTrue();
    assertThat(days(2, 2).admits(day("2022-05-02"), weekday(DayOfWeek.THURSDAY), 0)).isFalse();
  }

  @Test
  void datesAreMeasuredInDays() {
    assertThat(days(11, 17).admits(day("2022-02-03"), day("2022-02-17"), 0)).isTrue();
    assertThat(days(11, 17).admits(day("2022-02-03"), day("2022-03-09"), 0)).isFalse();
    assertThat(days(-2, -2).admits(day("2022-03-03"), day("2022-03-01"), 0)).isTrue();
    assertThat(days(2, 2).admits(day("2022-03-03"), day("2022-03-01"), 0)).isFalse();
  }

  @Test
  void datesWithoutAYearMayLieInNeighbouringOnes() {
    assertThat(days(2, 2).admits(yearless("2021-12-31"), yearless("2021-01-02"), 0)).isTrue();
    assertThat(days(2, 2).admits(day("2021-12-31"), day("2021-01-02"), 0)).isFalse();
  }

  @Test
  void theFollowingMonthIsTheNextOfTheCalendar() {
    OrderCue following = steps(Granularity.MONTH, 1);

    assertThat(following.admits(month("2020-01"), month("2020-02"), 0)).isTrue();
    assertThat(following.admits(month("2020-01"), month("2020-04"), 0)).isFalse();
    assertThat(following.admits(day("2020-12-30"), day("2021-01-02"), 0)).isTrue();
    assertThat(following.admits(day("2020-01-31"), day("2020-03-01"), 0)).isTrue();
    assertThat(following.admits(day("2020-01-02"), day("2020-03-01"), 0)).isFalse();
  }

  @Test
  void distancesAddUpAlongAPath() {
    OrderCue both = days(1, 1).onFrom(days(2, 3));

    assertThat(both).isNotNull();
    assertThat(both.least()).isEqualTo(3);
    assertThat(both.most()).isEqualTo(4);
    assertThat(steps(Granularity.MONTH, 1).onFrom(days(2, 3))).isNull();
  }

  @Test
  void itTellsTheDayItPointsTo() {
    assertThat(days(1, 1).target(weekday(DayOfWeek.FRIDAY))).isEqualTo("Saturday");
    assertThat(days(2, 2).target(day("2022-03-01"))).isEqualTo("Thursday 3 March 2022");
    assertThat(steps(Granularity.MONTH, 1).target(month("2022-12"))).isEqualTo("January 2023");
    assertThat(days(-1, -1).describe()).isEqualTo("1 day before");
    assertThat(days(11, 17).describe()).isEqualTo("11 to 17 days after");
    assertThat(days(0, 0).describe()).isEqualTo("the same day");
    assertThat(days(0, 1).describe()).isEqualTo("0 to 1 day after");
  }

  @Test
  void onlyWhatMixesKindsOfDatesHangsOnTheArticle() {
    Timex friday = weekday(DayOfWeek.FRIDAY);

    assertThat(OrderCue.dependsOnAnchor(friday, friday)).isFalse();
    assertThat(OrderCue.dependsOnAnchor(friday, day("2022-03-01"))).isFalse();
    assertThat(OrderCue.dependsOnAnchor(friday, yearless("2022-03-01"))).isTrue();
    assertThat(OrderCue.dependsOnAnchor(yearless("2022-03-01"), yearless("2022-03-03"))).isFalse();
  }

  @Test
  void aDistanceRunsFromLeastToMost() {
    assertThatThrownBy(() -> days(3, 2)).hasMessageContaining("3 is more than 2");
  }
}
