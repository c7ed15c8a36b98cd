package io.github.gainsay.extract.elapsed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.time.TimexExtractor;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElapsedExtractorTest {

  private static List<Elapsed> read(String sentence) {
    Draft draft = Sentences.draft(PlainTagger.tag(sentence));
    new TimexExtractor().extract(draft);
    new ElapsedExtractor().extract(draft);
    return draft.of(Elapsed.class).stream().map(a -> a.value()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 12 - year war , from 2001 to 2008 , was long . | LASTED | 12 | 2001 | 2008",
        "He was there for 10 years , from 1999 to 2003 . | LASTED | 10 | 1999 | 2003",
        "They had two leaders in the six years between 1999 and 2003 . | WITHIN | 6 | 1999 | 2003",
        "In 2014 , 20 years after the 1994 genocide , it was open . | LASTED | 20 | 1994 | 2014",
        "He began in 1999 and won 10 years later , in 2004 . | LASTED | 10 | 1999 | 2004"
      })
  void readsACountWithItsTwoEnds(
      String sentence, Relation relation, int count, String start, String end) {
    assertThat(read(sentence))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.relation()).isEqualTo(relation);
              assertThat(e.count()).isEqualTo(count);
              assertThat(e.start().value()).isEqualTo(start);
              assertThat(e.end().value()).isEqualTo(end);
            });
  }

  @Test
  void readsTheBoundOfTheCount() {
    assertThat(read("He was there for more than 10 years , from 1999 to 2003 ."))
        .extracting(Elapsed::bound)
        .containsExactly(Bound.AT_LEAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 12 - year bond , from 2001 to 2008 , was long .",
        "He had a five - year deal from 2001 to 2008 .",
        "He was there for 10 to 12 years , from 1999 to 2003 .",
        "He was 12 years old from 2001 to 2008 .",
        "He won in 1999 and 10 years later he was there .",
        "He was there from 2008 to 2001 for 10 years ."
      })
  void isSilentWhereTheCountIsOfSomethingElse(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }
}
