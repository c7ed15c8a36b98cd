package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherGivenNameTest {
  private static final OtherGivenName CHECK = new OtherGivenName();

  private static PersonName name(String full) {
    int space = full.lastIndexOf(' ');
    return new PersonName(
        full, full.substring(space + 1), full.substring(0, space), NameOrder.GIVEN_FIRST, "", full);
  }

  private static FactsBuilder article(String id, String person) {
    return FactsBuilder.article(id)
        .body(person + ", 78, a pastor, and Ida Stens came.")
        .state(Kind.NAME, person, name(person), Topic.NONE);
  }

  private static ArticleFacts aged(String id, String person) {
    return article(id, person).state(Kind.AGE, "78", new Age(person, 78, 78), Topic.NONE).build();
  }

  @Test
  void oneAgeAndTwoGivenNamesAreAWarning() {
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), aged("b", "Gerald Stens")))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
        .satisfies(
            d ->
                assertThat(CheckRun.ends(d))
                    .containsExactlyInAnyOrder("Howard Stens", "Gerald Stens"));
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), aged("b", "Howard Stens"))).isEmpty();
  }

  @Test
  void oneOfficeTellsAsWellAndNothingLeavesANote() {
    assertThat(CheckRun.run(CHECK, pastor("a", "Howard Stens"), pastor("b", "Gerald Stens")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            CheckRun.run(
                CHECK, article("a", "Howard Stens").build(), article("b", "Gerald Stens").build()))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
  }

  private static ArticleFacts pastor(String id, String person) {
    return article(id, person)
        .state(Kind.ROLE, "pastor", new Role(person, "pastor", "", ""), Topic.NONE)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H Stens",
        "Howard John Stens",
        "Howie Stens",
        "Howerd Stens",
        "Gerald Brook",
        "JH Stens"
      })
  void spellingsInitialsAndOtherFamiliesAreSilent(String other) {
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), aged("b", other))).isEmpty();
  }

  @Test
  void relativesInOneReportAreSilentUnlessTheNamesBeginAlikeAndTheAgeTells() {
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), withIda("Gerald Stens", 78)))
        .isEmpty();
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), withIda("Hubert Stens", 78)))
        .hasSize(1);
    assertThat(CheckRun.run(CHECK, aged("a", "Howard Stens"), withIda("Hubert Stens", 59)))
        .isEmpty();
  }

  private static ArticleFacts withIda(String person, int age) {
    return article("b", person)
        .state(Kind.AGE, "78", new Age(person, age, age), Topic.NONE)
        .state(Kind.NAME, "Ida Stens", name("Ida Stens"), Topic.NONE)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Luisa Stens, Maria Elisa Stens, 1",
    "Robert Stens, Roberto Stens, 1",
    "Howard A Stens, Howard B Stens, 0",
    "Robert Stens, Rob Stens, 0",
    "Philippa Stens, Pippa Stens, 0",
    "John Peter Stens, Peter Paul Stens, 0"
  })
  void eachOfSeveralGivenNamesMustBeTheSame(String one, String other, int found) {
    assertThat(CheckRun.run(CHECK, aged("a", one), aged("b", other))).hasSize(found);
  }

  @Test
  void anOfficeOfOneTellsInsideAnArticle() {
    assertThat(CheckRun.run(CHECK, inOffice("president"))).hasSize(1);
    assertThat(CheckRun.run(CHECK, inOffice("officer"))).isEmpty();
  }

  private static ArticleFacts inOffice(String title) {
    return FactsBuilder.article("a")
        .body("There was Howard Stens.")
        .body("Then spoke Hubert Stens.")
        .state(Kind.NAME, "Howard Stens", name("Howard Stens"), Topic.NONE)
        .state(Kind.NAME, "Hubert Stens", name("Hubert Stens"), Topic.NONE)
        .state(Kind.ROLE, "Howard Stens", new Role("Howard Stens", title, "", ""), Topic.NONE)
        .state(Kind.ROLE, "Hubert Stens", new Role("Hubert Stens", title, "", ""), Topic.NONE)
        .build();
  }
}
