package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Quote;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private static final NamePack HOUSE =
      NamePack.standard().plus("house.tsv", "actor\tNational Water Board\tNWB\twater board\n");

  private static Attribution by(NamePack names, String source) {
    ArticleFacts facts =
        FactReader.of(names)
            .read(
                Sentences.of(
                    "“ The/DT dam/NN will/MD hold/VB this/DT year/NN ,/, ” "
                        + source
                        + " said/VBD/O/say ./."));
    return facts.of(Quote.class).get(0).qualifiers().attribution();
  }

  @Test
  void aSourceUnderAnotherOfItsNamesHasItsOwn() {
    assertThat(by(HOUSE, "the/DT water/NN board/NN").name()).isEqualTo("National Water Board");
    assertThat(by(HOUSE, "the/DT NWB/NNP/ORGANIZATION").name()).isEqualTo("National Water Board");
    assertThat(by(HOUSE, "the/DT water/NN board/NN").source()).isEqualTo("the water board");
  }

  @Test
  void anotherSourceAndAnotherHouseKeepTheirs() {
    assertThat(by(HOUSE, "the/DT school/NN board/NN").name()).isNotEqualTo("National Water Board");
    assertThat(by(NamePack.standard(), "the/DT water/NN board/NN").name())
        .isNotEqualTo("National Water Board");
  }
}
