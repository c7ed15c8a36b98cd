package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameExtractorTest {
  private static final String DENG =
      "Chinese/JJ/MISC spokesman Deng/NNP/PERSON Haoran/NNP/PERSON spoke/VBD .";

  private static List<Assertion<PersonName>> names(Draft draft) {
    new NameExtractor(NamePack.standard(), Gazetteer.standard()).extract(draft);
    return draft.of(PersonName.class);
  }

  private static List<Assertion<PersonName>> names(String... sentences) {
    return names(Sentences.draft(sentences));
  }

  private static List<String> mentions(String... sentences) {
    return names(sentences).stream().map(n -> n.value().mention()).toList();
  }

  @Test
  void aShortFormStandsForTheFullName() {
    List<Assertion<PersonName>> names =
        names(DENG, "Deng/NNP/PERSON said/VBD so .", "Haoran/NNP/PERSON told/VBD the/DT press .");
    assertThat(names).extracting(n -> n.value().full()).containsOnly("Deng Haoran");
    assertThat(names).extracting(n -> n.value().family()).containsOnly("Deng");
    assertThat(names.get(2).value().isGivenAlone()).isTrue();
    assertThat(names.get(1).value().isGivenAlone()).isFalse();
    assertThat(names.get(0).value().order()).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(names.get(0).topic().participants()).containsExactly("cn");
    assertThat(names.get(2).topic().what()).isEqualTo("deng haoran");
  }

  @Test
  void aShortFormStandsForTheLastPersonItFits() {
    List<Assertion<PersonName>> names =
        names(
            "Ann/NNP/PERSON Roe/NNP/PERSON came/VBD .",
            "Bob/NNP/PERSON Roe/NNP/PERSON left/VBD .",
            "Roe/NNP/PERSON smiled/VBD .");
    assertThat(names.get(2).value().full()).isEqualTo("Bob Roe");
  }

  @Test
  void titlesPossessivesAndPlacesAreNoPartOfAName() {
    assertThat(
            mentions(
                "Secretary/NNP/PERSON of/IN State/NNP Alan/NNP/PERSON Reed/NNP/PERSON 's/POS/PERSON aide left/VBD .",
                "Kenya/NNP/PERSON and/CC Wang/NNP/PERSON University/NNP/PERSON won/VBD ."))
        .containsExactly("Alan Reed");
  }

  @Test
  void aNicknameInMarksThatTheEntityModelTakesInIsNoPartOfTheName() {
    String tagged = "Abel/NNP/PERSON “/``/PERSON Stork/NNP/PERSON ”/'' Quayle/NNP/PERSON ran/VBD .";
    assertThat(mentions(tagged)).containsExactly("Abel Quayle");
    // the mark opens a quotation after the name
    String quoted = "So/RB Abel/NNP/PERSON :/: “/``/PERSON Run/VB ”/'' Quayle/NNP/PERSON ran/VBD .";
    assertThat(mentions(quoted)).containsExactly("Abel", "Quayle");
  }

  @Test
  void initialsHyphensParticlesAndNicknamesAreReadAsOneName() {
    assertThat(
            mentions(
                "A.B./NNP Reed/NNP/PERSON met/VBD Kim/NNP/PERSON Song/NNP/PERSON ,/, "
                    + "Eva/NNP/PERSON van/NNP/PERSON Dyk/NNP/PERSON and/CC "
                    + "Robert/NNP/PERSON “ Bo/NNP/PERSON ” Lane/NNP/PERSON ."))
        .containsExactly("A.B. Reed", "Kim Song", "Eva van Dyk", "Robert Lane");
  }

  @Test
  void aNameThatTheModelMissedIsFoundByWhatExplainsIt() {
    assertThat(mentions("Deng/NNP/LOCATION Haoran/NNP/LOCATION ,/, an/DT athlete ,/, won/VBD ."))
        .containsExactly("Deng Haoran");
    assertThat(mentions("Deng/NNP/LOCATION Haoran/NNP/LOCATION ,/, an/DT island ,/, sank/VBD ."))
        .isEmpty();
  }

  @Test
  void aNameAloneWithoutAFullFormStandsForItself() {
    PersonName name = names("Marlowe/NNP/PERSON said/VBD so .").get(0).value();
    assertThat(name.full()).isEqualTo("Marlowe");
    assertThat(name.isFull()).isFalse();
    assertThat(name.order()).isEqualTo(NameOrder.UNKNOWN);
  }

  @Test
  void captionsIntroducePeopleToo() {
    AnnotatedArticle article =
        Sentences.article("a")
            .caption("Ann/NNP/PERSON Roe/NNP/PERSON waves/VBZ .")
            .body("Roe/NNP/PERSON said/VBD so .")
            .build();
    assertThat(names(Sentences.draft(article)).get(1).value().full()).isEqualTo("Ann Roe");
  }
}
