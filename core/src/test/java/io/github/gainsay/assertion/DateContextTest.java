package io.github.gainsay.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.DateContext.How;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateContextTest {
  private static final String TEXT =
      "Bridge falls\nSEOUL, Nov. 1, 2024 — The bridge fell.\nThe mayor of the old town on the river"
          + " had warned of it on Oct. 3, 2024.";
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static String account(How how, LocalDate day, String words) {
    int start = TEXT.indexOf(words);
    Span span = new Span("a", Article.TEXT, start, start + words.length());
    return new DateContext(day, how, span).account(Article.of("a", TEXT));
  }

  @Test
  void aDatelineIsQuotedWithItsCity() {
    assertThat(account(How.DATELINE, DAY, "Nov. 1, 2024"))
        .isEqualTo("Friday 1 November 2024, from the dateline “SEOUL, Nov. 1, 2024”");
  }

  @Test
  void theLatestDateIsQuotedAlone() {
    assertThat(account(How.LATEST_DATE, LocalDate.of(2024, 10, 3), "Oct. 3, 2024"))
        .startsWith("Thursday 3 October 2024, the latest date in the text “Oct. 3, 2024”: dates");
  }

  @Test
  void theDayOfPublicationStandsInNoText() {
    assertThat(new DateContext(DAY, How.PUBLISHED, null).account(Article.of("a", TEXT)))
        .isEqualTo("Friday 1 November 2024, its day of publication as given");
  }

  @Test
  void withoutADateItSaysWhatIsLost() {
    assertThat(DateContext.UNKNOWN.account(Article.of("a", TEXT)))
        .startsWith("no date, for none is given or found: weekdays");
  }
}
