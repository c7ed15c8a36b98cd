package io.github.gainsay.check.time;

import static io.github.gainsay.check.time.EventDates.summer;
import static io.github.gainsay.check.time.EventDates.topic;
import static io.github.gainsay.check.time.EventDates.visit;
import static io.github.gainsay.testing.FactsBuilder.article;
import static io.github.gainsay.testing.FactsBuilder.ends;
import static io.github.gainsay.testing.FactsBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.FactsBuilder;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Uniqueness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSinceContradictedTest {
  private static final LocalDate ANCHOR = LocalDate.of(2024, 11, 1);

  private static List<Discrepancy> check(int visitYear, Topic visit, Timex claimTime) {
    String claim = "the first visit to Riga in 10 years";
    FactsBuilder story =
        article("queen")
            .published("2024-11-01")
            .body("This summer saw " + claim + " by the queen.")
            .caption("Queen Maria visits Riga on July 3, " + visitYear + ".")
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

  @Test
  void isSilentWhenTheClaimIsNotDated() {
    assertThat(check(2019, visit("lv/riga"), null)).isEmpty();
  }

  @Test
  void isSilentOnAVisitElsewhere() {
    assertThat(check(2019, visit("ee/tallinn"), summer(2024))).isEmpty();
  }

  @Test
  void isSilentOnAnotherEvent() {
    assertThat(check(2019, topic("concert", "maria lindholm", "lv/riga"), summer(2024))).isEmpty();
  }
}
