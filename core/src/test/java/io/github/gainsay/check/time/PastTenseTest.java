package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTenseTest {

  private static boolean isToldPast(String sentence) {
    ArticleFacts facts =
        article("a")
            .published("2025-03-04")
            .body(sentence)
            .state(Kind.DATE, "May 3, 2025", Timex.day(LocalDate.of(2025, 5, 3)), Topic.NONE)
            .build();
    return PastTense.isToldPast(DatedSentence.of(facts, facts.of(Timex.class).get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boy was swept out by a wind on May 3, 2025, while his family slept.",
        "On May 3, 2025, the ministry said it would talk.",
        "She told a news conference on May 3, 2025, that it was over.",
        "“It will not do,” he told them after the signing on May 3, 2025."
      })
  void knowsWhatIsToldAsPast(String sentence) {
    assertThat(isToldPast(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boy will be buried by a priest on May 3, 2025, in Hove.",
        "The ministry announced a news conference on May 3, 2025.",
        "The lease was extended until May 3, 2025.",
        "The law they passed takes hold on May 3, 2025.",
        "When the judge meets him on May 3, 2025, the lawyer said, all is open.",
        "They agreed to speak on May 3, 2025."
      })
  void knowsWhatIsStillToCome(String sentence) {
    assertThat(isToldPast(sentence)).isFalse();
  }
}
