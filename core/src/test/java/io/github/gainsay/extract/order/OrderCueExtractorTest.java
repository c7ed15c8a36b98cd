package io.github.gainsay.extract.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.time.TimexExtractor;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.OrderCue;
import io.github.gainsay.value.Timex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCueExtractorTest {

  private static List<Assertion<OrderCue>> read(AnnotatedArticle annotated) {
    Draft draft = Sentences.draft(annotated);
    new TimexExtractor().extract(draft);
    new OrderCueExtractor().extract(draft);
    return draft.of(OrderCue.class);
  }

  private static List<Assertion<OrderCue>> read(String... sentences) {
    return read(
        Sentences.of(Arrays.stream(sentences).map(PlainTagger::tag).toArray(String[]::new)));
  }

  private static String day(@Nullable Timex time) {
    return time == null ? "" : OrderCue.name(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two days later they met                    | Two days later      | 2   | 2
          A day earlier they met                     | A day earlier       | -1  | -1
          They met just three days before the vote   | just three days before | -3 | -3
          They met 48 hours after the vote           | 48 hours after      | 1   | 3
          They met two weeks after the vote          | two weeks after     | 11  | 17
          They met a few days after the vote         | a few days after    | 1   | 12
          The next day they met                      | The next day        | 1   | 1
          The previous day they met                  | The previous day    | -1  | -1
          They met hours after the vote              | hours after         | 0   | 2
          They met less than three days after it     | less than three days after | 0 | 3
          They met the day before the vote           | the day before      | -1  | -1
          They met a day prior to the vote           | a day prior to      | -1  | -1
          They met on the same day as the vote       | the same day as     | 0   | 0
          """)
  void aCueHasADistance(String sentence, String words, int least, int most) {
    List<Assertion<OrderCue>> cues = read(sentence);

    assertThat(cues).hasSize(1);
    OrderCue cue = cues.get(0).value();
    assertThat(cue.words()).isEqualTo(words);
    assertThat(List.of(cue.least(), cue.most())).containsExactly(least, most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met two or three days later",
        "They waited for two days before the vote",
        "It was the next day 's news",
        "It came two days earlier than planned",
        "They met over the next week",
        "They met the day after tomorrow",
        "They met in the days after the vote",
        "They met every two days after the vote",
        "They said “ we met two days later ”",
      })
  void otherWordsOfTimeAreNoCues(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Friday , two days after the Monday vote       | Friday | Monday
          They met on Friday , a day after it rained on Monday      | Friday | Monday
          They met on Friday ( a day after the vote ) and on Monday | Friday | ''
          They met on Friday , a day after                          | Friday | Friday
          They met on Friday , a day after plans for Monday failed  | Friday | ''
          Two days after the Monday vote , they met on Friday       | Friday | Monday
          They met on Monday and parted a day later , on Friday     | Friday | Monday
          """)
  void aClauseNamesTheDays(String sentence, String told, String reference) {
    OrderCue cue = read(sentence).get(0).value();

    if (cue.words().endsWith("after") && reference.equals("Friday")) {
      assertThat(cue.told()).isNull();
    } else {
      assertThat(day(cue.told())).isEqualTo(told);
      assertThat(day(cue.reference())).isEqualTo(reference);
    }
  }

  @Test
  void theStoryNamesTheDayBefore() {
    OrderCue cue =
        read("They met on Monday .", "A day later , on Friday , they parted .").get(0).value();

    assertThat(day(cue.told())).isEqualTo("Friday");
    assertThat(day(cue.reference())).isEqualTo("Monday");
  }

  @Test
  void aCueGoesOnFromTheOneBefore() {
    List<Assertion<OrderCue>> cues =
        read(
            "They met on Monday .",
            "Two days later , it rained .",
            "The next day , Friday , they parted .");

    assertThat(cues.get(0).value().chained()).isFalse();
    assertThat(cues.get(1).value().chained()).isTrue();
    assertThat(cues.get(1).value().reference()).isNull();
  }

  @Test
  void captionsStandBesideTheStory() {
    AnnotatedArticle annotated =
        Sentences.article("a")
            .body(PlainTagger.tag("They met on Monday ."))
            .caption(PlainTagger.tag("The hall in Riga on Sunday ."))
            .body(PlainTagger.tag("A day later , on Friday , they parted ."))
            .build();

    assertThat(day(read(annotated).get(0).value().reference())).isEqualTo("Monday");
  }
}
