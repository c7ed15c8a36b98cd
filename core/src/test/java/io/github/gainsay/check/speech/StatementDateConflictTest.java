package io.github.gainsay.check.speech;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementDateConflictTest {
  private static final String WORDS =
      "Fishing rights around the northern islands remain a matter for both coastal states and their"
          + " parliaments";
  private static final Timex MARCH_4 = Timex.day(LocalDate.of(2020, 3, 4)); // a Wednesday

  private final StatementDateConflict check = new StatementDateConflict();

  private static Timex weekday(DayOfWeek day) {
    return new Timex(
        TimexType.DATE,
        "XXXX-WXX-" + day.getValue(),
        null,
        null,
        Granularity.DAY,
        TimexBasis.EXPLICIT,
        WrittenDate.of(day));
  }

  private static ArticleFacts a(Timex time, String when) {
    return Quoted.dated("a", "Ann Lee", "", WORDS, time, when);
  }

  private static ArticleFacts b(Timex time, String when) {
    return Quoted.dated("b", "Ann Lee", "", WORDS + ".", time, when);
  }

  @Test
  void reportsADateThatFallsOnAnotherWeekday() {
    List<Discrepancy> found =
        run(check, a(MARCH_4, "March 4, 2020"), b(weekday(DayOfWeek.FRIDAY), "Friday"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder("March 4, 2020", "Friday");
    assertThat(found.get(0).facts()).anyMatch(f -> f.value().contains("Wednesday 4 March 2020"));
  }

  @Test
  void isSilentWhenTheDateFallsOnTheWeekday() {
    assertThat(
            run(check, a(MARCH_4, "March 4, 2020"), b(weekday(DayOfWeek.WEDNESDAY), "Wednesday")))
        .isEmpty();
  }

  @Test
  void reportsTwoDatesAndOnlyWarnsWhenTheyAreADayApart() {
    Timex march14 = Timex.day(LocalDate.of(2020, 3, 14));
    Timex march5 = Timex.day(LocalDate.of(2020, 3, 5));

    assertThat(run(check, a(MARCH_4, "March 4, 2020"), b(march14, "March 14, 2020")))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.ERROR));
    assertThat(run(check, a(MARCH_4, "March 4, 2020"), b(march5, "March 5, 2020")))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void isSilentOnAnotherStatementOrSpeaker() {
    ArticleFacts other =
        Quoted.dated(
            "b",
            "Ann Lee",
            "",
            "Fishing rights matter less to coastal towns than tourists, ferries and cheap power do",
            weekday(DayOfWeek.FRIDAY),
            "Friday");
    ArticleFacts speaker =
        Quoted.dated("b", "Bob Ray", "", WORDS, weekday(DayOfWeek.FRIDAY), "Friday");

    assertThat(run(check, a(MARCH_4, "March 4, 2020"), other)).isEmpty();
    assertThat(run(check, a(MARCH_4, "March 4, 2020"), speaker)).isEmpty();
  }

  @Test
  void worksInsideOneArticle() {
    FactsBuilder facts = FactsBuilder.article("a");
    Quoted.add(facts, "Ann Lee", "", WORDS, MARCH_4, "March 4, 2020");
    Quoted.add(facts, "Ann Lee", "", WORDS + " too", weekday(DayOfWeek.FRIDAY), "Friday");

    assertThat(run(check, facts.build())).hasSize(1);
  }

  @Test
  void doesNotDependOnTheOrderAndIsSilentOnItself() {
    ArticleFacts a = a(MARCH_4, "March 4, 2020");
    ArticleFacts b = b(weekday(DayOfWeek.FRIDAY), "Friday");

    assertThat(run(check, b, a)).hasSameSizeAs(run(check, a, b)).hasSize(1);
    assertThat(run(check, a)).isEmpty();
  }
}
