package io.github.gainsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.time.TimexExtractor;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in rarer shapes, and what a number takes from the words around it. */
class QuantityShapesTest {

  private static List<Quantity> read(String sentence) {
    Draft draft = Sentences.draft(PlainTagger.tag(sentence));
    new TimexExtractor().extract(draft);
    new QuantityExtractor(Gazetteer.standard(), Concepts.standard()).extract(draft);
    return draft.of(Quantity.class).stream().map(Assertion::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          They counted 10 ^ 6 cells                  | 1000000        | -
          They counted 3 x 10 ^ 8 cells              | 300000000      | -
          They counted 2 ^ 10 bits                   | 1024           | bit
          They counted 2.5 × 10−5 cells              | 0.000025       | -
          They counted 4×10⁶ cells                   | 4000000        | -
          They counted 4e6 cells                     | 4000000        | -
          They counted 4e-3 cells                    | 0.004          | -
          They weighed 9.8 ± 0.2 grams               | 9.8            | gram
          They paid $ - 5                            | 5              | -
          Income was ( $ 5 million )                 | -5000000       | dollar
          They paid R500 million                     | 500000000      | south african rand
          They cut half/NN a/DT percentage point     | 0.5            | percentage point
          They walked half/NN a/DT mile              | 0.5            | mile
          They drank/VBD a gallon of beer            | 1              | gallon
          The melting point is 12 C                  | 12             | celsius
          They sold two/CD dozen/NN houses           | 24             | -
          They sold one million , two hundred & five houses | 1000205 | -
          They were hurt four times per/IN week        | 4              | -
          They voted two to one                      | 2              | ratio
          They won a 3 - to - 1 margin               | 3              | ratio
          They saw odds/NNS of 5 - 2                 | 2.5            | ratio
          They use a 2:1 ratio                       | 2              | ratio
          They met twice/RB as many teachers         | 2              | -
          They walked six - and/CC - a-half miles    | 6.5            | mile
          They own 40 acre - feet                    | 40             | acre-foot
          They paid 300 basis points                 | 300            | basis point
          The hall is 4 m.                           | 4              | metre
          """)
  void readsANumber(String sentence, BigDecimal number, String unit) {
    Quantity first = read(sentence).get(0);
    assertThat(first.written()).isEqualByComparingTo(number);
    assertThat(first.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They read a 1853 article",
        "They made a 911 call",
        "They dialled/VBD 999",
        "They met at/IN one point",
        "They saw type MACS J 1149.5",
        "They like a mile runner",
        "They paid more a gallon/NN runner"
      })
  void leavesWhatCountsNothing(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aSumInBracketsBehindAnotherIsNoLoss() {
    assertThat(read("They paid 4 million euros ( $ 5 million )").get(1).written())
        .isEqualByComparingTo("5000000");
  }

  @Test
  void aToleranceIsThePrecision() {
    assertThat(read("They weighed 9.8 ± 0.2 grams").get(0).precision()).isEqualByComparingTo("0.2");
    assertThat(read("They weighed 9.8 grams").get(0).precision()).isEqualByComparingTo("0.05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They made 12 heart transplants              | heart transplant
          They met seven European/JJ countries/NNS/O/country| european country
          They met 14 first/JJ - team/NN players      | first-team player
          They named 5 largest/JJS/O/large cities/NNS/O/city| large city
          They met 5 recorded/VBN songs               | song
          They met 5 of the teachers                  | teacher
          They did 300 tests per day                  | test per day
          They did 300 tests a day                    | test per day
          They saw 14 deaths per/IN 100,000 people    | death per 100,000 people
          They sold about 1500 cattle/NN              | cattle
          They did 300 tests a day after/IN it        | test
          They did 300 tests                          | test
          """)
  void namesTheKindOfWhatIsCounted(String sentence, String object) {
    assertThat(read(sentence).get(0).object()).isEqualTo(object);
  }

  @Test
  void theTopicKeepsTheHeadOfWhatIsCounted() {
    Draft draft = Sentences.draft(PlainTagger.tag("They made 12 heart transplants"));
    new QuantityExtractor(Gazetteer.standard(), Concepts.standard()).extract(draft);
    assertThat(draft.of(Quantity.class).get(0).topic().what()).isEqualTo("transplant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They used 24 gallons of oil a year           | gallon per year
          They used 24 gallons of oil a year ago/RB    | gallon
          They used 24 gallons of oil                  | gallon
          They lost 24 points in a week                | point
          They spent $ 40 per capita                   | dollar per capita
          """)
  void aMeasureOfAPeriodIsARate(String sentence, String unit) {
    assertThat(read(sentence).get(0).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They sold 39 cars , up from 24              | 1 | -          | car
          They sold 39 cars , compared/VBN with 24    | 1 | -          | car
          They sold 39 cars and/CC met 24             | 1 | -          | ``
          It fell from 208 grams to 193               | 1 | gram       | ``
          It rose by 22 grams to 193                  | 1 | -          | ``
          Sales rose/VBD/O/rise 5 percent from 193    | 1 | -          | ``
          It cost 8 or/CC $ 9                         | 0 | dollar     | ``
          It cost 8 , 9 and/CC 10 euros               | 0 | euro       | ``
          The room is 3 x/SYM 4 metres                   | 0 | metre      | ``
          It is 84 cents while/IN it is 74            | 1 | cent       | ``
          It is 84 cents because/IN it is 74          | 1 | -          | ``
          """)
  void aNumberTakesTheUnitThatItsSentenceLeavesOut(
      String sentence, int index, String unit, String object) {
    Quantity q = read(sentence).get(index);
    assertThat(q.unit()).isEqualTo(unit);
    assertThat(q.object()).isEqualTo(object.replace("`", ""));
  }

  @Test
  void aRangeOfTemperaturesMayFall() {
    Quantity q = read("They ranged/VBD/O/range from -8 celsius to -14 celsius").get(0);
    assertThat(q.bound()).isEqualTo(Bound.RANGE);
    assertThat(q.least()).isEqualByComparingTo("-14");
    assertThat(read("They fell/VBD/O/fall from -8 celsius to -14 celsius")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met about 20 teachers            | ABOUT
          They met some 20 teachers             | ABOUT
          They met nearly/RB 20 teachers        | ABOUT
          They met almost/RB 20 teachers        | ABOUT
          They met an estimated 20 teachers     | ABOUT
          They met some 20 - odd/JJ teachers    | ABOUT
          They met up/RB to 20 teachers         | AT_MOST
          They met as many as 20 teachers       | AT_MOST
          They met fewer/JJR than 20 teachers   | AT_MOST
          They met at least 20 teachers         | AT_LEAST
          They met more/JJR than 20 teachers    | AT_LEAST
          They met 20 or/CC more/JJR teachers   | AT_LEAST
          They met 20 more/JJR teachers         | EXACT
          """)
  void readsTheCommonBounds(String sentence, Bound bound) {
    assertThat(read(sentence).get(0).bound()).isEqualTo(bound);
  }
}
