package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  private static Excerpt of(String text, String words, int max) {
    int start = text.indexOf(words);
    return Excerpt.of(text, new Span("a", "/text", start, start + words.length()), max);
  }

  /** What the marker marks, for text of narrow characters. */
  private static String marked(Excerpt e) {
    return e.text().substring(e.indent(), e.indent() + e.width());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEndCounts(String end) {
    Excerpt e = of("one" + end + end + "two three", "three", 80);

    assertThat(e.line()).isEqualTo(3);
    assertThat(e.column()).isEqualTo(5);
    assertThat(e.text()).isEqualTo("two three");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 30, 95, 96, 97, 200, 5_000_000})
  void aLongLineIsCutAroundTheSpan(int before) {
    String text = "x".repeat(before) + "12 people" + "y".repeat(500);
    Excerpt e = of(text, "12 people", 96);

    assertThat(marked(e)).isEqualTo("12 people");
    assertThat(DisplayWidth.of(e.text())).isLessThanOrEqualTo(96);
    assertThat(e.text()).endsWith("…");
    assertThat(e.column()).isEqualTo(before + 1);
  }

  @Test
  void aShortLineIsNotCut() {
    assertThat(of("only 12 people came", "12", 19).text()).isEqualTo("only 12 people came");
    assertThat(of("only 12 people came", "12", 18).text()).endsWith("…");
  }

  @Test
  void aSpanLongerThanTheWidthIsCutItself() {
    Excerpt e = of("a " + "b".repeat(200), "b".repeat(200), 40);

    assertThat(DisplayWidth.of(e.text())).isLessThanOrEqualTo(40);
    assertThat(e.text()).contains("bbb").endsWith("…");
  }

  @Test
  void aSpanOverSeveralLinesShowsItsFirst() {
    Excerpt e = of("before one\ntwo after", "one\ntwo", 40);

    assertThat(e.text()).isEqualTo("before one…");
    assertThat(marked(e)).isEqualTo("one…");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    Excerpt e = of("习近平 met 5", "met", 40);

    assertThat(e.column()).isEqualTo(5);
    assertThat(e.indent()).isEqualTo(7);
  }

  @Test
  void marksAboveLettersTakeNoColumn() {
    assertThat(of("Nguye\u0302\u0303n met", "met", 40).indent()).isEqualTo(7);
  }

  @Test
  void tabsAndControlCharactersCannotMoveTheMarker() {
    Excerpt e = of("a\tb\u001b[31m c\u202e 12", "12", 40);

    assertThat(e.text()).isEqualTo("a b\uFFFD[31m c\uFFFD 12");
    assertThat(marked(e)).isEqualTo("12");
  }

  @Test
  void emojiAreNotTornApart() {
    Excerpt e = of("😀".repeat(100) + " 12 " + "😀".repeat(100), "12", 31);

    assertThat(e.text().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    assertThat(DisplayWidth.of(e.text())).isLessThanOrEqualTo(31);
  }

  @Test
  void anEmptySpanStillHasAMarker() {
    assertThat(Excerpt.of("abc", new Span("a", "/text", 3, 3), 40).width()).isEqualTo(1);
  }
}
