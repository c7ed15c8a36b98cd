package io.github.gainsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Modality;
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

class QuantityExtractorTest {

  private static List<Assertion<Quantity>> read(String sentence) {
    Draft draft = Sentences.draft(PlainTagger.tag(sentence));
    new TimexExtractor().extract(draft);
    new QuantityExtractor(Gazetteer.standard(), Concepts.standard()).extract(draft);
    return draft.of(Quantity.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They sent 8,000 soldiers             | 8000       | EXACT    | - | soldier
          They sent about 8,000 soldiers       | 8000       | ABOUT    | - | soldier
          They sent up to 8,000 soldiers       | 8000       | AT_MOST  | - | soldier
          They sent at least 8,000 soldiers    | 8000       | AT_LEAST | - | soldier
          They sent more than 40 ships         | 40         | AT_LEAST | - | ship
          They paid $ 5 million                | 5000000    | EXACT    | dollar | -
          They paid 2.5 billion euros          | 2500000000 | EXACT    | euro | -
          Prices rose 4.5 percent              | 4.5        | EXACT    | percent | -
          Prices rose 4.5 %                    | 4.5        | EXACT    | percent | -
          They sold two dozen houses           | 24         | EXACT    | - | house
          They sold half a million houses      | 500000     | EXACT    | - | house
          They walked 20 miles                 | 20         | EXACT    | mile | -
          They met two independent , sovereign states | 2 | EXACT | - | independent sovereign state
          """)
  void reads(String sentence, BigDecimal number, Bound bound, String unit, String object) {
    List<Assertion<Quantity>> found = read(sentence);
    assertThat(found).hasSize(1);
    Quantity q = found.get(0).value();
    assertThat(q.written()).isEqualByComparingTo(number);
    assertThat(q.bound()).isEqualTo(bound);
    assertThat(q.unit()).isEqualTo(unit);
    assertThat(q.object()).isEqualTo(object == null ? "" : object);
  }

  @Test
  void readsARange() {
    Quantity q = read("They sent 10 to 15 ships").get(0).value();
    assertThat(q.bound()).isEqualTo(Bound.RANGE);
    assertThat(q.least()).isEqualByComparingTo("10");
    assertThat(q.most()).isEqualByComparingTo("15");
  }

  @Test
  void takesAFallForTwoNumbersAndNotForARange() {
    assertThat(read("Sales fell from $ 635 million to $ 541 million")).hasSize(2);
  }

  @Test
  void partsThePartFromTheWholeAndGivesEachItsPlace() {
    List<Assertion<Quantity>> found =
        read("About 300 of the 900 troops in Norway were deployed/VBN to the Oslo region");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).value().whole()).isEqualByComparingTo("900");
    assertThat(found.get(0).value().object()).isEqualTo("troop");
    assertThat(found.get(0).topic().places()).containsExactly("no/oslo");
    assertThat(found.get(1).topic().places()).containsExactly("no");
  }

  @Test
  void aBareNumberOfTheKilledCountsPeople() {
    assertThat(read("15 were killed/VBN/O/kill").get(0).topic().what()).isEqualTo("person");
  }

  @Test
  void leavesDatesAndNamesAlone() {
    assertThat(read("It opened on March 3 , 2021 on Route 66")).isEmpty();
  }

  @Test
  void knowsHearsay() {
    assertThat(read("They reportedly/RB sent 8,000 soldiers").get(0).qualifiers().modality())
        .isEqualTo(Modality.REPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They lost 12 of the 9 buses             | 12 | 9
          They lost 3 of the 9 buses              | 3  | 9
          They built 40 boats , 60 of them there  | 60 | 40
          Of the 9 buses , 12 burned              | 12 | 9
          """)
  void readsAPartWhateverItsSize(String sentence, BigDecimal part, BigDecimal whole) {
    assertThat(read(sentence))
        .map(Assertion::value)
        .filteredOn(q -> q.whole() != null)
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.written()).isEqualByComparingTo(part);
              assertThat(q.whole()).isEqualByComparingTo(whole);
            });
  }

  @Test
  void aPartOfTwoKindsIsAPartOfBoth() {
    assertThat(read("They met two men and three women , four of them pilots"))
        .noneMatch(q -> q.value().whole() != null);
  }
}
