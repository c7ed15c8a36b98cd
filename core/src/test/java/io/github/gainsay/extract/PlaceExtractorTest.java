package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Place;
import org.junit.jupiter.api.Test;

class PlaceExtractorTest {

  private static ImmutableList<Assertion<Place>> places(String... sentences) {
    Draft draft = Sentences.draft(sentences);
    new PlaceExtractor(Gazetteer.standard()).extract(draft);
    return draft.of(Place.class);
  }

  @Test
  void aPlaceBelongsToTheEventBeforeIt() {
    Assertion<Place> turin =
        places("The/DT blast/NN in/IN Turin/NNP/LOCATION was/VBD/O/be loud/JJ ./.").get(0);
    assertThat(turin.value().key()).isEqualTo("it/turin");
    assertThat(turin.topic().what()).isEqualTo("blast");
    assertThat(turin.topic().modifiers()).containsExactly("the");
  }

  @Test
  void aBlastIsNotYetKnown() {
    Assertion<Place> turin =
        places("A/DT blast/NN in/IN Turin/NNP/LOCATION was/VBD/O/be loud/JJ ./.").get(0);
    assertThat(turin.topic().modifiers()).isEmpty();
  }

  @Test
  void theNationBehindATownIsItsContainerButTheNextOfAListIsNot() {
    String town = "He/PRP sang/VBD in/IN Turin/NNP/LOCATION ,/, Spain/NNP/LOCATION";
    assertThat(places(town + " ./.").get(0).topic().places()).containsExactly("es");
    assertThat(places(town + " and/CC Malta/NNP/LOCATION ./.").get(0).topic().places()).isEmpty();
  }

  @Test
  void partAndWholeAreExtents() {
    assertThat(places("They/PRP shut/VBD part/NN of/IN the/DT port/NN ./.").get(0).topic().scope())
        .containsExactly("part");
    assertThat(places("They/PRP shut/VBD all/DT of/IN the/DT port/NN ./.").get(0).topic().scope())
        .containsExactly("whole");
    assertThat(places("They/PRP shut/VBD all/DT of/IN the/DT soup/NN ./.")).isEmpty();
  }

  @Test
  void aTownIsKnownByTheStateThatItWasGiven() {
    String first = "It/PRP fell/VBD in/IN Toledo/NNP/LOCATION ,/, Ohio/NNP/LOCATION ./.";
    String second = "The/DT fall/NN in/IN Toledo/NNP/LOCATION was/VBD/O/be loud/JJ ./.";
    assertThat(places(first, second)).hasSize(2);
    assertThat(places(second)).isEmpty();
  }
}
