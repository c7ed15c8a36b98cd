package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeConflictTest {
  private static final AgeConflict CHECK = new AgeConflict();

  private static FactsBuilder article(String id, String person, int years, String after) {
    String words = Integer.toString(years);
    return FactsBuilder.article(id)
        .body(person + ", " + words + after)
        .state(Kind.NAME, person, name(person), Topic.about(person))
        .state(Kind.AGE, words, new Age(person, years, years), Topic.about(person));
  }

  private static PersonName name(String full) {
    int space = full.lastIndexOf(' ');
    String given = space < 0 ? "" : full.substring(0, space);
    return new PersonName(full, full.substring(space + 1), given, NameOrder.GIVEN_FIRST, "", full);
  }

  @Test
  void aFamilyNameThatTwoBearIsSilent() {
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), family("Lena Marsk dived.")))
        .hasSize(1);
    assertThat(
            CheckRun.run(
                CHECK, plain("a", "Lena Marsk", 34), family("LENA MARSK and TOVE MARSK dived.")))
        .isEmpty();
  }

  @Test
  void aFamilyNameOfAnotherPersonIsSilent() {
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), family("Tove Marsk dived.")))
        .isEmpty();
  }

  private static ArticleFacts family(String opening) {
    PersonName alone =
        new PersonName("Lena Marsk", "Marsk", "Lena", NameOrder.GIVEN_FIRST, "", "Marsk");
    return FactsBuilder.article("b")
        .body(opening)
        .body("There sat young Marsk, 12, ashore.")
        .state(
            Kind.NAME,
            "Marsk",
            opening.startsWith("LENA") ? 0 : 1,
            alone,
            Topic.about("lena marsk"),
            Qualifiers.PLAIN)
        .state(Kind.AGE, "12", new Age("Lena Marsk", 12, 12), Topic.about("lena marsk"))
        .build();
  }

  private static ArticleFacts plain(String id, String person, int years) {
    return article(id, person, years, ", a diver, surfaced.").build();
  }

  @Test
  void oneNameWithTwoAgesIsAWarning() {
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), plain("b", "Lena Marsk", 43)))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
        .satisfies(d -> assertThat(CheckRun.ends(d)).containsExactlyInAnyOrder("34", "43"));
  }

  @Test
  void oneAgeOrTwoNamesAreSilent() {
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), plain("b", "Lena Marsk", 34)))
        .isEmpty();
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), plain("b", "Tove Marsk", 43)))
        .isEmpty();
    assertThat(CheckRun.run(CHECK, plain("a", "Marsk", 34), plain("b", "Marsk", 43))).isEmpty();
  }

  @Test
  void aVerbInThePastMakesNoEarlierAge() {
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), told("was lost, a 43", ".")))
        .hasSize(1);
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), told("was 43", " then.")))
        .isEmpty();
  }

  private static ArticleFacts told(String words, String after) {
    return FactsBuilder.article("b")
        .body("Lena Marsk " + words + after)
        .state(Kind.NAME, "Lena Marsk", name("Lena Marsk"), Topic.about("lena marsk"))
        .state(Kind.AGE, "43", new Age("Lena Marsk", 43, 43), Topic.about("lena marsk"))
        .build();
  }

  @Test
  void anAgeOfAnEarlierTimeIsSilent() {
    ArticleFacts earlier = article("b", "Lena Marsk", 28, " when she first dived.").build();
    assertThat(CheckRun.run(CHECK, plain("a", "Lena Marsk", 34), earlier)).isEmpty();
  }

  @Test
  void aBirthdayExplainsOneYearBetweenArticlesFarApart() {
    LocalDate day = LocalDate.of(2031, 2, 3);
    ArticleFacts first =
        article("a", "Lena Marsk", 34, ", dived.").published(day.toString()).build();
    ArticleFacts next =
        article("b", "Lena Marsk", 35, ", dived.").published(day.plusDays(1).toString()).build();
    ArticleFacts later =
        article("c", "Lena Marsk", 35, ", dived.").published(day.plusDays(200).toString()).build();
    assertThat(CheckRun.run(CHECK, first, next)).extracting(Discrepancy::type).hasSize(1);
    assertThat(CheckRun.run(CHECK, first, later)).isEmpty();
  }
}
