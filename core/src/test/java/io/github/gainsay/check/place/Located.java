package io.github.gainsay.check.place;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Place;

/** Places and topics as the extractor gives them. */
final class Located {

  private Located() {}

  static Place place(String name, String key) {
    return new Place(name, key);
  }

  /** The place of an event, told as known where {@code definite}. */
  static Topic at(String event, boolean definite, String... participants) {
    return Topic.about(event)
        .withWhat(event, definite ? ImmutableSet.of("the") : ImmutableSet.of())
        .withEvents(ImmutableSet.of(event))
        .withParticipants(ImmutableSet.copyOf(participants));
  }

  /** What is told of a part or the whole. */
  static Topic extent(String scope, String verb) {
    return Topic.about("").withScope(ImmutableSet.of(scope)).withEvents(ImmutableSet.of(verb));
  }
}
