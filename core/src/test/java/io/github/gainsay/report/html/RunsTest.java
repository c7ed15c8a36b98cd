package io.github.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static Mark mark(int start, int end, String style) {
    return new Mark(start, end, style, style + " title", "", null);
  }

  private static Mark pin(int start, int end, String label) {
    return new Mark(start, end, "end", "", "", new Pin(label, "e" + label, "f1", "error"));
  }

  /** Runs as {@code text{styles}}, plain ones as they are. */
  private static String written(String text, Mark... marks) {
    return Runs.of(text, List.of(marks)).stream()
        .map(
            r ->
                r.pins().stream().map(p -> "#" + p.label() + " ").collect(Collectors.joining())
                    + r.text()
                    + (r.plain() ? "" : "{" + r.styles() + "}"))
        .collect(Collectors.joining("|"));
  }

  @Test
  void aTextWithoutMarksIsOneRun() {
    assertThat(written("plain words")).isEqualTo("plain words");
    assertThat(written("")).isEmpty();
  }

  @Test
  void overlappingMarksAreSplitWhereEitherEnds() {
    assertThat(written("abcdef", mark(1, 4, "date"), mark(2, 6, "quote")))
        .isEqualTo("a|b{date}|cd{date quote}|ef{quote}");
  }

  @Test
  void marksThatOnlyTouchAreNotMixed() {
    assertThat(written("abcd", mark(0, 2, "date"), mark(2, 4, "name")))
        .isEqualTo("ab{date}|cd{name}");
  }

  @Test
  void oneOfTwoMarksOfAStyleMayEnd() {
    assertThat(written("abcd", mark(0, 2, "end"), mark(0, 4, "end"))).isEqualTo("ab{end}|cd{end}");
  }

  @Test
  void numbersStandBeforeTheWordsInTheOrderOfTheFindings() {
    assertThat(written("abc", pin(1, 2, "2a"), pin(1, 3, "10b")))
        .isEqualTo("a|#2a #10b b{end}|c{end}");
  }

  @Test
  void anEndWithoutCharactersKeepsItsNumber() {
    assertThat(written("ab", pin(1, 1, "1a"))).isEqualTo("a|#1a b");
    assertThat(written("ab", pin(2, 2, "1a"))).isEqualTo("ab|#1a ");
  }

  @Test
  void theRunsAreTheTextAndNameWhatCoversThem() {
    ImmutableList<Run> runs = Runs.of("abcdef", List.of(mark(0, 6, "quote"), mark(2, 4, "date")));

    assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo("abcdef");
    assertThat(runs.get(1).title()).isEqualTo("quote title; date title");
    assertThat(runs.get(2).title()).isEqualTo("quote title");
  }
}
