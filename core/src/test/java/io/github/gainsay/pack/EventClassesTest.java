package io.github.gainsay.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventClassesTest {
  private static final EventClasses CLASSES = EventClasses.standard();

  private static boolean share(String one, String other) {
    return !Sets.intersection(CLASSES.of(one), CLASSES.of(other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bought, purchase",
    "took_charge, appointed",
    "evacuated, evacuation",
    "met, talks",
    "drowned, died",
    "blaze, fire"
  })
  void knowsTwoWordsForOneEvent(String one, String other) {
    assertThat(share(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"bought, evacuation", "met, died", "blaze, appointed", "table, chair"})
  void partsTheWordsOfTwoEvents(String one, String other) {
    assertThat(share(one, other)).isFalse();
  }
}
