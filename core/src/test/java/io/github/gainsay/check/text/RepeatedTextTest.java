package io.github.gainsay.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTextTest {
  private static final RepeatedText CHECK = new RepeatedText();
  private static final String FIRST = "The ferry left the old harbor at noon.";
  private static final String OTHER = "Nobody on the quay had a ticket.";

  @Test
  void reportsASentenceThatStandsTwice() {
    assertThat(Pasted.ends(CHECK, FIRST + " " + OTHER + "\n\nIt rained. " + FIRST))
        .containsExactly(FIRST, FIRST);
  }

  @Test
  void isSilentWhenOneWordDiffers() {
    String later = FIRST.replace("noon", "dusk");
    assertThat(Pasted.check(CHECK, FIRST + " " + OTHER + "\n\nIt rained. " + later)).isEmpty();
  }

  @Test
  void isSilentAboutShortSentences() {
    assertThat(Pasted.check(CHECK, "It rained. " + FIRST + " It rained. " + OTHER)).isEmpty();
  }

  @Test
  void reportsParagraphsThatWereCopiedTogetherOnce() {
    String copied = FIRST + "\n\n" + OTHER;
    assertThat(Pasted.ends(CHECK, copied + "\n\nIt rained.\n\n" + copied))
        .containsExactly(FIRST, FIRST);
  }

  @Test
  void reportsADoubledFunctionWord() {
    assertThat(Pasted.ends(CHECK, "The ferry left the the harbor.")).containsExactly("the the");
    assertThat(
            Pasted.ends(
                CHECK, "On the morning of the great storm the crew of\nof the ferry slept."))
        .containsExactly("of\nof");
  }

  @Test
  void reportsALongerDoubledWordOutsideQuotations() {
    assertThat(Pasted.ends(CHECK, "The ferry left harbor harbor at noon."))
        .containsExactly("harbor harbor");
    assertThat(Pasted.check(CHECK, "“The ferry left harbor harbor at noon,” Roe said.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left the harbor.",
        "He had had enough, and he knew that that was wrong.",
        "They gave her her coat and went on on Monday.",
        "It was very very cold.",
        "Breathe the thermal air; it is a-a-amazing.",
        "The group A a day later met group B."
      })
  void isSilentAboutSoundText(String text) {
    assertThat(Pasted.check(CHECK, text)).isEmpty();
  }

  @Test
  void reportsAPageLineThatWasLeftInTwiceAndNoRepeatedHeadline() {
    String headline = "Ferry Leaves Old Harbor At Noon";
    assertThat(Pasted.ends(CHECK, "close\nclose\n\n" + headline + "\n\n" + FIRST))
        .containsExactly("close", "close");
    assertThat(
            Pasted.check(CHECK, headline + "\n\n" + headline + "\n\n" + FIRST + "\n\n" + headline))
        .isEmpty();
  }
}
