package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.check.time.EventDates.summer;
import static io.github.gainsay.check.time.EventDates.topic;
import static io.github.gainsay.check.time.EventDates.visit;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.Uniqueness;
import io.github.gainsay.value.WrittenDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSinceContradictedTest {
  private static final LocalDate ANCHOR = LocalDate.of(2024, 11, 1);

  private static List<Discrepancy> check(int visitYear, Topic visit, Timex claimTime) {
    return check("Queen Maria visits Riga", visitYear, visit, claimTime);
  }

  private static List<Discrepancy> check(String told, int visitYear, Topic visit, Timex claimTime) {
    String claim = "the first visit to Riga in 10 years";
    FactsBuilder story =
        article("queen")
            .published("2024-11-01")
            .body("This summer saw " + claim + " by the queen.")
            .caption(told + " on July 3, " + visitYear + ".")
            .state(
                Kind.EVENT,
                claim,
                0,
                new Uniqueness(
                    Uniqueness.Rank.FIRST, "visit", claim, ANCHOR.minusYears(10), ANCHOR),
                visit("lv/riga").withWhat("visit", ImmutableSet.of()),
                Qualifiers.PLAIN.withTime(claimTime))
            .state(
                Kind.DATE, "July 3, " + visitYear, Timex.day(LocalDate.of(visitYear, 7, 3)), visit);
    return run(new FirstSinceContradicted(), story.build());
  }

  @Test
  void reportsAnotherVisitWithinTheTenYears() {
    List<Discrepancy> found = check(2019, visit("lv/riga"), summer(2024));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0)))
        .containsExactly("the first visit to Riga in 10 years", "July 3, 2019");
  }

  @Test
  void isSilentOnAVisitBeforeThem() {
    assertThat(check(2012, visit("lv/riga"), summer(2024))).isEmpty();
  }

  @Test
  void isSilentOnTheVisitItself() {
    assertThat(check(2024, visit("lv/riga"), summer(2024))).isEmpty();
  }

  /** A claim without a date is about the news of the article. */
  @Test
  void warnsWhenTheClaimIsNotDatedAndTheVisitIsOfAnotherYear() {
    assertThat(check(2019, visit("lv/riga"), null))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void isSilentWhenTheClaimIsNotDatedAndTheVisitMayBeItsOwn() {
    assertThat(undated(LocalDate.of(2024, 10, 3))).isEmpty();
  }

  /** A story whose only other visit is of a day shortly before the article. */
  private static List<Discrepancy> undated(LocalDate day) {
    String claim = "the first visit to Riga in 10 years";
    return run(
        new FirstSinceContradicted(),
        article("queen")
            .published("2024-11-01")
            .body("This was " + claim + " by the queen.")
            .caption("Queen Maria visits Riga on October 3, 2024.")
            .state(
                Kind.EVENT,
                claim,
                new Uniqueness(
                    Uniqueness.Rank.FIRST, "visit", claim, ANCHOR.minusYears(10), ANCHOR),
                visit("lv/riga").withWhat("visit", ImmutableSet.of()))
            .state(Kind.DATE, "October 3, 2024", Timex.day(day), visit("lv/riga"))
            .build());
  }

  private static List<Discrepancy> fire(int before, String told) {
    String claim = "the worst fire since 2016";
    Topic burnt = Topic.about("hectare").withEvents(ImmutableSet.of("burn"));
    return run(
        new FirstSinceContradicted(),
        article("fire")
            .published("2024-08-02")
            .body("The fire burned 900 hectares, " + claim + ".")
            .body("In 2021 a fire " + told + " " + before + " hectares there.")
            .state(
                Kind.EVENT,
                claim,
                new Uniqueness(
                    Uniqueness.Rank.MOST,
                    "fire",
                    claim,
                    LocalDate.of(2016, 12, 31),
                    LocalDate.of(2024, 8, 2)),
                Topic.about("fire"))
            .state(Kind.QUANTITY, "900 hectares", hectares(900), burnt)
            .state(Kind.QUANTITY, before + " hectares", hectares(before), burnt)
            .state(Kind.DATE, "2021", year(2021), Topic.about("").withEvents(burnt.events()))
            .build());
  }

  private static Quantity hectares(int number) {
    return Quantity.of(BigDecimal.valueOf(number), Bound.EXACT, "hectare", "");
  }

  private static Timex year(int year) {
    return new Timex(
        TimexType.DATE,
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        TimexBasis.EXPLICIT,
        new WrittenDate(year, null, null, null));
  }

  @Test
  void reportsAGreaterFireWithinTheStretch() {
    assertThat(fire(1200, "burned")).hasSize(1);
  }

  @Test
  void isSilentOnASmallerFire() {
    assertThat(fire(700, "burned")).isEmpty();
  }

  @Test
  void isSilentOnWhatNearlyHappened() {
    assertThat(fire(1200, "nearly burned")).isEmpty();
  }

  @Test
  void isSilentOnAVisitElsewhere() {
    assertThat(check(2019, visit("ee/tallinn"), summer(2024))).isEmpty();
  }

  @Test
  void isSilentOnAnotherEvent() {
    Topic concert = topic("concert", "maria lindholm", "lv/riga");
    assertThat(check("Queen Maria hears an opera in Riga", 2019, concert, summer(2024))).isEmpty();
  }

  private static List<Discrepancy> bridge(String told, int year) {
    String claim = "the first bridge in 10 years";
    return run(
        new FirstSinceContradicted(),
        article("bridge")
            .published("2024-11-01")
            .body("The town opened " + claim + ".")
            .body(told + " in " + year + ".")
            .state(
                Kind.EVENT,
                claim,
                0,
                new Uniqueness(
                    Uniqueness.Rank.FIRST, "bridge", claim, ANCHOR.minusYears(10), ANCHOR),
                Topic.NONE.withWhat("bridge", ImmutableSet.of()),
                Qualifiers.PLAIN)
            .state(Kind.DATE, Integer.toString(year), year(year), Topic.NONE)
            .build());
  }

  @Test
  void warnsOfTheLastOneWithinTheTenYears() {
    assertThat(bridge("The last one was finished", 2019))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void isSilentOnTheLastOneBeforeThem() {
    assertThat(bridge("The last one was finished", 2012)).isEmpty();
  }

  @Test
  void isSilentOnTheLastOfAnotherKind() {
    assertThat(bridge("The last mayor was chosen", 2019)).isEmpty();
  }
}
