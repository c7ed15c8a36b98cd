package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Age;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeExtractorTest {

  private static List<Age> ages(String sentence) {
    Draft draft = Sentences.draft(sentence);
    new NameExtractor(NamePack.standard(), Gazetteer.standard()).extract(draft);
    new AgeExtractor().extract(draft);
    return draft.of(Age.class).stream().map(a -> a.value()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "34/CD -/HYPH year -/HYPH old/JJ Ann/NNP/PERSON Reed/NNP/PERSON left/VBD .",
        "34-year-old/JJ teacher Ann/NNP/PERSON Reed/NNP/PERSON left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, 34/CD ,/, left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON (/-LRB- 34/CD )/-RRB- left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, who/WP is/VBZ 34/CD ,/, left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, aged/VBN 34/CD ,/, left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON was/VBD 34/CD years/NNS old/JJ .",
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, a/DT 34-year-old/JJ teacher ,/, left/VBD ."
      })
  void linksAnAgeToThePerson(String sentence) {
    assertThat(ages(sentence)).containsExactly(new Age("Ann Reed", 34, 34));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann/NNP/PERSON Reed/NNP/PERSON turns/VBZ 34/CD in/IN May/NNP ., 33, 34",
    "Ann/NNP/PERSON Reed/NNP/PERSON will/MD turn/VB 34/CD in/IN May/NNP ., 33, 34",
    "Ann/NNP/PERSON Reed/NNP/PERSON turned/VBD 34/CD in/IN May/NNP ., 34, 35",
    "Ann/NNP/PERSON Reed/NNP/PERSON died/VBD at/IN the/DT age/NN of/IN 34/CD ., 34, 34",
    "Ann/NNP/PERSON Reed/NNP/PERSON of/IN Kenya/NNP ; 34/CD ; left/VBD ., 34, 34"
  })
  void readsAnAgeFromItsClause(String sentence, int least, int most) {
    assertThat(ages(sentence.replace("; 34/CD ;", ",/, 34/CD ,/,")))
        .containsExactly(new Age("Ann Reed", least, most));
  }

  @ParameterizedTest
  @CsvSource({
    "At/IN 67/CD Ann/NNP/PERSON Reed/NNP/PERSON still/RB teaches/VBZ ., 67, 67",
    "Ann/NNP/PERSON Reed/NNP/PERSON left/VBD and/CC she/PRP turns/VBZ 34/CD in/IN May/NNP ., 33, 34",
    "Ann/NNP/PERSON Reed/NNP/PERSON said/VBD it/PRP was/VBD her/PRP$ 43rd/JJ birthday/NN ., 43, 43"
  })
  void readsTheAgeOfThePersonOfTheSentence(String sentence, int least, int most) {
    assertThat(ages(sentence)).containsExactly(new Age("Ann Reed", least, most));
  }

  @Test
  void aPronounOfTheOtherGenderStandsForSomebodyElse() {
    assertThat(ages("Ann/NNP/PERSON Reed/NNP/PERSON said/VBD he/PRP turns/VBZ 34/CD ."))
        .noneMatch(a -> a.person().equals("Ann Reed"));
  }

  @Test
  void anAgeOfAnEarlierTimeIsTheLeastThatThePersonIsNow() {
    assertThat(ages("Ann/NNP/PERSON Reed/NNP/PERSON was/VBD 19/CD when/WRB she/PRP left/VBD ."))
        .containsExactly(Age.once("Ann Reed", 19));
  }

  @Test
  void whoWouldHaveTurnedAnAgeNeverDid() {
    assertThat(
            ages("Ann/NNP/PERSON Reed/NNP/PERSON would/MD have/VB turned/VBN 79/CD on/IN Sunday ."))
        .containsExactly(new Age("Ann Reed", 78, 78, 0, 78));
  }

  @Test
  void whatTurnedOutAtThirtyFourIsNoAge() {
    assertThat(ages("Ann/NNP/PERSON Reed/NNP/PERSON turned/VBD 34/CD pages/NNS .")).isEmpty();
    assertThat(ages("Ann/NNP/PERSON Reed/NNP/PERSON left/VBD at/IN 34/CD .")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, 34/CD people/NNS and/CC a/DT dog left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON ,/, 1934/CD ,/, left/VBD .",
        "Ann/NNP/PERSON Reed/NNP/PERSON left/VBD 34/CD ."
      })
  void leavesOtherNumbersAlone(String sentence) {
    assertThat(ages(sentence)).isEmpty();
  }

  @Test
  void anAgeInTwoWordsIsQuotedWhole() {
    Draft draft =
        Sentences.draft("Twenty/CD -/HYPH five/CD -/HYPH year/NN -/HYPH old/JJ men/NNS left/VBD .");
    new AgeExtractor().extract(draft);
    assertThat(draft.of(Age.class))
        .singleElement()
        .satisfies(a -> assertThat(a.value()).isEqualTo(new Age("", 25, 25)))
        .satisfies(a -> assertThat(a.span().start()).isZero());
  }

  @Test
  void anAgeOfSomebodyElseIsNotLinked() {
    assertThat(ages("A/DT 34-year-old/JJ man met/VBD Ann/NNP/PERSON Reed/NNP/PERSON ."))
        .containsExactly(new Age("", 34, 34));
    assertThat(ages("34-year-old/JJ Ann/NNP/PERSON Reed/NNP/PERSON 's/POS son left/VBD ."))
        .containsExactly(new Age("", 34, 34));
  }
}
