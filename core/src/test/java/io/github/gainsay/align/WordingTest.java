package io.github.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.pack.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "ease, easing", "specific, specifics", "cooperate, cooperation", "exchange, exchanges",
    "party, parties", "political, politics", "develop, development", "stop, stopped"
  })
  void formsOfOneWordFallTogether(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"party, part", "nation, native", "policy, police", "state, station"})
  void otherWordsStayApart(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }

  @Test
  void namesOfANationNumbersAndNegationsAreFolded() {
    Wording one = Wording.of("The DPRK doesn't own two ports");
    Wording other = Wording.of("North Korea does not own 2 ports");

    assertThat(one.content()).isEqualTo(other.content());
    assertThat(one.negations()).isEqualTo(1);
    assertThat(Wording.of("He noted it").negations()).isZero();
    assertThat(other.numbers()).containsExactly("#2");
  }

  @Test
  void aRowOfWordsIsFoundInsideAnother() {
    assertThat(
            Wording.of("closed to trawlers").isWithin(Wording.of("It stays closed to trawlers.")))
        .isTrue();
    assertThat(
            Wording.of("closed for trawlers").isWithin(Wording.of("It stays closed to trawlers.")))
        .isFalse();
  }
}
