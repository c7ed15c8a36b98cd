package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Stance;
import io.github.gainsay.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class StancesTest {

  private static final String MAYOR = "The/DT mayor/NN ";

  /** Source, cue and content of each stance. */
  private static List<String> stances(String... sentences) {
    return read(Stance.class, sentences);
  }

  private static <V extends Value> List<String> read(Class<V> type, String... sentences) {
    Draft draft = Sentences.draft(Sentences.of(sentences));
    new AttributionExtractor().extract(draft);
    return draft.of(type).stream().map(StancesTest::describe).toList();
  }

  private static String describe(Assertion<?> a) {
    return a.qualifiers().attribution().source()
        + " | "
        + a.qualifiers().attribution().cue()
        + " | "
        + a.value().describe();
  }

  @Test
  void aPersonWantsToDoSomething() {
    assertThat(stances(MAYOR + "wants/VBZ/O/want to/TO sell/VB the/DT ferry/NN ./."))
        .containsExactly("The mayor | wants | to sell the ferry");
  }

  @Test
  void aThingWantsNothing() {
    assertThat(stances("The/DT car/NN wants/VBZ/O/want a/DT wash/NN ./.")).isEmpty();
  }

  @Test
  void aJudgementTakesANounPhrase() {
    assertThat(stances(MAYOR + "criticized/VBD/O/criticize the/DT new/JJ toll/NN ./."))
        .containsExactly("The mayor | criticized | the new toll");
  }

  @Test
  void aVerbTakesOnlyItsOwnComplements() {
    assertThat(stances(MAYOR + "walked/VBD/O/walk for/IN the/DT ferry/NN ./.")).isEmpty();
    assertThat(stances(MAYOR + "called/VBD/O/call near/IN the/DT ferry/NN ./.")).isEmpty();
  }

  @Test
  void aVerbIsReadWithItsPreposition() {
    assertThat(stances(MAYOR + "called/VBD/O/call for/IN a/DT ban/NN ,/, then/RB left/VBD ./."))
        .containsExactly("The mayor | called | a ban");
  }

  @Test
  void aPassiveHasItsSourceBehindBy() {
    String toll = "The/DT toll/NN was/VBD/O/be rejected/VBN/O/reject ";
    assertThat(stances(toll + "by/IN the/DT council/NN ./."))
        .containsExactly("the council | rejected | The toll");
    assertThat(stances(toll + "by/IN a/DT margin/NN ./.")).isEmpty();
  }

  @Test
  void aNounHasItsPossessorForASource() {
    assertThat(stances("His/PRP$ call/NN for/IN calm/NN came/VBD/O/come late/RB ./."))
        .containsExactly("His | call | calm came late");
    assertThat(stances("The/DT call/NN for/IN calm/NN came/VBD/O/come late/RB ./.")).isEmpty();
  }

  @Test
  void anAdjectiveTakesAnInfinitive() {
    assertThat(stances(MAYOR + "is/VBZ/O/be willing/JJ to/TO resign/VB ./."))
        .containsExactly("The mayor | willing | to resign");
    assertThat(stances(MAYOR + "is/VBZ/O/be young/JJ to/TO resign/VB ./.")).isEmpty();
  }

  @Test
  void aParticipleHasTheSubjectOfItsSentence() {
    assertThat(
            stances(
                MAYOR + "left/VBD/O/leave ,/, citing/VBG/O/cite a/DT lack/NN of/IN money/NN ./."))
        .containsExactly("The mayor | citing | a lack of money");
  }

  @Test
  void whoIsAskedToActIsNoSourceOfTheAct() {
    assertThat(
            stances(
                MAYOR + "asked/VBD/O/ask voters/NNS/O/voter to/TO support/VB the/DT toll/NN ./."))
        .containsExactly("The mayor | asked | voters to support the toll");
  }

  @Test
  void aStatementIsNoStance() {
    String said = MAYOR + "said/VBD/O/say the/DT toll/NN would/MD rise/VB ./.";
    assertThat(stances(said)).isEmpty();
    assertThat(read(Quote.class, said)).containsExactly("The mayor | said | the toll would rise");
  }

  @Test
  void aStanceIsNoQuote() {
    assertThat(read(Quote.class, MAYOR + "wants/VBZ/O/want to/TO sell/VB the/DT ferry/NN ./."))
        .isEmpty();
  }

  @Test
  void aSpeakerMayDivideItsStatement() {
    String dock = "The/DT dock/NN ,/, Ann/NNP/PERSON Lee/NNP/PERSON ";
    String full = " ,/, is/VBZ/O/be full/JJ of/IN old/JJ boats/NNS/O/boat ./.";
    assertThat(read(Quote.class, dock + "said/VBD/O/say" + full))
        .containsExactly("Ann Lee | said | The dock", "Ann Lee | said | is full of old boats");
    assertThat(read(Quote.class, dock + "sailed/VBD/O/sail" + full)).isEmpty();
  }

  @Test
  void aSpeakerMayFollowItsVerb() {
    String dock = "The/DT dock/NN is/VBZ/O/be full/JJ ,/, ";
    assertThat(read(Quote.class, dock + "said/VBD/O/say Ann/NNP/PERSON Lee/NNP/PERSON ./."))
        .containsExactly("Ann Lee | said | The dock is full");
    assertThat(read(Quote.class, dock + "left/VBD/O/leave Ann/NNP/PERSON Lee/NNP/PERSON ./."))
        .isEmpty();
  }

  @Test
  void aClauseMayFollowWithoutThat() {
    assertThat(read(Quote.class, MAYOR + "noted/VBD/O/note the/DT toll/NN would/MD rise/VB ./."))
        .containsExactly("The mayor | noted | the toll would rise");
    assertThat(read(Quote.class, MAYOR + "noted/VBD/O/note the/DT rise/NN of/IN tolls/NNS ./."))
        .isEmpty();
  }

  @Test
  void aStatementEndsWhereAnotherSpeakerBegins() {
    String first =
        MAYOR + "said/VBD/O/say the/DT toll/NN would/MD rise/VB ,/, but/CC critics/NNS/O/critic ";
    assertThat(read(Quote.class, first + "said/VBD/O/say it/PRP would/MD fall/VB ./."))
        .containsExactly(
            "The mayor | said | the toll would rise", "critics | said | it would fall");
    assertThat(read(Quote.class, first + "would/MD pay/VB ./."))
        .containsExactly("The mayor | said | the toll would rise, but critics would pay");
  }
}
