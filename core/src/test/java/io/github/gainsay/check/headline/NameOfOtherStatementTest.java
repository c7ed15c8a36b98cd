package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOfOtherStatementTest {

  private static final String TRIAL =
      "The jury convicted Ines Calder of the theft of the bells after an hour. "
          + "A verger, Rosa Veldt, had found the tower empty one morning in May.";

  private static List<Discrepancy> check(FactsBuilder article) {
    return run(new NameOfOtherStatement(), article.build());
  }

  private static FactsBuilder deck(String deck, String body) {
    return FactsBuilder.article("a").part(SectionKind.DECK, deck).body(body);
  }

  private static FactsBuilder name(FactsBuilder article, String name, int occurrence) {
    int space = name.lastIndexOf(' ');
    PersonName value =
        new PersonName(
            name,
            name.substring(space + 1),
            name.substring(0, space),
            NameOrder.GIVEN_FIRST,
            "as most do",
            name);
    return article.state(Kind.NAME, name, occurrence, value, Topic.NONE, Qualifiers.PLAIN);
  }

  private static List<Discrepancy> trial(String deck) {
    FactsBuilder article = deck(deck, TRIAL);
    for (String name : List.of("Ines Calder", "Rosa Veldt")) {
      name(article, name, 0);
      if (deck.contains(name)) {
        name(article, name, 1);
      }
    }
    return check(article);
  }

  @Test
  void reportsAPersonOfWhomTheBodyTellsSomethingElse() {
    List<Discrepancy> found = trial("The jury convicted Rosa Veldt of the theft");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("Rosa Veldt", "Ines Calder");
    assertThat(trial("The jury convicted Ines Calder of the theft")).isEmpty();
  }

  @Test
  void leavesWhatIsToldOfBothAlone() {
    assertThat(trial("The theft of the bells that Rosa Veldt found in the tower")).isEmpty();
  }

  @Test
  void takesAPronounForThePersonBefore() {
    String body =
        "Rosa Veldt left the court by a side door. The jury convicted her of theft after an hour. "
            + "Ines Calder saw the jury leave.";
    FactsBuilder article = deck("The jury convicted Rosa Veldt of theft", body);
    name(name(name(article, "Rosa Veldt", 0), "Rosa Veldt", 1), "Ines Calder", 0);
    assertThat(check(article)).isEmpty();
  }

  @Test
  void reportsAPlaceOfAnotherStatement() {
    String body =
        "Divers recovered the bell of the steamer in Bergen on Sunday. "
            + "The steamer had left for Tallinn with salt.";
    assertThat(check(deck("Divers recovered the steamer's bell in Tallinn", body)))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactly("Tallinn", "Bergen"));
    assertThat(check(deck("Divers recovered the steamer's bell in Bergen", body))).isEmpty();
    assertThat(check(deck("Divers recovered the steamer's bell in Norway", body))).isEmpty();
  }

  @Test
  void wantsPlacesInOneKindOfPhrase() {
    String body =
        "The Tallinn diver recovered the bell of the steamer on Sunday. Crowds cheered in Bergen.";
    assertThat(check(deck("The bell of the steamer was recovered in Bergen", body))).isEmpty();
  }

  @Test
  void reportsAnotherHolderOfAnOffice() {
    String body = "Rosa Veldt spoke first. The harbour master, Ines Calder, closed the quay.";
    FactsBuilder article = deck("Harbour master Rosa Veldt to stay", body);
    name(name(article, "Rosa Veldt", 0), "Rosa Veldt", 1);
    name(article, "Ines Calder", 0);
    article.state(
        Kind.ROLE,
        "Harbour master Rosa Veldt",
        new Role("Rosa Veldt", "harbour master", "", ""),
        Topic.NONE);
    article.state(
        Kind.ROLE,
        "harbour master, Ines Calder",
        new Role("Ines Calder", "harbour master", "", ""),
        Topic.NONE);
    assertThat(check(article))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.facts())
                    .contains(new Fact(Fact.SAME_BECAUSE, "both are harbour master")));
    article.state(
        Kind.ROLE,
        "Rosa Veldt spoke first",
        new Role("Rosa Veldt", "deputy harbour master", "", ""),
        Topic.NONE);
    assertThat(check(article))
        .noneMatch(d -> d.facts().contains(new Fact(Fact.SAME_BECAUSE, "both are harbour master")));
  }

  @Test
  void reportsAnAgeOfAnother() {
    String body = "Ines Calder, 41, rang the bell. A verger, Rosa Veldt, wept.";
    FactsBuilder article = deck("Rosa Veldt, 41, to stay on", body);
    name(name(name(article, "Rosa Veldt", 0), "Rosa Veldt", 1), "Ines Calder", 0);
    assertThat(check(article))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactly("Rosa Veldt", "Ines Calder"));
    String both = "Ines Calder, 41, rang the bell. Rosa Veldt, also 41, wept.";
    FactsBuilder twin = deck("Rosa Veldt, 41, to stay on", both);
    name(name(name(twin, "Rosa Veldt", 0), "Rosa Veldt", 1), "Ines Calder", 0);
    assertThat(check(twin)).isEmpty();
  }
}
