package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SelfContradictoryDateTest {

  private static Timex month(Month written, int year, Month meant) {
    YearMonth month = YearMonth.of(year, meant);
    return new Timex(
        TimexType.DATE,
        month.toString(),
        month.atDay(1),
        month.atEndOfMonth(),
        Granularity.MONTH,
        written == null ? TimexBasis.RELATIVE : TimexBasis.YEARLESS,
        new WrittenDate(null, written, null, null));
  }

  private static List<Discrepancy> check(String text, Month named, String relative, Month meant) {
    String name = named.name().charAt(0) + named.name().substring(1).toLowerCase(Locale.ROOT);
    return run(
        new SelfContradictoryDate(),
        article("summit")
            .body(text)
            .published("2024-11-01")
            .state(Kind.DATE, name, month(named, 2024, named), Topic.NONE)
            .state(Kind.DATE, relative, month(null, 2024, meant), Topic.NONE)
            .build());
  }

  @Test
  void reportsAMonthBesideAnotherMonth() {
    List<Discrepancy> found =
        check("The council last met in June this month.", Month.JUNE, "this month", Month.NOVEMBER);
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("June", "this month");
    assertThat(found.get(0).dependsOnAnchor()).isTrue();
  }

  @Test
  void isSilentWhenTheMonthIsThisMonth() {
    assertThat(
            check(
                "The council last met in November this month.",
                Month.NOVEMBER,
                "this month",
                Month.NOVEMBER))
        .isEmpty();
  }

  private static List<Discrepancy> day(Month month) {
    String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    String text = "The council met earlier this month, on " + name + " 4, in Riga.";
    LocalDate day = LocalDate.of(2024, month, 4);
    Timex named =
        new Timex(
            TimexType.DATE,
            day.toString(),
            day,
            day,
            Granularity.DAY,
            TimexBasis.YEARLESS,
            new WrittenDate(null, month, 4, null));
    return run(
        new SelfContradictoryDate(),
        article("summit")
            .body(text)
            .published("2024-11-11")
            .state(Kind.DATE, "earlier this month", month(null, 2024, Month.NOVEMBER), Topic.NONE)
            .state(Kind.DATE, name + " 4", named, Topic.NONE)
            .build());
  }

  @Test
  void reportsADayAfterACommaOutsideTheMonth() {
    assertThat(day(Month.OCTOBER)).hasSize(1);
  }

  @Test
  void isSilentOnADayAfterACommaInsideTheMonth() {
    assertThat(day(Month.NOVEMBER)).isEmpty();
  }

  @Test
  void isSilentOnTwoDatesOfOneSentence() {
    assertThat(
            check("It met in June and again this month.", Month.JUNE, "this month", Month.NOVEMBER))
        .isEmpty();
  }

  private static List<Discrepancy> year(String text, int year) {
    Timex last = interval("2023", 2023, TimexBasis.RELATIVE, WrittenDate.NONE);
    String words = Integer.toString(year);
    Timex named =
        interval(words, year, TimexBasis.EXPLICIT, new WrittenDate(year, null, null, null));
    return run(
        new SelfContradictoryDate(),
        article("summit")
            .body(text)
            .published("2024-11-01")
            .state(Kind.DATE, "last year", last, Topic.NONE)
            .state(Kind.DATE, words, named, Topic.NONE)
            .build());
  }

  private static Timex interval(String value, int year, TimexBasis basis, WrittenDate written) {
    return new Timex(
        TimexType.DATE,
        value,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        basis,
        written);
  }

  @Test
  void reportsAYearThatIsNotLastYear() {
    assertThat(year("The dam was finished last year in 2021.", 2021)).hasSize(1);
  }

  @Test
  void isSilentOnTheYearThatIsLastYear() {
    assertThat(year("The dam was finished last year in 2023.", 2023)).isEmpty();
  }

  @Test
  void isSilentOnAListOfYears() {
    assertThat(year("They won last year, in 2021 and in 2019.", 2021)).isEmpty();
  }
}
