package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekdayDateMismatchTest {

  /** A date as the extractor gives it; {@code placed} null for an impossible one. */
  private static Timex date(WrittenDate written, LocalDate placed) {
    return new Timex(
        TimexType.DATE,
        placed == null ? "XXXX-XX-XX" : placed.toString(),
        placed,
        placed,
        Granularity.DAY,
        written.year() == null ? TimexBasis.YEARLESS : TimexBasis.EXPLICIT,
        written);
  }

  private static Timex full(DayOfWeek weekday, LocalDate d) {
    return date(new WrittenDate(d.getYear(), d.getMonth(), d.getDayOfMonth(), weekday), d);
  }

  private static Timex yearless(DayOfWeek weekday, LocalDate d) {
    return date(new WrittenDate(null, d.getMonth(), d.getDayOfMonth(), weekday), d);
  }

  private static FactsBuilder fair() {
    return article("fair").body("The fair opens on Tuesday, March 11, 2025, in Riga.");
  }

  @Test
  void reportsAWeekdayThatTheDateDoesNotFallOn() {
    ArticleFacts facts =
        article("fair")
            .body("The fair opens on Monday, March 11, 2025, in Riga.")
            .state(
                Kind.DATE,
                "Monday, March 11, 2025",
                full(DayOfWeek.MONDAY, LocalDate.of(2025, 3, 11)),
                Topic.NONE)
            .build();
    List<Discrepancy> found = run(new WeekdayDateMismatch(), facts);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("Monday", "March 11, 2025");
    assertThat(found.get(0).message()).isEqualTo("11 March 2025 is a Tuesday, not a Monday");
    assertThat(found.get(0).resolutions().get(0).replacement()).isEqualTo("Tuesday");
    assertThat(found.get(0).facts()).anyMatch(f -> f.value().contains("the year is 2024"));
  }

  @Test
  void isSilentOnTheRightWeekday() {
    ArticleFacts facts =
        fair()
            .state(
                Kind.DATE,
                "Tuesday, March 11, 2025",
                full(DayOfWeek.TUESDAY, LocalDate.of(2025, 3, 11)),
                Topic.NONE)
            .build();
    assertThat(run(new WeekdayDateMismatch(), facts)).isEmpty();
  }

  @Test
  void reportsADayThatNoCalendarHas() {
    ArticleFacts facts =
        article("fair")
            .body("The fair opens on April 31, 2025, in Riga.")
            .state(
                Kind.DATE,
                "April 31, 2025",
                date(new WrittenDate(2025, Month.APRIL, 31, null), null),
                Topic.NONE)
            .build();
    assertThat(run(new WeekdayDateMismatch(), facts)).hasSize(1);
  }

  @Test
  void readsADateWithoutAYearInTheYearOfTheArticle() {
    FactsBuilder builder =
        article("fair")
            .body("The fair opened on Monday, March 11, in Riga.")
            .state(
                Kind.DATE,
                "Monday, March 11",
                yearless(DayOfWeek.MONDAY, LocalDate.of(2025, 3, 11)),
                Topic.NONE);
    List<Discrepancy> near =
        run(new WeekdayDateMismatch(), builder.published("2025-03-12").build());
    assertThat(near).hasSize(1);
    assertThat(near.get(0).dependsOnAnchor()).isTrue();
    assertThat(run(new WeekdayDateMismatch(), builder.published("2025-09-12").build())).isEmpty();
  }

  /** A caption's year may be another one, so a bound is not enough when a near year fits. */
  @Test
  void doesNotTrustABoundWhenANeighbouringYearFits() {
    ArticleFacts facts =
        article("fair")
            .body("The fair opened on Monday, March 11, in Riga.")
            .dates(new DateContext(LocalDate.of(2025, 3, 20), DateContext.How.LATEST_DATE, null))
            .state(
                Kind.DATE,
                "Monday, March 11",
                yearless(DayOfWeek.MONDAY, LocalDate.of(2025, 3, 11)),
                Topic.NONE)
            .build();
    assertThat(run(new WeekdayDateMismatch(), facts)).isEmpty();
  }

  private static List<Discrepancy> mentions(int day, String told) {
    LocalDate tuesday = LocalDate.of(2025, 3, 11);
    LocalDate dated = LocalDate.of(2025, 3, day);
    Timex weekday =
        new Timex(
            TimexType.DATE,
            tuesday.toString(),
            tuesday,
            tuesday,
            Granularity.DAY,
            TimexBasis.WEEKDAY,
            WrittenDate.of(DayOfWeek.TUESDAY));
    return run(
        new WeekdayDateMismatch(),
        article("fire")
            .published("2025-03-12")
            .body("A fire killed a worker on Tuesday night.")
            .body(told + " March " + day + ".")
            .state(Kind.DATE, "Tuesday", weekday, Topic.NONE)
            .state(Kind.DATE, "March " + day, yearless(null, dated), Topic.NONE)
            .build());
  }

  @Test
  void comparesTheWeekdayInOneMentionWithTheDateInAnother() {
    List<Discrepancy> found = mentions(10, "The blaze was seen on");
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("Tuesday", "March 10");
  }

  @Test
  void isSilentWhenBothMentionsAgree() {
    assertThat(mentions(11, "The blaze was seen on")).isEmpty();
  }

  @Test
  void isSilentOnTheDateOfAnotherEvent() {
    assertThat(mentions(10, "The budget was read on")).isEmpty();
  }
}
