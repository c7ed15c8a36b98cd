package io.github.gainsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense around the word "Friday". */
class TenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met/VBD Friday                                                  | PAST
          They will meet/VB Friday                                             | FUTURE
          They did/VBD not meet/VB Friday                                      | PAST
          They plan/VBP/O/plan to meet/VB Friday                               | FUTURE
          They agreed/VBD/O/agree to meet/VB Friday                            | FUTURE
          They agreed/VBD/O/agree Friday to meet/VB                            | PAST
          They went/VBD/O/go to meet/VB her Friday                             | PAST
          They met/VBD/O/meet her , and will go/VB Friday                      | FUTURE
          It will be/VB paid/VBN/O/pay Friday                                  | FUTURE
          It has been/VBN paid/VBN/O/pay Friday                                | PAST
          It was/VBD scheduled/VBN/O/schedule for Friday                       | FUTURE
          It began/VBD/O/begin as scheduled/VBN/O/schedule Friday              | PAST
          It would have closed/VBN/O/close Friday                              | PAST
          He said/VBD/O/say it would close/VB Friday                           | FUTURE
          He could come/VB as early as Friday                                  | FUTURE
          It has been/VBN/O/be shut/VBN/O/shut since Friday                    | PAST
          He asked/VBD/O/ask for the Friday deadline                           | FUTURE
          They would look/VB/O/look at Friday 's/POS ruling                    | PAST
          The dividend is payable/JJ Friday                                    | FUTURE
          The Friday show                                                      | PAST
          """)
  void readsTheTenseOfTheClause(String text, Tense tense) {
    Sentence s = Sentences.of(PlainTagger.tag(text)).sentences().get(0);
    int at = 0;
    while (!s.token(at).is("Friday")) {
      at++;
    }
    assertThat(Tense.around(s, at, at + 1)).isEqualTo(tense);
  }
}
