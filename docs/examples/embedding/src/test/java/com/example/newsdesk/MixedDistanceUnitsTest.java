package com.example.newsdesk;

import static io.github.gainsay.testing.GainsayAssertions.assertThatArticle;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gainsay.Gainsay;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MixedDistanceUnitsTest {

  private static Quantity distance(int number, String unit) {
    return Quantity.of(BigDecimal.valueOf(number), Bound.EXACT, unit, "");
  }

  /** An article on a walk of 12 miles with a way round that is as long as given. */
  private static ArticleFacts walk(String wayRound, Quantity read) {
    return FactsBuilder.article("walk")
        .body("The walk is 12 miles long. The way round is " + wayRound + " longer.")
        .state(Kind.QUANTITY, "12 miles", distance(12, "mile"), Topic.about("walk"))
        .state(Kind.QUANTITY, wayRound, read, Topic.about("way"))
        .build();
  }

  @Test
  void milesBesideKilometresAreReported() {
    assertThatArticle(walk("9 kilometres", distance(9, "kilometre")))
        .checkedBy(new MixedDistanceUnits())
        .hasDiscrepancy("MixedDistanceUnits", "12 miles", "9 kilometres");
  }

  @Test
  void milesAloneAreFine() {
    assertThatArticle(walk("6 miles", distance(6, "mile")))
        .checkedBy(new MixedDistanceUnits())
        .hasNoDiscrepancies();
  }

  @Test
  void theServiceLoaderFindsTheCheck() {
    assertTrue(
        Gainsay.allChecks().stream().anyMatch(check -> check instanceof MixedDistanceUnits));
  }
}
