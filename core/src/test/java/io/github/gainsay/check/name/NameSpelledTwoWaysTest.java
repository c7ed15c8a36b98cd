package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpelledTwoWaysTest {
  private static final NameSpelledTwoWays CHECK = new NameSpelledTwoWays();

  private static PersonName name(String full) {
    int space = full.lastIndexOf(' ');
    return space < 0
        ? new PersonName(full, full, "", NameOrder.UNKNOWN, "", full)
        : new PersonName(
            full,
            full.substring(space + 1),
            full.substring(0, space),
            NameOrder.GIVEN_FIRST,
            "",
            full);
  }

  private static ArticleFacts article(String id, String nation, String... names) {
    FactsBuilder b = FactsBuilder.article(id);
    for (int i = 0; i < names.length; i++) {
      b.body("At " + i + " came <" + names[i] + "> alone.");
    }
    for (String name : names) {
      Topic topic = Topic.about(NamePack.fold(name));
      if (!nation.isEmpty()) {
        topic = topic.withParticipants(ImmutableSet.of(nation));
      }
      // the bracket keeps "Reed" from being found inside "Ann Reed"
      b.state(Kind.NAME, "<" + name + ">", name(name), topic);
    }
    return b.build();
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Gonzales, Maria Gonzalez",
    "Sara Whitlock, Sarah Whitlock",
    "Denzel Whitlock, Denzell Whitlock",
    "Stephen Whitlock, Steven Whitlock",
    "Michael Whitlock, Micheal Whitlock",
    "Anna Hallberg, Anna Hallburg",
    "Anna Melton, Anna Melon",
    "Jaime Whitlock, Jamie Whitlock",
    "Anna Hallberg, Halberg",
    "Katie Hallberg, Katherine Halberg",
    "Anna Hallberg Reed, Hallburg",
    "Anna Pan, Pann"
  })
  void findsOneNameInTwoSpellings(String a, String b) {
    ImmutableList<Discrepancy> found = CheckRun.run(CHECK, article("a", "", a, b));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(found.get(0).evidence()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"Anna Varela, Varelo", "Anna Viman, Vimana", "Anna Hathaway, Hadhavay"})
  void aNameAloneThatNobodyBearsIsASlip(String full, String alone) {
    assertThat(CheckRun.run(CHECK, slip(full, alone, "said so."))).hasSize(1);
    assertThat(CheckRun.run(CHECK, slip(full, alone, "is far away."))).isEmpty();
  }

  private static ArticleFacts slip(String full, String alone, String verb) {
    return FactsBuilder.article("a")
        .body(full + " came, and there " + alone + " " + verb)
        .state(Kind.NAME, full, name(full), Topic.NONE)
        .state(Kind.NAME, alone, name(alone), Topic.NONE)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Gonzales, Mario Gonzales",
    "Martin Whitlock, Martina Whitlock",
    "Bill Whitlock, William Whitlock",
    "Jane Whitlock, June Whitlock",
    "J Whitlock, John Whitlock",
    "Anna Lane, Anna Lang",
    "Anna Hallberg, Anna Wallberg",
    "Anna Hallberg, Hallbergs",
    "Danielle Reed, Daniel",
    "Anna Hawking, Hawkin",
    "Anna Pan, Pam",
    "Anna Hallberg, Bernard Halberg",
    "Zoë O’Neill, Zoe O'Neill",
    "Kim Jong-un, Kim Jong Un",
    "Jeffrey Dean Whitlock, Jeffery Mark Whitlock"
  })
  void leavesTwoNamesAlone(String a, String b) {
    assertThat(CheckRun.run(CHECK, article("a", "", a, b))).isEmpty();
  }

  @Test
  void betweenArticlesATransliterationIsANote() {
    assertThat(
            CheckRun.run(
                CHECK,
                article("a", "ua", "Oleksandr Melnyk"),
                article("b", "ua", "Oleksandr Melnik")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
    assertThat(
            CheckRun.run(
                CHECK, article("a", "", "Sara Whitlock"), article("b", "", "Sarah Whitlock")))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void betweenArticlesOneAgeTellsOfAWholeNameThatIsNearlyTheSame() {
    assertThat(CheckRun.run(CHECK, aged("a", "Lee Ames", 31), aged("b", "Lee Eames", 31)))
        .hasSize(1);
    assertThat(CheckRun.run(CHECK, aged("a", "Lee Ames", 31), aged("b", "Lee Eames", 54)))
        .isEmpty();
  }

  private static ArticleFacts aged(String id, String person, int age) {
    return FactsBuilder.article(id)
        .body("At noon came " + person + ", " + age + ".")
        .state(Kind.NAME, person, name(person), Topic.NONE)
        .state(Kind.AGE, "" + age, new Age(person, age, age), Topic.NONE)
        .build();
  }

  @Test
  void whoSpeaksOfTheSpellingKnowsIt() {
    assertThat(CheckRun.run(CHECK, slip("Anna Hallberg", "Halberg", "(sic) said so."))).isEmpty();
    assertThat(CheckRun.run(CHECK, slip("Anna Hallberg", "Halberg", "said so."))).hasSize(1);
  }

  @Test
  void anArticleAgreesWithItsCopy() {
    assertThat(
            CheckRun.run(
                CHECK, article("a", "", "Sara Whitlock"), article("b", "", "Sara Whitlock")))
        .isEmpty();
  }

  @Test
  void whoWritesBothInOneSentenceMeansTwo() {
    FactsBuilder together =
        FactsBuilder.article("a")
            .body("Sara Whitlock and her cousin Sarah Whitlock came.")
            .state(Kind.NAME, "Sara Whitlock", name("Sara Whitlock"), Topic.NONE)
            .state(Kind.NAME, "Sarah Whitlock", name("Sarah Whitlock"), Topic.NONE);
    assertThat(CheckRun.run(CHECK, together.build())).isEmpty();
    assertThat(CheckRun.run(CHECK, article("a", "", "Sara Whitlock", "Sarah Whitlock"))).hasSize(1);
  }

  @Test
  void spellingsThatAHouseTakesForOneAreLeftAlone() {
    NamePack own = NamePack.standard().plus("desk", "alias\tSara Sarah");
    ArticleFacts read = article("a", "", "Sara Whitlock", "Sarah Whitlock");
    ArticleFacts house =
        new ArticleFacts(read.article(), read.sections(), read.dates(), read.assertions(), own);

    assertThat(CheckRun.run(CHECK, read)).hasSize(1);
    assertThat(CheckRun.run(CHECK, house)).isEmpty();
  }
}
