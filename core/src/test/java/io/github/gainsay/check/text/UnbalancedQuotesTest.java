package io.github.gainsay.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedQuotesTest {
  private static final UnbalancedQuotes CHECK = new UnbalancedQuotes();

  @Test
  void reportsAQuotationThatIsNeverClosed() {
    assertThat(Pasted.ends(CHECK, "“We sail at noon, she said.\n\nThe crew slept."))
        .containsExactly("“We sail at noon, she said.");
    assertThat(Pasted.ends(CHECK, "Then \"we sail at noon, she said.\n\nHe said \"no\" at once."))
        .containsExactly("\"we sail at noon, she said.");
  }

  @Test
  void reportsAMarkThatClosesNothing() {
    assertThat(Pasted.ends(CHECK, "We sail at noon,” she said.\n\nThe crew slept."))
        .containsExactly("We sail at noon,”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We sail at noon,” she said.\n\nThe crew slept.",
        "\"We sail at noon,\" she said. \"Or later.\"",
        "“We sail at noon.\n\n“Or we sail at dusk,” she said.",
        "“We sail at noon.\n\nOr we sail at dusk,” she said.",
        "\"We sail at noon. \"\n\nThe crew slept.",
        "\"We sail at noon.\nOr at dusk, \"she said.",
        "“We sail “on the dot” at noon,” she said.",
        "The mast is 6\" thick and the mate is 5'10\" tall.",
        "The page had <a id=\"x\"> in it.",
        "She called it “so so.“ The crew slept.",
      })
  void isSilentAboutMarksThatPair(String text) {
    assertThat(Pasted.check(CHECK, text)).isEmpty();
  }
}
