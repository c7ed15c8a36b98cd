package io.github.gainsay.extract.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.extract.AgeExtractor;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.NameExtractor;
import io.github.gainsay.extract.quantity.QuantityExtractor;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Listing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationExtractorTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Concepts CONCEPTS = Concepts.standard();

  private static Draft read(String sentence) {
    Draft draft = Sentences.draft(PlainTagger.tag(sentence));
    new NameExtractor(NamePack.standard(), GAZETTEER).extract(draft);
    new AgeExtractor().extract(draft);
    new QuantityExtractor(GAZETTEER, CONCEPTS).extract(draft);
    new CalculationExtractor(GAZETTEER, CONCEPTS).extract(draft);
    return draft;
  }

  private static List<Calculation> calculations(String sentence) {
    return read(sentence).of(Calculation.class).stream().map(a -> a.value()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It killed 24 people , 13 women/NNS/O/woman and 10 men/NNS/O/man . | SUM | 13 + 10 = 23",
        "They won 12 seats : five in Leeds , four in York and two in Hull . | SUM | 5 + 4 + 2 = 11",
        "They sold 5 boats and 3 rafts , a total of 9 . | SUM | 5 + 3 = 8",
        "It killed 9 people , including 7 women/NNS/O/woman and 6 men/NNS/O/man . | PARTS | 7 + 6 = 13",
        "Twelve of the 50 members , or 40 percent , came/VBD . | SHARE | 12 of 50 is 24 percent",
        "Sales rose/VBD/O/rise 20 percent from 100 to 130 . | GROWTH | from 100 to 130 is +30 percent",
        "It fell/VBD/O/fall 5 points to 60 from 70 . | STEP | from 70 to 60 is −10",
        "It rose/VBD/O/rise from 120 to 100 . | DIRECTION | 100 is less than 120",
        "It doubled/VBD/O/double from 4,000 to 9,800 . | FACTOR | 9,800 ÷ 4,000 = 2.45",
        "Fees have doubled/VBN/O/double since then , from 34 to 86 . | FACTOR | 86 ÷ 34 = 2.53",
        "A survey of 800 farms found that 320 , or 60 percent , had none . | SHARE | 320 of 800 is 40"
            + " percent",
        "Of the 48 members , 29 voted/VBD/O/vote for/IN it and 24 against/IN it . | PARTS | 29 + 24 = 53",
        "The road is 10 miles/NNS/O/mile ( 20 km ) long . | CONVERSION | 16.1"
      })
  void readsWhatDoesNotAddUp(String sentence, Relation relation, String arithmetic) {
    assertThat(calculations(sentence))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.relation()).isEqualTo(relation);
              assertThat(c.arithmetic()).isEqualTo(arithmetic);
              assertThat(c.addsUp()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It killed 24 people , 14 women/NNS/O/woman and 10 men/NNS/O/man .",
        "They won 11 seats : five in Leeds , four in York and two in Hull .",
        "It killed 19 people , including 7 women/NNS/O/woman and 6 men/NNS/O/man .",
        "It killed about 24 people , 13 women/NNS/O/woman and 10 men/NNS/O/man .",
        "Twelve of the 50 members , or 24 percent , came/VBD .",
        "Sales rose/VBD/O/rise 30 percent from 100 to 130 .",
        "It fell/VBD/O/fall 10 points to 60 from 70 .",
        "It fell/VBD/O/fall from 120 to 100 .",
        "It doubled/VBD/O/double from 4,000 to 8,200 .",
        "The road is 10 miles/NNS/O/mile ( 16 km ) long ."
      })
  void readsWhatAddsUp(String sentence) {
    assertThat(calculations(sentence)).isNotEmpty().allMatch(Calculation::addsUp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He saw 3 teachers , 2 nurses and 4 doctors .",
        "He scored 20 points : 4 goals and 2 tries .",
        "It killed 9 people , including 7 women/NNS/O/woman and 6 Americans .",
        "It rose/VBD/O/rise from 12 losses/NNS/O/loss to 3 losses/NNS/O/loss .",
        "Of the 50 pupils , 30 study/VBP French and 25 study/VBP German .",
        "They need 814,000 members , 679,000 doctors , and 617,000 pilots .",
        "They sent 35,000 soldiers to Iraq , 5,000 to Syria and 3,000 to Jordan .",
        "Two were in one bedroom , two in another bedroom and one in a hallway .",
        "It slumped/VBD/O/slump from 1.2 to 600,000 .",
        "Output fell/VBD/O/fall to six a year , down/RB from 1.5 per month .",
        "The army has 500,000 soldiers ( 26 divisions and 3 brigades ) ."
      })
  void isSilentWhereNumbersAreNoSum(String sentence) {
    assertThat(calculations(sentence)).isEmpty();
  }

  @Test
  void countsTheNamesOfAList() {
    String three = "They met in three countries/NNS/O/country : Chad , Mali and Niger .";
    String two = "They met in three countries/NNS/O/country : Chad and Niger .";

    assertThat(read(three).of(Listing.class))
        .singleElement()
        .satisfies(a -> assertThat(a.value().addsUp()).isTrue());
    assertThat(read(two).of(Listing.class))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.value().members()).containsExactly("Chad", "Niger");
              assertThat(a.value().addsUp()).isFalse();
            });
  }

  @Test
  void leavesAgesOutOfAListOfNames() {
    String list =
        "The two suspects , Ann/NNP/PERSON Lee/NNP/PERSON , 34 , and Bob/NNP/PERSON Ray/NNP/PERSON , 36 , were there .";

    assertThat(read(list).of(Listing.class))
        .singleElement()
        .satisfies(a -> assertThat(a.value().members()).containsExactly("Ann Lee", "Bob Ray"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in three countries/NNS/O/country , including Chad and Niger .",
        "It is one of the three countries/NNS/O/country : Chad and Niger .",
        "After three attempts , Lee and Ray left .",
        "The three suspects , Ann Lee , a nurse , and Bob Ray , were there ."
      })
  void isSilentOnListsThatAreNotOfAll(String sentence) {
    assertThat(read(sentence).of(Listing.class)).isEmpty();
  }
}
