package io.github.gainsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.TensedVerb;
import io.github.gainsay.assertion.TensedVerb.Tense;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.testing.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTenseTest {

  /** The verb of the time that stands in square brackets, of which each is a token. */
  private static @Nullable TensedVerb verb(String tagged) {
    int from = -1;
    int to = -1;
    StringBuilder plain = new StringBuilder();
    int i = 0;
    for (String word : tagged.split(" ")) {
      if (word.equals("[")) {
        from = i;
      } else if (word.equals("]")) {
        to = i;
      } else {
        plain.append(word).append(' ');
        i++;
      }
    }
    Sentence s = Sentences.of(plain.toString().strip()).sentences().get(0);
    return ClauseTense.of(s, from, to);
  }

  private static @Nullable Tense tense(String tagged) {
    TensedVerb verb = verb(tagged);
    return verb == null ? null : verb.tense();
  }

  @Test
  void findsTheVerbBeforeAndAfterItsTime() {
    assertThat(tense("He/PRP went/VBD/O/go home/NN [ tomorrow ] .")).isEqualTo(Tense.PAST);
    assertThat(tense("[ Tomorrow ] he/PRP went/VBD/O/go home/NN .")).isEqualTo(Tense.PAST);
    assertThat(tense("He/PRP will/MD go/VB home/NN [ tomorrow ] .")).isEqualTo(Tense.FUTURE);
  }

  @Test
  void takesAuxiliariesIntoTheVerb() {
    TensedVerb verb =
        verb("It/PRP will/MD not/RB be/VB held/VBN/O/hold in/IN Riga/NNP on/IN [ May/NNP 7/CD ] .");
    assertThat(verb).isNotNull();
    assertThat(verb.lemma()).isEqualTo("hold");
    assertThat(verb.span().end() - verb.span().start()).isEqualTo("will not be held".length());
    assertThat(tense("It/PRP was/VBD/O/be held/VBN/O/hold on/IN [ May/NNP 7/CD ] ."))
        .isEqualTo(Tense.PAST);
    assertThat(tense("He/PRP is/VBZ/O/be going/VBG to/TO leave/VB on/IN [ May/NNP 7/CD ] ."))
        .isEqualTo(Tense.FUTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP was/VBD/O/be postponed/VBN/O/postpone until/IN [ next/JJ month ] .",
        "It/PRP was/VBD/O/be due/JJ to/TO begin/VB [ next/JJ month ] .",
        "He/PRP announced/VBD/O/announce it/PRP [ next/JJ month ] .",
        "He/PRP said/VBD/O/say it/PRP closed/VBD/O/close [ tomorrow ] .",
        "If/IN he/PRP went/VBD/O/go [ tomorrow ] .",
        "He/PRP knew/VBD the/DT man/NN arrested/VBN [ tomorrow ] .",
        "It/PRP was/VBD/O/be [ tomorrow ] .",
        "He/PRP praised/VBD/O/praise [ tomorrow ] 's/POS talks/NNS .",
        "He/PRP will/MD discuss/VB the/DT attack/NN [ last/JJ week ] .",
        "They/PRP will/MD exceed/VB [ last/JJ year ] .",
        "He/PRP will/MD have/VB left/VBN/O/leave [ last/JJ week ] .",
        "Who/WP went/VBD/O/go [ tomorrow ] ?"
      })
  void isSilentWhereAnotherReadingIsLeft(String tagged) {
    assertThat(verb(tagged)).isNull();
  }

  @Test
  void datesAnEventThatTheVerbItselfDoes() {
    assertThat(tense("They/PRP will/MD play/VB the/DT match/NN [ last/JJ week ] ."))
        .isEqualTo(Tense.FUTURE);
    assertThat(tense("They/PRP will/MD review/VB the/DT match/NN [ last/JJ week ] .")).isNull();
  }
}
