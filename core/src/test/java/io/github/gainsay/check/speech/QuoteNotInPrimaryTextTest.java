package io.github.gainsay.check.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteNotInPrimaryTextTest {
  private static final ArticleFacts TRANSCRIPT =
      FactsBuilder.article("transcript")
          .body("QUESTION: Will the ferry sail before the ice is gone from the sound?")
          .body("ANN LEE: It will sail when nine of the ten buoys are back, and not a day sooner.")
          .body("BOB RAY: I would add that the crew has been paid through the whole winter.")
          .build();

  private static List<Discrepancy> check(String name, String words) {
    ArticleFacts article =
        Quoted.named(Quoted.add(FactsBuilder.article("a"), name, "", words, null, ""), name)
            .build();
    return new CheckEngine(ImmutableList.of(new QuoteNotInPrimaryText()), Aligner.standard())
        .check(article, List.of(TRANSCRIPT))
        .discrepancies();
  }

  @Test
  void isSilentOnTheWordsOnRecord() {
    assertThat(check("Ann Lee", "It will sail when nine of the ten buoys are back")).isEmpty();
  }

  @Test
  void isSilentOnEllipsesBracketsAndOtherMarks() {
    assertThat(check("Ann Lee", "it will sail when nine … buoys are back — and not a day sooner"))
        .isEmpty();
    assertThat(check("Ann Lee", "It will sail when [they] are back, and not a day sooner"))
        .isEmpty();
  }

  @Test
  void warnsOfAnotherNumber() {
    List<Discrepancy> found = check("Ann Lee", "It will sail when six of the ten buoys are back");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).evidence().get(1).text())
        .isEqualTo("It will sail when nine of the ten buoys are back");
    assertThat(found.get(0).facts())
        .contains(new Fact(Fact.DIFFER_BECAUSE, "not there: “six”; left out: “nine”"));
  }

  @Test
  void warnsOfALostDenialAndOfAnotherModalVerb() {
    assertThat(check("Ann Lee", "nine of the ten buoys are back, and a day sooner"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
    assertThat(check("Ann Lee", "It may sail when nine of the ten buoys are back"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void aLightWordMoreIsANote() {
    assertThat(check("Ann Lee", "It will sail when nine of all the ten buoys are back"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void warnsOfWordsOfAnotherSpeaker() {
    List<Discrepancy> found = check("Ann Lee", "the crew has been paid through the whole winter");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("are another's");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(check("Bob Ray", "the crew has been paid through the whole winter")).isEmpty();
  }

  @Test
  void warnsOfAQuestionAsAnAnswer() {
    assertThat(check("Ann Lee", "the ferry sail before the ice is gone")).hasSize(1);
    assertThat(check("a reporter", "the ferry sail before the ice is gone")).isEmpty();
  }

  @Test
  void notesWordsThatAreNowhere() {
    String words = "We have ordered a second ship from a yard in Gdansk";

    assertThat(check("Ann Lee", words))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.NOTE);
              assertThat(d.message())
                  .isEqualTo("a quotation of Ann Lee is not in the primary text");
            });
    assertThat(check("Cora Fox", words)).isEmpty();
  }

  @Test
  void isSilentWithoutAPrimaryText() {
    ArticleFacts article = Quoted.article("a", "Ann Lee", "", "We have ordered a second ship");

    assertThat(CheckRun.run(new QuoteNotInPrimaryText(), article)).isEmpty();
  }
}
