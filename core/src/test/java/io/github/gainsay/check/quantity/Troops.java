package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;

/** Numbers of Swedish troops sent abroad, for the tests of this package. */
final class Troops {
  private Troops() {}

  static Quantity of(String number, Bound bound) {
    return Quantity.of(new BigDecimal(number), bound, null, "troop");
  }

  static Topic in(String... places) {
    return Topic.about("troop")
        .withWhat("troop", ImmutableSet.of("se"))
        .withEvents(ImmutableSet.of("deploy"))
        .withParticipants(ImmutableSet.of("se", "lv"))
        .withPlaces(ImmutableSet.copyOf(places))
        .withContext(ImmutableSet.of("deploy", "border", "exercise", "spring"));
  }
}
