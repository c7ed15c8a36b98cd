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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeEndsBeforeStartTest {

  private static List<Discrepancy> check(String text) {
    return run(
        new RangeEndsBeforeStart(),
        article("a")
            .body(text)
            .state(Kind.DATE, "2019", Years.year(2019), Topic.NONE)
            .state(Kind.DATE, "2011", Years.year(2011), Topic.NONE)
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was mayor from 2019 to 2011.",
        "He was mayor from 2019 until 2011.",
        "He was mayor between 2019 and 2011.",
        "He was mayor (2019-2011) and a judge."
      })
  void reportsYearsInTheWrongOrder(String text) {
    List<Discrepancy> found = check(text);
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("2019", "2011");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was mayor from 2011 to 2019.",
        "He was mayor in 2019 and 2011.",
        "The index fell from 2019 to 2011.",
        "The index slid from 2019 to 2011 points.",
        "He was mayor in 2019, not 2011."
      })
  void isSilentWhenTheYearsRiseOrAreNoRange(String text) {
    assertThat(check(text)).isEmpty();
  }

  private static Timex day(Month month, int day) {
    LocalDate date = LocalDate.of(2024, month, day);
    return new Timex(
        TimexType.DATE,
        date.toString(),
        date,
        date,
        Granularity.DAY,
        TimexBasis.YEARLESS,
        new WrittenDate(null, month, day, null));
  }

  private static List<Discrepancy> days(String text, String a, Timex from, String b, Timex to) {
    return run(
        new RangeEndsBeforeStart(),
        article("a")
            .body(text)
            .state(Kind.DATE, a, from, Topic.NONE)
            .state(Kind.DATE, b, to, Topic.NONE)
            .build());
  }

  @Test
  void warnsOfDaysOfOneMonthButNotOfAWinter() {
    Timex late = day(Month.MAY, 20);
    assertThat(days("It ran from May 20 to May 12.", "May 20", late, "May 12", day(Month.MAY, 12)))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    Timex winter = day(Month.DECEMBER, 20);
    assertThat(
            days(
                "It ran from December 20 to January 4.",
                "December 20",
                winter,
                "January 4",
                day(Month.JANUARY, 4)))
        .isEmpty();
  }
}
