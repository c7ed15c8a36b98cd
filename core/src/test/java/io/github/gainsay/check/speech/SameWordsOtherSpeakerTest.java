package io.github.gainsay.check.speech;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameWordsOtherSpeakerTest {
  private static final String OVEN =
      "The oven was still warm when the roof of the bakery came down";

  private final SameWordsOtherSpeaker check = new SameWordsOtherSpeaker();

  private static ArticleFacts said(String id, String name, String body, String words) {
    return Quoted.named(Quoted.add(FactsBuilder.article(id), name, body, words, null, ""), name)
        .build();
  }

  private List<Discrepancy> compare(String name, String other, String words) {
    return run(check, said("a", name, "", OVEN), said("b", other, "", words));
  }

  @Test
  void reportsTheSameWordsUnderTwoSpeakers() {
    List<Discrepancy> found = compare("Ann Lee", "Bob Ray", OVEN);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder(OVEN, "Ann Lee", "Bob Ray");
  }

  @Test
  void isSilentOnTheSameSpeaker() {
    assertThat(compare("Ann Lee", "Ann Lee", OVEN)).isEmpty();
    assertThat(compare("Ann Lee", "Lee", OVEN)).isEmpty();
  }

  @Test
  void isSilentOnOneSpeakerInTwoSpellings() {
    assertThat(compare("Ann Gonzales", "Ana Gonzalez", OVEN)).isEmpty();
  }

  @Test
  void isSilentOnOtherWords() {
    assertThat(compare("Ann Lee", "Bob Ray", OVEN.replace("warm", "cold"))).isEmpty();
  }

  @Test
  void isSilentOnAFewWordsThatAnybodySays() {
    assertThat(compare("Ann Lee", "Bob Ray", "when the roof of the bakery")).isEmpty();
  }

  @Test
  void reportsALongPieceOfTheWords() {
    assertThat(compare("Ann Lee", "Bob Ray", "still warm when the roof of the bakery came down"))
        .hasSize(1);
  }

  @Test
  void aBodyAndAPersonOfUnknownBodyMayBeOneVoice() {
    ArticleFacts nation = Quoted.article("a", "Norway", "no", OVEN);

    assertThat(run(check, nation, said("b", "Bob Ray", "", OVEN))).isEmpty();
    assertThat(run(check, nation, said("b", "Bob Ray", "no", OVEN))).isEmpty();
    assertThat(run(check, nation, said("b", "Bob Ray", "se", OVEN))).hasSize(1);
  }

  @Test
  void isSilentOnASourceThatIsLeftOpen() {
    assertThat(compare("Ann Lee", "a spokesman", OVEN)).isEmpty();
  }

  @Test
  void isSilentWhereTheWordsAreSaidToBeRepeated() {
    ArticleFacts repeats =
        Quoted.named(
                Quoted.add(FactsBuilder.article("b"), "Bob Ray", "", OVEN, null, "Repeating them,"),
                "Bob Ray")
            .build();

    assertThat(run(check, said("a", "Ann Lee", "", OVEN), repeats)).isEmpty();
  }
}
