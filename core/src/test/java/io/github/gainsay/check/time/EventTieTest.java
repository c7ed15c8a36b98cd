package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.check.time.EventDates.summer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTieTest {

  private static boolean isTied(String one, String other) {
    ArticleFacts facts =
        article("a")
            .published("2024-11-01")
            .body(one + " this summer.")
            .body(other + " May 27, 2024.")
            .state(Kind.DATE, "this summer", summer(2024), Topic.NONE)
            .state(Kind.DATE, "May 27, 2024", Timex.day(LocalDate.of(2024, 5, 27)), Topic.NONE)
            .build();
    List<Assertion<Timex>> dates = facts.of(Timex.class);
    return EventTie.of(facts, dates.get(0), dates.get(1)).isLikely(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Holm Paper bought the plant  | The purchase, announced on
          Holm took over the mill      | She was appointed on
          A swimmer drowned at Hove    | Leah Park died on
          The club signed a keeper     | The deal, agreed on
          The parish was evacuated     | The order for that evacuation, given on
          """)
  void tiesTwoWordsForOneEvent(String one, String other) {
    assertThat(isTied(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Holm Paper bought the plant  | The blaze, reported on
          Holm took over the mill      | Another head was appointed on
          A swimmer drowned at Hove    | The beach was closed on
          The mayor has blamed the deal | The company, founded on
          """)
  void partsTwoEvents(String one, String other) {
    assertThat(isTied(one, other)).isFalse();
  }
}
