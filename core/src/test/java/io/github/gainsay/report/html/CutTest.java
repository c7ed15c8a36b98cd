package io.github.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void aShortTextIsKeptWhole() {
    assertThat(Cut.of("the old bridge fell", 8, 14))
        .isEqualTo(new Cut("the old ", "bridge", " fell"));
  }

  @Test
  void aLongOneIsCutBetweenWords() {
    String words = "word ".repeat(100);
    Cut cut = Cut.of(words + "bridge " + words, 500, 506);

    assertThat(cut.before()).startsWith("… word").endsWith("word ").hasSizeLessThan(120);
    assertThat(cut.words()).isEqualTo("bridge");
    assertThat(cut.after()).startsWith(" word").endsWith("word…").hasSizeLessThan(120);
  }

  @Test
  void oneWordOfAnyLengthIsCutButNotThroughACharacter() {
    Cut cut = Cut.of("\uD83D\uDE00".repeat(1000), 1, 1999);

    assertThat(cut.words()).hasSizeLessThan(430).endsWith("…");
    assertThat(Cut.head("\uD83D\uDE00".repeat(10), 5)).isEqualTo("\uD83D\uDE00\uD83D\uDE00…");
  }
}
