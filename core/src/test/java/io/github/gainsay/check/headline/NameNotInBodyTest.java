package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameNotInBodyTest {

  private static final String FIRE =
      "A fire destroyed the old cannery in Bergen on Sunday. Nobody was hurt in Norway's port.";

  private static List<Discrepancy> check(FactsBuilder article) {
    return run(new NameNotInBody(), article.build());
  }

  private static List<Discrepancy> deck(String deck, String body) {
    return check(FactsBuilder.article("a").part(SectionKind.DECK, deck).body(body));
  }

  /** An article in which the names are those of persons, each of which occurs once. */
  private static FactsBuilder persons(String deck, String body, String... names) {
    FactsBuilder article = FactsBuilder.article("a").part(SectionKind.DECK, deck).body(body);
    for (String name : names) {
      String family = name.substring(name.lastIndexOf(' ') + 1);
      String given = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
      PersonName value =
          new PersonName(name, family, given, NameOrder.GIVEN_FIRST, "as most do", name);
      article.state(Kind.NAME, name, value, Topic.NONE);
    }
    return article;
  }

  @Test
  void reportsAPlaceWhereTheBodyHasAnother() {
    List<Discrepancy> found = deck("The fire destroyed a cannery in Aarhus", FIRE);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("Aarhus", "Bergen");
    assertThat(deck("The fire destroyed a cannery in Bergen", FIRE)).isEmpty();
  }

  @Test
  void knowsPlacesByTheirNationAndPeople() {
    assertThat(deck("The fire destroyed a Norwegian cannery", FIRE)).isEmpty();
    assertThat(deck("The fire destroyed a cannery in Norway", FIRE)).isEmpty();
    assertThat(deck("The fire destroyed a Danish cannery", FIRE)).hasSize(1);
  }

  @Test
  void reportsAPersonWhereTheBodyHasAnother() {
    String body = "The jury convicted Ines Calder of the theft of the bells after an hour.";
    List<Discrepancy> found =
        check(persons("Jury convicts Rosa Veldt of the theft", body, "Rosa Veldt", "Ines Calder"));
    assertThat(found).hasSize(1);
    assertThat(ends(found.get(0))).containsExactly("Rosa Veldt", "Ines Calder");
    assertThat(check(persons("Jury convicts Calder of the theft", body, "Ines Calder"))).isEmpty();
  }

  @Test
  void reportsHalfOfAName() {
    String body = "The bridge was drawn by Ines Calder. Pigeons like it.";
    assertThat(check(persons("All of it by Ines Coster", body, "Ines Coster", "Ines Calder")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    assertThat(check(persons("All of it by Thea Calder", body, "Thea Calder", "Ines Calder")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void leavesNicknamesInitialsAndSpellingsAlone() {
    String body = "The bridge was drawn by William Calder. Pigeons like it.";
    for (String name : List.of("Bill Calder", "W Calder", "William Caulder", "Willam Calder")) {
      assertThat(check(persons("All of it by " + name, body, name, "William Calder")))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void knowsAcronymsOfWhatIsSpelledOut() {
    String body = "The Union of Harbour Pilots stopped work in the port, it said on Friday.";
    assertThat(deck("The union UHP stopped work in the port", body)).isEmpty();
    assertThat(deck("The union BTW stopped work in the port", body)).hasSize(1);
  }

  @Test
  void notesAPersonOfWhomNothingIsToldBelow() {
    String body = "The jury convicted Ines Calder of the theft of the bells after an hour.";
    assertThat(check(persons("Our columnist is Rosa Veldt", body, "Rosa Veldt", "Ines Calder")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
    assertThat(check(persons("Rosa Veldt: why juries err", body, "Rosa Veldt", "Ines Calder")))
        .isEmpty();
  }

  @Test
  void doesNotTakeCapitalsOfATitleForNames() {
    FactsBuilder article =
        FactsBuilder.article("a").headline("Blaze Guts Cannery Near Quay in Bergen").body(FIRE);
    assertThat(check(article)).isEmpty();
  }
}
