package io.github.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.OffsetMap;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static Span span(int start, int end) {
    return new Span("a", Article.TEXT, start, end);
  }

  /** "Fish &amp; chips" as a section of mark-up. */
  private static final String MARKED_UP = "<p>Fish &amp; chips</p>";

  private static final Section DECODED =
      new Section(
          SectionKind.BODY,
          span(3, 19),
          "Fish & chips",
          OffsetMap.builder().copy(3, 5).replace(8, 13, 1).copy(13, 6).build());

  @Test
  void markUpShowsAsItReads() {
    Article article = Article.builder("a").sectioned(MARKED_UP, ImmutableList.of(DECODED)).build();
    ShownText shown = ShownText.of(article, DECODED);

    assertThat(shown.text()).isEqualTo("Fish & chips");
    assertThat(shown.locate(span(8, 13))).isEqualTo(Range.closedOpen(5, 6));
    assertThat(shown.locate(span(14, 19))).isEqualTo(Range.closedOpen(7, 12));
    assertThat(shown.locate(span(0, 40))).isEqualTo(Range.closedOpen(0, 12));
  }

  @Test
  void plainTextShowsAsTheUserWroteItAndNotAsItWasRepaired() {
    Article article = Article.of("a", "hehas gone");
    Section repaired =
        new Section(
            SectionKind.BODY,
            span(0, 10),
            "he has gone",
            OffsetMap.builder().copy(0, 2).replace(2, 2, 1).copy(2, 8).build());

    assertThat(ShownText.of(article, repaired).text()).isEqualTo("hehas gone");
  }

  @Test
  void whatWouldTurnThePageAroundIsReplacedAndOffsetsStay() {
    Article article = Article.of("a", "a\u202Eb\uD800c\u0000d");
    ShownText shown =
        ShownText.of(article, Section.verbatim(SectionKind.BODY, span(0, 7), article.text()));

    assertThat(shown.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(shown.locate(span(6, 7))).isEqualTo(Range.closedOpen(6, 7));
  }
}
