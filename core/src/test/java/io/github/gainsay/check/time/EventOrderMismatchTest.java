package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.OrderCue;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventOrderMismatchTest {

  private static Timex weekday(String name) {
    DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    return new Timex(
        TimexType.DATE,
        "XXXX-WXX-" + day.getValue(),
        null,
        null,
        Granularity.DAY,
        TimexBasis.WEEKDAY,
        WrittenDate.of(day));
  }

  private static OrderCue cue(String words, int days, @Nullable Timex told, @Nullable Timex from) {
    return new OrderCue(
        words, Granularity.DAY, days, days, told, from, told != null && from == null);
  }

  private static FactsBuilder on(FactsBuilder story, String day) {
    return story.state(Kind.DATE, day, weekday(day), Topic.NONE);
  }

  private static FactsBuilder arrest(String charged) {
    FactsBuilder story =
        article("a")
            .body(
                "She was arrested on Monday. Two days later, on " + charged + ", she was charged.");
    on(on(story, "Monday"), charged);
    return story.state(
        Kind.EVENT,
        "Two days later",
        cue("Two days later", 2, weekday(charged), weekday("Monday")),
        Topic.NONE);
  }

  private static List<Discrepancy> check(FactsBuilder story) {
    return run(new EventOrderMismatch(), story.build());
  }

  @Test
  void reportsADayThatDoesNotLieSoFarOff() {
    List<Discrepancy> found = check(arrest("Friday"));

    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder("Monday", "Two days later", "Friday");
    assertThat(found.get(0).message()).contains("2 days after Monday is Wednesday, not Friday");
    assertThat(found.get(0).dependsOnAnchor()).isFalse();
  }

  @Test
  void staysSilentOnTheRightDay() {
    assertThat(check(arrest("Wednesday"))).isEmpty();
  }

  @Test
  void staysSilentWhenAnotherDayNearbyFits() {
    FactsBuilder story =
        article("a")
            .body(
                "She fled on Wednesday and was arrested on Monday. Two days later, on Friday, she"
                    + " was charged.");
    on(on(on(story, "Monday"), "Wednesday"), "Friday");
    story.state(
        Kind.EVENT,
        "Two days later",
        cue("Two days later", 2, weekday("Friday"), weekday("Monday")),
        Topic.NONE);

    assertThat(check(story)).isEmpty();
  }

  @Test
  void aNightMayBeTheDayAfter() {
    FactsBuilder story =
        article("a").body("She fled on Monday night. Two days later, on Thursday, she was found.");
    on(on(story, "Monday"), "Thursday");
    story.state(
        Kind.EVENT,
        "Two days later",
        cue("Two days later", 2, weekday("Thursday"), weekday("Monday")),
        Topic.NONE);

    assertThat(check(story)).isEmpty();
  }

  private static FactsBuilder path(String parted) {
    FactsBuilder story =
        article("a")
            .body(
                "They met on Monday. Two days later, it rained. The next day, "
                    + parted
                    + ", they parted.");
    on(on(story, "Monday"), parted);
    story.state(
        Kind.EVENT,
        "Two days later",
        cue("Two days later", 2, null, weekday("Monday")),
        Topic.NONE);
    return story.state(
        Kind.EVENT, "The next day", cue("The next day", 1, weekday(parted), null), Topic.NONE);
  }

  @Test
  void addsUpDistancesAlongAPath() {
    List<Discrepancy> found = check(path("Sunday"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("3 days after Monday is Thursday, not Sunday");
    assertThat(ends(found.get(0))).contains("Two days later", "The next day");
    assertThat(check(path("Thursday"))).isEmpty();
  }

  private static FactsBuilder strike(String began) {
    String day = "March " + LocalDate.parse(began).getDayOfMonth();
    Timex told = dated(began);
    Timex vote = dated("2022-03-02");
    return article("a")
        .body("The strike began on " + day + ", two days after the March 2 vote.")
        .state(Kind.DATE, day, told, Topic.NONE)
        .state(Kind.DATE, "March 2", vote, Topic.NONE)
        .state(Kind.EVENT, "two days after", cue("two days after", 2, told, vote), Topic.NONE);
  }

  private static Timex dated(String iso) {
    LocalDate day = LocalDate.parse(iso);
    return new Timex(
        TimexType.DATE,
        iso,
        day,
        day,
        Granularity.DAY,
        TimexBasis.YEARLESS,
        new WrittenDate(null, day.getMonth(), day.getDayOfMonth(), null));
  }

  @Test
  void oneSentenceWithBothDatesIsAnError() {
    assertThat(check(strike("2022-03-07")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.ERROR);
    assertThat(check(strike("2022-03-04"))).isEmpty();
  }

  @Test
  void offersTheWordThatWasMeant() {
    FactsBuilder story =
        article("a").body("Friday's reply came a day later the minister spoke on Thursday.");
    on(on(story, "Friday"), "Thursday");
    story.state(
        Kind.EVENT,
        "a day later",
        cue("a day later", 1, weekday("Thursday"), weekday("Friday")),
        Topic.NONE);

    assertThat(check(story).get(0).resolutions())
        .extracting(r -> r.replacement())
        .containsExactly("a day after");
  }
}
