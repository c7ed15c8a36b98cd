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
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of numbers, units and changes, each beside one that is read otherwise. */
class QuantityFormsTest {

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
          They drove half a million cars           | 500000      | -
          They drove a quarter million cars        | 250000      | -
          They drove a couple of hundred cars      | 200         | -
          They drove twelve hundred cars           | 1200        | -
          They drove 10/CD 000/CD cars             | 10000       | -
          They raised 12,34,567 rupees             | 1234567     | rupee
          They raised 3 crore/NN rupees            | 30000000    | rupee
          They raised $13.6M                       | 13600000    | dollar
          They raised $ 13.6bn                     | 13600000000 | dollar
          They raised $ 13.6                       | 13.6        | dollar
          They raised RM79                         | 79          | malaysian ringgit
          They raised USD1,700                     | 1700        | dollar
          They raised C$ 5 million                 | 5000000     | canadian dollar
          They raised A$ 5 million                 | 5000000     | australian dollar
          They raised a $ 5 million                | 5000000     | dollar
          They raised 5 million pounds             | 5000000     | pound sterling
          They caught 5 million pounds of crab     | 5000000     | pound-mass
          They paid/VBD/O/pay 5 pounds             | 5           | pound sterling
          They paid/VBD/O/pay for 5 pounds of crab | 5           | pound-mass
          They caught 5 pounds of crab             | 5           | pound-mass
          They paid 3 dollars 50 cents             | 3.50        | dollar
          They paid 3 dollars for 50 cents         | 3           | dollar
          They paid 98 cents a share               | 98          | cent per share
          They paid 98 cents a year later          | 98          | cent
          They paid $ 70 per barrel                | 70          | dollar per barrel
          They drove 50mph                         | 50          | mile per hour
          They drove 50kph                         | 50          | kilometre per hour
          They drove 50 kilometers                 | 50          | kilometre
          They sold 12.3m tonnes                   | 12300000    | metric ton
          They dug 37m deep                        | 37          | metre
          They own 450 sq ft                       | 450         | square foot
          They own 311 square miles                | 311         | square mile
          They walked ¼ mile                       | 0.25        | mile
          They walked 10½ miles                    | 10.5        | mile
          They walked two and a half miles         | 2.5         | mile
          It was minus 5 degrees celsius           | -5          | celsius
          It was 5 degrees fahrenheit              | 5           | fahrenheit
          It was 5 degrees                         | 5           | degree
          It was 40C                               | 40          | celsius
          They walked a quarter/NN of a mile       | 0.25        | mile
          Costs rose 5 percent                     | 5           | percent
          Costs rose 5 percentage points           | 5           | percentage point
          Costs rose 5 points                      | 5           | point
          The calf is ten months old               | 10          | month of age
          They slept ten hours                     | 10          | hour
          """)
  void readsANumberAndItsUnit(String sentence, BigDecimal number, String unit) {
    Quantity first = read(sentence).get(0);
    assertThat(first.written()).isEqualByComparingTo(number);
    assertThat(first.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They met 10 to 15 teachers                     | 10      | 15      | -
          They paid $ 5 to $ 7                           | 5       | 7       | dollar
          They paid $ 5 to $ 7 a share                   | 5       | 7       | dollar per share
          They paid between $ 2 million and $ 3 million  | 2000000 | 3000000 | dollar
          They expect five percent to 20 percent         | 5       | 20      | percent
          They met four to five thousand teachers        | 4000    | 5000    | -
          They took 44 grams - 50 grams                  | 44      | 50      | gram
          They met thousands of teachers                 | 1000    | 10000   | -
          They met tens of thousands of teachers         | 10000   | 100000  | -
          They paid millions of dollars                  | 1000000 | 10000000| dollar
          """)
  void readsARange(String sentence, BigDecimal least, BigDecimal most, String unit) {
    List<Quantity> found = read(sentence);
    assertThat(found).hasSize(1);
    Quantity q = found.get(0);
    assertThat(q.bound()).isEqualTo(Bound.RANGE);
    assertThat(q.least()).isEqualByComparingTo(least);
    assertThat(q.most()).isEqualByComparingTo(most);
    assertThat(q.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales rose/VBD/O/rise from $ 5 to $ 7",
        "Sales rose/VBD/O/rise 5 percent to $ 7",
        "They lost 5 boats and 7 cars",
        "They paid $ 7 or 5 euros"
      })
  void readsTwoNumbersThatAreNoRange(String sentence) {
    assertThat(read(sentence)).hasSize(2).noneMatch(q -> q.bound() == Bound.RANGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shares rose/VBD/O/rise 3 percent            | UP
          Shares rose/VBD/O/rise by 3 percent         | UP
          Shares rose/VBD/O/rise to 3 percent         | NONE
          Shares were up/RB 3 percent                 | UP
          They gave/VBD/O/give up/RP 3 percent        | NONE
          Shares fell/VBD/O/fall 3 percent            | DOWN
          Shares fell/VBD/O/fall about 3 percent      | NONE
          Shares were down/RB 3 percent               | DOWN
          Shares won 3 percent                        | NONE
          They met , or/CC 3 percent                  | NONE
          The index : +0.3/CD %                       | UP
          The index : 0.3 %                           | NONE
          """)
  void tellsAStepFromALevel(String sentence, Change change) {
    assertThat(read(sentence).get(0).change()).isEqualTo(change);
  }

  @Test
  void aSecondFigureOfAStepIsAStep() {
    assertThat(read("Shares lost/VBD/O/lose 9 points , or/CC 3 percent").get(1).change())
        .isEqualTo(Change.DOWN);
    assertThat(read("Shares won 9 points , or/CC 3 percent").get(1).change())
        .isEqualTo(Change.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met just/RB under 20 teachers   | AT_MOST
          They met 20 teachers                 | EXACT
          They met 20 - odd/JJ teachers        | ABOUT
          They met as few/JJ as 20 teachers    | AT_LEAST
          They met 20 or/CC so/RB teachers     | ABOUT
          They met in/IN excess/NN of 20 teachers | AT_LEAST
          """)
  void readsABound(String sentence, Bound bound) {
    assertThat(read(sentence).get(0).bound()).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They wrote a 12 page report          | page
          They wrote 12 reports                | report
          They met 400 people                  | people
          They saved 26 saves/VBZ/O/save       | save
          They stole 460 Fiat and/CC Ford cars | fiat ford car
          """)
  void namesWhatIsCounted(String sentence, String object) {
    assertThat(read(sentence).get(0).object()).isEqualTo(object);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They live at 575 Elm/NNP Road/NNP",
        "They saw game 2",
        "It opened in 2017",
        "They took the third man",
        "It grew 3G/NN networks",
        "They met in/IN the first half of 2020"
      })
  void leavesNumbersThatCountNothing(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They won a third/NN of the votes     | 0.3333333
          They won two thirds/NNS of the votes | 0.6666667
          They won half/NN of the votes        | 0.5
          One in five voters agreed            | 0.2
          Three/CD out/IN of ten voters agreed | 0.3
          """)
  void aFractionIsNoCount(String sentence, BigDecimal value) {
    Quantity q = read(sentence).get(0);
    assertThat(q.written()).isEqualByComparingTo(value);
    assertThat(q.unit()).isEqualTo(Numeral.FRACTION);
    assertThat(q.sameUnit(Quantity.exact(3, "vote"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met thousands of teachers | true
          They met 1000 teachers         | false
          """)
  void knowsAVagueNumber(String sentence, boolean vague) {
    assertThat(read(sentence).get(0).isVague()).isEqualTo(vague);
  }
}
