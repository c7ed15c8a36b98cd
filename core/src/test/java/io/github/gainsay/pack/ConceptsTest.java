package io.github.gainsay.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
  private final Concepts concepts = Concepts.standard();

  @ParameterizedTest
  @CsvSource({
    "soldier, troop",
    "force, troop",
    "dead, fatality",
    "student, pupil",
    "automobile, car",
    "motorcar, car",
    "firm, company",
    "policeman, officer",
  })
  void namesOneThingInTwoWords(String one, String other) {
    assertThat(concepts.areSame(one, other)).isTrue();
    assertThat(concepts.areSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "killed, wounded",
    "death, injury",
    "nurse, doctor",
    "troop, troupe",
    "house, mouse",
    "boy, girl",
    "case, instance",
    "driver, club",
  })
  void keepsApartWhatNewsKeepsApart(String one, String other) {
    assertThat(concepts.areCompatible(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "nurse, person",
    "surgeon, doctor",
    "surgeon, person",
    "soldier, person",
    "truck, vehicle",
    "frigate, ship",
    "burglary, crime",
    "senator, lawmaker",
    "firefighter, person",
    "tanker, ship",
  })
  void knowsWhatIsAKindOfWhat(String kind, String of) {
    assertThat(concepts.isKindOf(kind, of)).isTrue();
    assertThat(concepts.isKindOf(of, kind)).isFalse();
    assertThat(concepts.areCompatible(of, kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"person, person", "soldier, troop", "troop, worker", "dollar, person"})
  void makesNothingAKindOfItselfOrOfTheUnrelated(String one, String other) {
    assertThat(concepts.isKindOf(one, other)).isFalse();
  }
}
