package io.github.gainsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
  private static final List<String> KNOWN = List.of("on", "off", "warning", "WeekdayDateMismatch");

  @Test
  void findsTheWordThatWasMeantInAnyCase() {
    assertThat(NearestWord.of("warnign", KNOWN)).isEqualTo("warning");
    assertThat(NearestWord.of("weekdaydatemissmatch", KNOWN)).isEqualTo("WeekdayDateMismatch");
  }

  @Test
  void ofTwoAsNearTheOneThatWasBegunIsMeant() {
    assertThat(NearestWord.of("of", KNOWN)).isEqualTo("off");
  }

  @Test
  void aWordFarFromAllHasNone() {
    assertThat(NearestWord.of("strawberry", KNOWN)).isNull();
    assertThat(NearestWord.of("x".repeat(1_000_000), KNOWN)).isNull();
    assertThat(NearestWord.hint("strawberry", KNOWN, "; see above")).isEqualTo("; see above");
    assertThat(NearestWord.hint("warnin", KNOWN, "")).isEqualTo("; did you mean warning?");
  }
}
