package io.github.gainsay.check.place;

import static io.github.gainsay.check.place.Located.at;
import static io.github.gainsay.check.place.Located.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventInTwoPlacesTest {
  private static final Topic KNOWN = at("explosion", true);

  private static ImmutableList<Discrepancy> run(
      String second, String words, String key, Topic topic, int day) {
    return CheckRun.run(
        new EventInTwoPlaces(),
        FactsBuilder.article("a")
            .body("An explosion broke windows in Turin.")
            .body(second)
            .state(
                Kind.PLACE, "Turin", 0, place("Turin", "it/turin"), at("explosion", false), on(5))
            .state(Kind.PLACE, words, 0, place(words, key), topic, on(day))
            .build());
  }

  private static Qualifiers on(int day) {
    return Qualifiers.PLAIN.withTime(Timex.day(LocalDate.of(2024, 3, day)));
  }

  @Test
  void theKnownEventInAnotherTownIsReported() {
    ImmutableList<Discrepancy> found =
        run("The explosion in Milan was loud.", "Milan", "it/milan", KNOWN, 5);
    assertThat(found).hasSize(1);
    assertThat(CheckRun.ends(found.get(0))).containsExactly("Turin", "Milan");
  }

  @Test
  void anEventThatIsNotSpokenOfAsKnownIsSilent() {
    Topic fresh = at("explosion", false);
    assertThat(run("An explosion in Milan was loud.", "Milan", "it/milan", fresh, 5)).isEmpty();
  }

  @Test
  void anotherEventIsSilent() {
    assertThat(run("The second explosion in Milan was loud.", "Milan", "it/milan", KNOWN, 5))
        .isEmpty();
    assertThat(run("The explosion in Milan last year was loud.", "Milan", "it/milan", KNOWN, 5))
        .isEmpty();
  }

  @Test
  void anotherDayIsSilent() {
    assertThat(run("The explosion in Milan was loud.", "Milan", "it/milan", KNOWN, 6)).isEmpty();
  }

  @Test
  void anotherKindOfEventIsSilent() {
    assertThat(run("The wedding in Milan was loud.", "Milan", "it/milan", at("wedding", true), 5))
        .isEmpty();
  }

  @Test
  void aPlaceThatHoldsTheOtherIsSilent() {
    assertThat(run("The explosion in Italy was loud.", "Italy", "it", KNOWN, 5)).isEmpty();
  }

  @Test
  void onePersonsArrestInTwoTownsIsReported() {
    assertThat(arrest("lena marsk", "lena marsk")).hasSize(1);
    assertThat(arrest("lena marsk", "tove marsk")).isEmpty();
  }

  private static ImmutableList<Discrepancy> arrest(String one, String other) {
    return CheckRun.run(
        new EventInTwoPlaces(),
        FactsBuilder.article("a")
            .body("She was arrested in Turin.")
            .body("She was arrested in Milan.")
            .state(Kind.PLACE, "Turin", place("Turin", "it/turin"), at("arrest", false, one))
            .state(Kind.PLACE, "Milan", place("Milan", "it/milan"), at("arrest", false, other))
            .build());
  }
}
