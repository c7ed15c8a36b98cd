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
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnresolvedShortNameTest {
  private static final UnresolvedShortName CHECK = new UnresolvedShortName();

  private static ArticleFacts alone(String text, String name) {
    PersonName value = new PersonName(name, name, "", NameOrder.UNKNOWN, "", name);
    return FactsBuilder.article("a").body(text).state(Kind.NAME, name, value, Topic.NONE).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"In court Marlowe said so.", "“It is late,” said Marlowe, who stayed."})
  void aSpeakerWhoWasNeverIntroducedIsNoted(String text) {
    assertThat(CheckRun.run(CHECK, alone(text, "Marlowe")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
  }

  private static ArticleFacts beside(String text) {
    PersonName alone = new PersonName("Marlowe", "Marlowe", "", NameOrder.UNKNOWN, "", "Marlowe");
    return FactsBuilder.article("a")
        .body(text)
        .state(Kind.NAME, "Ann Roe", roe("Ann", "Ann Roe"), Topic.NONE)
        .state(Kind.NAME, "Marlowe", alone, Topic.NONE)
        .build();
  }

  @Test
  void itIsAWarningWhereOthersAreIntroduced() {
    assertThat(CheckRun.run(CHECK, beside("Ann Roe said so. In court Marlowe said no.")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aCourtesyTitleAsksForAnIntroduction() {
    assertThat(CheckRun.run(CHECK, beside("Ann Roe said so. Mr. Marlowe sat down.")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    assertThat(CheckRun.run(CHECK, beside("Ann Roe said so. Judge Marlowe sat down."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe and Bob Lee came. Roe said so. Lee agreed. Marlowe sat. | 0",
        "Ann Roe and Bob Lee came. Roe said so. Lee agreed. Marlowe was late. | 1",
        "Ann Roe and Bob Lee came. Roe said so. Mr. Lee agreed. Marlowe was late. | 0",
        "Ann Roe and Bob Lee came. Roe said so. Lee agreed. There Marlowe was late. | 0"
      })
  void whoActsLikeThoseCalledByTheFamilyNameIsMissed(String text, int found) {
    PersonName lee = new PersonName("Bob Lee", "Lee", "Bob", NameOrder.GIVEN_FIRST, "", "Lee");
    PersonName alone = new PersonName("Marlowe", "Marlowe", "", NameOrder.UNKNOWN, "", "Marlowe");
    ArticleFacts article =
        FactsBuilder.article("a")
            .body(text)
            .state(Kind.NAME, "Ann Roe", roe("Ann", "Ann Roe"), Topic.NONE)
            .state(Kind.NAME, "Roe", 1, roe("Ann", "Roe"), Topic.NONE, Qualifiers.PLAIN)
            .state(Kind.NAME, "Lee", 1, lee, Topic.NONE, Qualifiers.PLAIN)
            .state(Kind.NAME, "Marlowe", alone, Topic.NONE)
            .build();
    assertThat(CheckRun.run(CHECK, article)).hasSize(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe said so. In court Marlowe said no. She works at Marlowe now.",
        "Ann Roe said so. In court Marlowe said no. The Marlowe Works closed.",
        "Ann Roe said so. In court Marlowe said no. It is late for Marlowe, a clerk.",
        "Ann Roe came. In court Marlowe said no."
      })
  void whatMayBeABodyOrIsExplainedStaysANote(String text) {
    assertThat(CheckRun.run(CHECK, beside(text)))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In court Judge Marlowe said so.", "In court Mr. Marlowe said so.",
        "In court Marlowe sat down.", "She told Marlowe that it was late.",
        "In court the Marlowe said so.", "In court Marlowe said so. Erica Marlowe left."
      })
  void whoIsTitledOrSilentOrAThingIsNot(String text) {
    assertThat(CheckRun.run(CHECK, alone(text, "Marlowe"))).isEmpty();
  }

  @Test
  void whoIsKnownByOneNameNeedsNoOther() {
    assertThat(CheckRun.run(CHECK, alone("In court Madonna said so.", "Madonna"))).isEmpty();
  }

  private static PersonName roe(String given, String mention) {
    return new PersonName(given + " Roe", "Roe", given, NameOrder.GIVEN_FIRST, "", mention);
  }

  private static ArticleFacts two(String text) {
    return FactsBuilder.article("a")
        .body(text)
        .state(Kind.NAME, "Ann Roe", roe("Ann", "Ann Roe"), Topic.NONE)
        .state(Kind.NAME, "Bob Roe", roe("Bob", "Bob Roe"), Topic.NONE)
        .state(Kind.NAME, "Roe", 2, roe("Bob", "Roe"), Topic.NONE, Qualifiers.PLAIN)
        .build();
  }

  @Test
  void aNameThatTwoShareIsNotedWhenBothWereJustNamed() {
    assertThat(CheckRun.run(CHECK, two("Ann Roe and Bob Roe came. Later Roe said so."))).hasSize(1);
  }

  @Test
  void theOneNamedLastIsMeant() {
    assertThat(CheckRun.run(CHECK, two("Ann Roe came. Then Bob Roe came. Later Roe said so.")))
        .isEmpty();
    assertThat(CheckRun.run(CHECK, two("Ann Roe and Bob Roe came. Later Mr. Roe said so.")))
        .isEmpty();
  }
}
