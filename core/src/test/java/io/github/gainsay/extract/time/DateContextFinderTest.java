package io.github.gainsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.DateContext.How;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateContextFinderTest {

  private static DateContext find(String dateline, String body) {
    return DateContextFinder.find(
        Sentences.article("a")
            .add(SectionKind.DATELINE, PlainTagger.tag(dateline))
            .body(PlainTagger.tag(body))
            .build());
  }

  @Test
  void aDatelineGoesBeforeTheDatesOfTheText() {
    DateContext dates = find("StaffNov 1, 2024", "It rained on December 3 , 2024 .");

    assertThat(dates.how()).isEqualTo(How.DATELINE);
    assertThat(dates.date()).isEqualTo(LocalDate.of(2024, 11, 1));
  }

  @Test
  void aDatelineWithoutAYearTakesItFromTheLatestDate() {
    DateContext dates = find("HALM , Nov. 1 —", "It rained on October 23 , 2024 .");

    assertThat(dates.how()).isEqualTo(How.DATELINE);
    assertThat(dates.date()).isEqualTo(LocalDate.of(2024, 11, 1));
  }

  @Test
  void theYearMayHaveTurnedSince() {
    assertThat(find("HALM , Jan. 2 —", "It rained on December 30 , 2024 .").date())
        .isEqualTo(LocalDate.of(2025, 1, 2));
  }

  @Test
  void aDatelineLongAfterTheLatestDateStaysWithoutAYear() {
    DateContext dates = find("HALM , Nov. 1 —", "It rained on March 3 , 2019 .");

    assertThat(dates.how()).isEqualTo(How.LATEST_DATE);
    assertThat(dates.date()).isEqualTo(LocalDate.of(2019, 3, 3));
  }

  @Test
  void withoutAnyDateThereIsNone() {
    assertThat(find("HALM , Nov. 1 —", "It rained on Friday .")).isEqualTo(DateContext.UNKNOWN);
  }
}
