package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SectionTest {
  private static final Span SPAN = new Span("a", Article.TEXT, 4, 9);

  @Test
  void aVerbatimSectionStandsWhereItsSpanDoes() {
    Section section = Section.verbatim(SectionKind.BODY, SPAN, "harbor".substring(0, 5));
    assertThat(section.locate(1, 3)).isEqualTo(new Span("a", Article.TEXT, 5, 7));
    assertThat(section.as(SectionKind.QUOTE).kind()).isEqualTo(SectionKind.QUOTE);
  }

  @Test
  void anEmptyRangeStandsAtOnePlace() {
    Section section = Section.verbatim(SectionKind.BODY, SPAN, "harbo");
    assertThat(section.locate(5, 5).length()).isZero();
  }

  @Test
  void aMapOfAnotherLengthIsRefused() {
    assertThatThrownBy(
            () -> new Section(SectionKind.BODY, SPAN, "harbor", OffsetMap.identity(4, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5")
        .hasMessageContaining("6");
  }
}
