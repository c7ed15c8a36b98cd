package io.github.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final Topic ATTACK =
      Topic.about("person")
          .withEvents(ImmutableSet.of("kill", "attack"))
          .withParticipants(ImmutableSet.of("se"))
          .withPlaces(ImmutableSet.of("ru"))
          .withContext(ImmutableSet.of("market", "bomb", "morning", "police"));

  private final Aligner aligner = Aligner.standard();

  private static List<Assertion<?>> two(Topic one, Topic other) {
    return ImmutableList.copyOf(
        FactsBuilder.article("a")
            .body("There were 15 in one place.")
            .body("There were 20 in another place.")
            .state(Kind.QUANTITY, "15", Quantity.exact(15, "person"), one)
            .state(Kind.QUANTITY, "20", Quantity.exact(20, "person"), other)
            .build()
            .assertions());
  }

  private double probability(Topic one, Topic other) {
    List<Assertion<?>> pair = two(one, other);
    double there = aligner.align("quantity", pair.get(0), pair.get(1)).probability();
    double back = aligner.align("quantity", pair.get(1), pair.get(0)).probability();
    assertThat(there).isEqualTo(back);
    return there;
  }

  @Test
  void theMoreAgreesTheSurerItIs() {
    double all = probability(ATTACK, ATTACK);
    double otherPlace = probability(ATTACK, ATTACK.withPlaces(ImmutableSet.of("fr")));
    double otherEvent = probability(ATTACK, ATTACK.withEvents(ImmutableSet.of("arrest")));
    double otherThing = probability(ATTACK, ATTACK.withWhat("ship", ImmutableSet.of()));
    assertThat(all).isGreaterThan(0.97);
    assertThat(otherPlace).isLessThan(all);
    assertThat(otherEvent).isLessThan(all);
    assertThat(otherThing).isLessThan(otherEvent);
  }

  @Test
  void aPlaceWithinAnotherCountsLessThanTheSameAndMoreThanADisjointOne() {
    double same = probability(ATTACK, ATTACK);
    double within = probability(ATTACK, ATTACK.withPlaces(ImmutableSet.of("ru/kursk")));
    double apart = probability(ATTACK, ATTACK.withPlaces(ImmutableSet.of("fr")));
    assertThat(within).isBetween(apart, same);
  }

  @Test
  void scopeWordsTellTwoMeasuresApart() {
    assertThat(probability(ATTACK, ATTACK.withScope(ImmutableSet.of("another"))))
        .isLessThan(probability(ATTACK, ATTACK));
  }

  @Test
  void namesWhatAgreedAndWhatWouldReconcile() {
    List<Assertion<?>> pair = two(ATTACK, ATTACK.withPlaces(ImmutableSet.of("fr")));
    Alignment alignment = aligner.align("quantity", pair.get(0), pair.get(1));
    assertThat(alignment.sameBecause()).contains("both are about person");
    assertThat(alignment.fineIf()).isEqualTo("they are about different places");
  }

  @Test
  void sourcesOfWeightsAreReadByTheLine() {
    assertThatThrownBy(() -> Weights.parse(List.of("*\tWHAT\tsame\t2.5\tc", "*\tWHAT\tsame\tx\tc")))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> Weights.parse(List.of("*\tWHAT")))
        .hasMessageContaining("line 1: 5 columns expected, 2 found");
    Weights weights =
        Weights.parse(
            List.of("*\tWHAT\tsame\t2\tc", "date\tWHAT\tsame\t3\tc", "*\tPRIOR\t-\t-1\tc"));
    assertThat(weights.of("date", Field.WHAT, "same")).isEqualTo(3);
    assertThat(weights.of("quantity", Field.WHAT, "same")).isEqualTo(2);
    assertThat(weights.prior("date")).isEqualTo(-1);
    assertThatThrownBy(() -> weights.of("date", Field.WHAT, "other"))
        .hasMessageContaining("no weight for date WHAT other");
  }
}
