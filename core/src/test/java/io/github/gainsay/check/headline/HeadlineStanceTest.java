package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.FactsBuilder.ends;
import static io.github.gainsay.testing.FactsBuilder.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.FactsBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineStanceTest {

  private static List<Discrepancy> check(String headline, String body) {
    return run(
        new HeadlineStance(), FactsBuilder.article("a").headline(headline).body(body).build());
  }

  @Test
  void reportsAStanceThatTheBodyTurnsRound() {
    String body = "The dockers' union turned down the harbour plan on Friday.";
    assertThat(check("Union accepts harbour plan", body))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).contains("Union accepts harbour plan"));
    assertThat(check("Union rejects harbour plan", body)).isEmpty();
  }

  @Test
  void reportsAHeadlineThatSharpensKeepingAway() {
    String body = "The minister distanced Paris from the harbour plan of the dockers.";
    assertThat(check("Minister rejects harbour plan", body)).hasSize(1);
    assertThat(check("Minister distances himself from harbour plan", body)).isEmpty();
  }

  @Test
  void takesANationForItsGovernment() {
    assertThat(check("Norway rejects cod treaty", "Oslo approved the cod treaty.")).hasSize(1);
    assertThat(check("Norway rejects cod treaty", "The Norwegian government approved the treaty."))
        .hasSize(1);
    assertThat(check("Norway rejects cod treaty", "Norwegian fishermen approved the cod treaty."))
        .isEmpty();
  }

  @Test
  void isSilentWhenAnySentenceBearsTheHeadlineOut() {
    assertThat(
            check(
                "Union accepts harbour plan",
                "The union rejected the first plan. On Friday the union agreed to the harbour plan."))
        .isEmpty();
    assertThat(
            check(
                "Union accepts harbour plan",
                "The union rejected the first harbour plan. It waits for another."))
        .hasSize(1);
  }

  @Test
  void readsNegationAndRefusal() {
    assertThat(check("Union refuses to back harbour plan", "The union rejected the harbour plan."))
        .isEmpty();
    assertThat(check("Union refuses to back harbour plan", "The union backed the harbour plan."))
        .hasSize(1);
    assertThat(check("Union did not accept harbour plan", "The union did not accept the plan."))
        .isEmpty();
  }

  @Test
  void tellsClaimsFromMatters() {
    assertThat(
            check(
                "Mayor rejects criticism of harbour plan", "The mayor supported the harbour plan."))
        .isEmpty();
    assertThat(check("Mayor rejects harbour plan", "The mayor supported the harbour plan."))
        .hasSize(1);
    assertThat(check("Mayor admits theft of files", "The mayor denied the theft of the files."))
        .hasSize(1);
  }

  @Test
  void readsThePassive() {
    assertThat(check("Harbour plan rejected by union", "The union accepted the harbour plan."))
        .hasSize(1);
    assertThat(check("Union accepts harbour plan", "The harbour plan was rejected by the union."))
        .hasSize(1);
    assertThat(check("Union accepts harbour plan", "The harbour plan was accepted by the union."))
        .isEmpty();
  }

  @Test
  void isSilentOnQuestionsOtherActorsAndOtherThings() {
    assertThat(check("Union rejects harbour plan?", "The union accepted the harbour plan."))
        .isEmpty();
    assertThat(check("Union rejects harbour plan", "The council accepted the harbour plan."))
        .isEmpty();
    assertThat(
            check("Union rejects harbour plan", "Critics of the union accepted the harbour plan."))
        .isEmpty();
    assertThat(check("Union rejects tunnel", "The union welcomed the new nurses.")).isEmpty();
  }

  @Test
  void readsTheWordsOfJudgement() {
    assertThat(check("Union praises harbour plan", "The union called the harbour plan an insult."))
        .hasSize(1);
    assertThat(check("Union slams harbour plan", "The union called the harbour plan an insult."))
        .isEmpty();
  }
}
