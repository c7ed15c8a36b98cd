package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Uniqueness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniquenessExtractorTest {

  private static List<Uniqueness> read(String sentence) {
    DateContext published =
        new DateContext(LocalDate.of(2024, 11, 1), DateContext.How.PUBLISHED, null);
    Draft draft =
        new Draft(
            Sentences.of(PlainTagger.tag(sentence)),
            published,
            new TopicFinder(Gazetteer.standard(), Concepts.standard()),
            NamePack.standard());
    new UniquenessExtractor(Concepts.standard()).extract(draft);
    return draft.of(Uniqueness.class).stream().map(a -> a.value()).toList();
  }

  @Test
  void readsTheTimeThatAClaimRulesOut() {
    assertThat(read("It was the largest/JJS fire/NN since 2002"))
        .singleElement()
        .extracting(Uniqueness::after)
        .isEqualTo(LocalDate.of(2002, 12, 31));
  }

  /** What is second leaves room for the first. */
  @Test
  void leavesASecondLargestAlone() {
    assertThat(read("It was the second/JJ largest/JJS fire/NN since 2002")).isEmpty();
    assertThat(read("It was the 2nd - Biggest/JJS fire/NN since 2002")).isEmpty();
    assertThat(read("It was one of the largest/JJS fires/NNS since 2002")).isEmpty();
  }
}
