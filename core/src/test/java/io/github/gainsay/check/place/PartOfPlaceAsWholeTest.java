package io.github.gainsay.check.place;

import static io.github.gainsay.check.place.Located.extent;
import static io.github.gainsay.check.place.Located.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import org.junit.jupiter.api.Test;

class PartOfPlaceAsWholeTest {

  private static ImmutableList<Discrepancy> run(String words, Topic topic) {
    return CheckRun.run(
        new PartOfPlaceAsWhole(),
        FactsBuilder.article("a")
            .body("They closed part of the harbour.")
            .body("It was said that " + words + " the quay is closed.")
            .state(Kind.PLACE, "part of the harbour", place("harbour", ""), extent("part", "close"))
            .state(Kind.PLACE, words, place("harbour", ""), topic)
            .build());
  }

  @Test
  void theWholeOfWhatWasAPartIsReported() {
    ImmutableList<Discrepancy> found = run("all of the harbour", extent("whole", "closed"));
    assertThat(found).hasSize(1);
    assertThat(CheckRun.ends(found.get(0)))
        .containsExactly("part of the harbour", "all of the harbour");
    assertThat(run("half of the harbour", extent("part", "closed"))).isEmpty();
  }

  @Test
  void anotherThingToldOfTheWholeIsSilent() {
    assertThat(run("all of the harbour", extent("whole", "swim"))).isEmpty();
  }

  @Test
  void otherWordsThatSingleOutAreNoExtent() {
    assertThat(run("the other harbour", extent("other", "close"))).isEmpty();
  }
}
