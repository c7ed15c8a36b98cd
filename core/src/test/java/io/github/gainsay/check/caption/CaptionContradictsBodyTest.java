package io.github.gainsay.check.caption;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionContradictsBodyTest {
  private static final String BODY =
      "The envoys signed the fishing treaty in Lyon on Friday after two years of talks.";

  private static List<Discrepancy> check(String caption, String town, String key, String when) {
    LocalDate told = LocalDate.of(2024, 9, 20);
    LocalDate shown = when.contains("18") ? told.minusDays(2) : told;
    return run(
        new CaptionContradictsBody(),
        FactsBuilder.article("a")
            .caption(caption)
            .body(BODY)
            .state(Kind.PLACE, town, new Place(town, key), Topic.NONE)
            .state(Kind.DATE, when, Timex.day(shown), Topic.NONE)
            .state(
                Kind.PLACE,
                "Lyon",
                town.equals("Lyon") ? 1 : 0,
                new Place("Lyon", "fr/lyon"),
                Topic.NONE,
                Qualifiers.PLAIN)
            .state(Kind.DATE, "on Friday", Timex.day(told), Topic.NONE)
            .build());
  }

  @Test
  void reportsAnotherPlaceOfOneDay() {
    assertThat(
            check(
                "Envoys sign a treaty in Turin, 20 September", "Turin", "it/turin", "20 September"))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactlyInAnyOrder("Turin", "Lyon"));
    assertThat(
            check("Envoys sign a treaty in Lyon, 20 September", "Lyon", "fr/lyon", "20 September"))
        .isEmpty();
  }

  @Test
  void isSilentOnAPlaceThatHoldsTheOther() {
    assertThat(
            check("Envoys sign a treaty in France, 20 September", "France", "fr", "20 September"))
        .isEmpty();
  }

  @Test
  void isSilentOnAFilePictureAndAnotherEvent() {
    assertThat(
            check(
                "FILE - Envoys sign a treaty in Turin, 20 September",
                "Turin",
                "it/turin",
                "20 September"))
        .isEmpty();
    assertThat(check("Dockers rest in Turin, 20 September", "Turin", "it/turin", "20 September"))
        .isEmpty();
  }

  @Test
  void reportsAnotherDayInOnePlace() {
    assertThat(
            check(
                "Envoys sign the fishing treaty in Lyon, 18 September",
                "Lyon",
                "fr/lyon",
                "18 September"))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactlyInAnyOrder("18 September", "on Friday"));
    assertThat(check("Envoys rest in Lyon, 18 September", "Lyon", "fr/lyon", "18 September"))
        .isEmpty();
  }

  private static List<Discrepancy> attached(String caption, String body) {
    LocalDate friday = LocalDate.of(2024, 9, 20);
    return run(
        new CaptionContradictsBody(),
        FactsBuilder.article("a")
            .caption(caption)
            .body(body)
            .state(Kind.DATE, "20 September", Timex.day(friday), Topic.NONE)
            .state(Kind.DATE, "Friday", Timex.day(friday), Topic.NONE)
            .build());
  }

  @Test
  void comparesTownsThatNoListHasByTheThingTheyTellOf() {
    String body = "They planted the tree on the dike at Ostlau on Friday morning.";

    assertThat(attached("A poplar on the dike at Wennau, 20 September", body))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactlyInAnyOrder("Wennau", "Ostlau"));
    assertThat(attached("A poplar on the dike at Ostlau, 20 September", body)).isEmpty();
    assertThat(attached("A poplar on the meadow at Wennau, 20 September", body)).isEmpty();
  }

  @Test
  void isSilentOnATownThatTheStoryNamesToo() {
    assertThat(
            attached(
                "A poplar on the dike at Wennau, 20 September",
                "They planted the tree on the dike at Ostlau on Friday, and one in Wennau."))
        .isEmpty();
  }

  @Test
  void isSilentOnAPlaceInATown() {
    assertThat(
            attached(
                "A tenor at the concert in Ostlau Park, 20 September",
                "The concert in Ostlau on Friday began an hour late."))
        .isEmpty();
  }
}
