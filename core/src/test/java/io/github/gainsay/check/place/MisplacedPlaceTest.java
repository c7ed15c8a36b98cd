package io.github.gainsay.check.place;

import static io.github.gainsay.check.place.Located.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import org.junit.jupiter.api.Test;

class MisplacedPlaceTest {

  private static ImmutableList<Discrepancy> run(String name, String key, String container) {
    return CheckRun.run(
        new MisplacedPlace(),
        FactsBuilder.article("a")
            .body("He was born in " + name + " there.")
            .state(
                Kind.PLACE,
                name,
                place(name, key),
                Topic.NONE.withPlaces(ImmutableSet.of(container)))
            .build());
  }

  @Test
  void aTownInTheWrongNationIsReported() {
    ImmutableList<Discrepancy> found = run("Turin", "it/turin", "no");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).isEqualTo("Turin is put into Norway and lies in Italy");
    assertThat(run("Turin", "it/turin", "it")).isEmpty();
  }

  @Test
  void aNationOfNamesakesIsSilent() {
    assertThat(run("Turin", "it/turin", "us")).isEmpty();
    assertThat(run("Turin", "it/turin", "us/texas")).isEmpty();
    assertThat(run("Queenstown", "nz/queenstown", "ie")).isEmpty();
    assertThat(run("Cardiff", "gb/wales/cardiff", "ie")).hasSize(1);
  }

  @Test
  void aCityThatOneStateHasIsReportedInAnother() {
    assertThat(run("Chicago", "us/illinois/chicago", "us/texas")).hasSize(1);
    assertThat(run("Chicago", "us/illinois/chicago", "us/illinois")).isEmpty();
    assertThat(run("Cleveland", "us/ohio/cleveland", "us/texas")).isEmpty();
  }
}
