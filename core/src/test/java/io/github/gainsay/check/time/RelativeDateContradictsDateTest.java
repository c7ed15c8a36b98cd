package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.check.time.EventDates.summer;
import static io.github.gainsay.check.time.EventDates.visit;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelativeDateContradictsDateTest {

  private static FactsBuilder story(int year, Topic captionTopic) {
    return article("queen")
        .published("2024-11-01")
        .body("The queen visited Riga this summer for the first time.")
        .caption("Queen Maria visits Riga on July 3, " + year + ".")
        .state(Kind.DATE, "this summer", summer(2024), visit("lv/riga"))
        .state(Kind.DATE, "July 3, " + year, Timex.day(LocalDate.of(year, 7, 3)), captionTopic);
  }

  private static List<Discrepancy> check(FactsBuilder story) {
    return run(new RelativeDateContradictsDate(), story.build());
  }

  @Test
  void reportsASummerOfAnotherYear() {
    List<Discrepancy> found = check(story(2019, visit("lv/riga")));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("this summer", "July 3, 2019");
    assertThat(found.get(0).confidence()).isGreaterThan(0.9);
  }

  @Test
  void isSilentOnTheSameSummer() {
    assertThat(check(story(2024, visit("lv/riga")))).isEmpty();
  }

  @Test
  void isSilentOnAVisitByAnother() {
    assertThat(check(story(2019, EventDates.topic("visit", "karl lindholm", "lv/riga")))).isEmpty();
  }

  private static List<Discrepancy> resigned(String event, String who) {
    String body = "Maria Lindholm resigned this summer.";
    return check(
        article("chief")
            .published("2024-11-01")
            .body(body)
            .caption("Maria Lindholm after her " + event + " on March 3, 2024.")
            .state(Kind.DATE, "this summer", summer(2024), EventDates.topic("resign", WHO, "lv"))
            .state(
                Kind.DATE,
                "March 3, 2024",
                Timex.day(LocalDate.of(2024, 3, 3)),
                EventDates.topic(event, who, "lv")));
  }

  private static final String WHO = "maria lindholm";

  /** Nobody resigns twice, so a verb and its noun are one event. */
  @Test
  void warnsOfAResignationInAnotherSeason() {
    assertThat(resigned("resignation", WHO))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void isSilentOnTheResignationOfAnother() {
    assertThat(resigned("resignation", "karl lindholm")).isEmpty();
  }

  @Test
  void isSilentOnAnotherEvent() {
    Topic concert = EventDates.topic("concert", "maria lindholm", "lv/riga");
    FactsBuilder story =
        article("queen")
            .published("2024-11-01")
            .body("The queen visited Riga this summer for the first time.")
            .caption("A concert for Queen Maria in Riga on July 3, 2019.")
            .state(Kind.DATE, "this summer", summer(2024), visit("lv/riga"))
            .state(Kind.DATE, "July 3, 2019", Timex.day(LocalDate.of(2019, 7, 3)), concert);
    assertThat(check(story)).isEmpty();
  }

  /** A sentence that names both times knows of both. */
  @Test
  void isSilentWhenOneSideNamesBothTimes() {
    FactsBuilder story =
        article("queen")
            .published("2024-11-01")
            .body("The queen visited Riga this summer, after July 3, 2019.")
            .caption("Queen Maria visits Riga on July 3, 2019.")
            .state(Kind.DATE, "this summer", summer(2024), visit("lv/riga"))
            .state(Kind.DATE, "July 3, 2019", Timex.day(LocalDate.of(2019, 7, 3)), visit("lv/riga"))
            .state(
                Kind.DATE,
                "July 3, 2019",
                1,
                Timex.day(LocalDate.of(2019, 7, 3)),
                visit("lv/riga"),
                Qualifiers.PLAIN);
    assertThat(check(story)).isEmpty();
  }
}
