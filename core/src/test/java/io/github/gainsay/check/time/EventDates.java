package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;

/** Dates and topics of one event, a visit of a queen to Riga, for the tests of this package. */
final class EventDates {
  private EventDates() {}

  static Timex summer(int year) {
    return new Timex(
        TimexType.DATE,
        year + "-SU",
        LocalDate.of(year, 6, 1),
        LocalDate.of(year, 9, 22),
        Granularity.SEASON,
        TimexBasis.RELATIVE,
        WrittenDate.NONE);
  }

  static Topic visit(String place) {
    return topic("visit", "maria lindholm", place);
  }

  static Topic topic(String event, String person, String place) {
    return Topic.about("")
        .withEvents(ImmutableSet.of(event))
        .withParticipants(ImmutableSet.of(person, "se"))
        .withPlaces(ImmutableSet.of(place))
        .withContext(ImmutableSet.of(event, "queen", "state", "flag"));
  }
}
