package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
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

  @Test
  void readsWhatIsSaidOfTheThing() {
    String said = "The union said on Friday that the harbour plan was an insult.";
    assertThat(check("Union backs harbour plan", said)).hasSize(1);
    assertThat(check("Union backs harbour plan", said.replace("an insult", "a milestone")))
        .isEmpty();
    String after = "The harbour plan was shameful, the union said.";
    assertThat(check("Union backs harbour plan", after)).hasSize(1);
    assertThat(check("Union backs harbour plan", after.replace("union", "council"))).isEmpty();
  }

  @Test
  void readsFeelings() {
    String felt = "The dockers' union said that it was disappointed by the harbour plan.";
    assertThat(check("Union welcomes harbour plan", felt)).hasSize(1);
    assertThat(check("Union welcomes harbour plan", felt.replace("was", "was not"))).isEmpty();
    assertThat(check("Union voices joy over harbour plan", felt)).hasSize(1);
    assertThat(check("Union voices anger over harbour plan", felt)).isEmpty();
  }

  @Test
  void takesTheNounOfItsKindWhenTheBodyHasNoOther() {
    String body = "The company rejected the harbour plan.";
    assertThat(check("Airline accepts harbour plan", body)).hasSize(1);
    assertThat(check("Airline accepts harbour plan", body.replace("company", "union"))).isEmpty();
    assertThat(check("Airline accepts harbour plan", body + " An airline left.")).isEmpty();
  }

  @Test
  void skipsARelativeClause() {
    String body = "The union, which speaks for dockers, rejected the harbour plan.";
    assertThat(check("Union accepts harbour plan", body)).hasSize(1);
    assertThat(check("Dockers accept harbour plan", body)).isEmpty();
  }

  @Test
  void readsDaysAndDecisionsOfThePast() {
    String against = "The union spoke out on Friday against the harbour plan.";
    assertThat(check("Union backs harbour plan", against)).hasSize(1);
    assertThat(check("Union backs harbour plan", against.replace("against", "for"))).isEmpty();
    String would = "The union said that it would reject the harbour plan.";
    assertThat(check("Union backs harbour plan", would)).hasSize(1);
    assertThat(check("Union backs harbour plan", would.replace("would", "might"))).isEmpty();
    String had = "The union had rejected the harbour plan.";
    assertThat(check("Union backs harbour plan", had)).isEmpty();
  }

  @Test
  void aWorryCountsAgainstItsMatter() {
    String worried = "The union said that it was worried about the harbour plan.";
    assertThat(check("Union dismisses fears over harbour plan", worried)).hasSize(1);
    assertThat(check("Union voices fears over harbour plan", worried)).isEmpty();
  }

  @Test
  void aMatterMayGoByOtherWordsOfOneNamed() {
    String body = "The port union praised the drivers for their patience.";
    assertThat(check("Port union condemns strikers' restraint", body)).hasSize(1);
    assertThat(check("Port union condemns violence", body + " It saw restraint, not violence."))
        .isEmpty();
    assertThat(check("Port union condemns restraint", body + " It backed the police.")).isEmpty();
  }

  @Test
  void aSentenceMayBeginWithTheVerb() {
    assertThat(check("Rejected harbour plan returns", "Accepted plans for the harbour were shown."))
        .isEmpty();
    assertThat(check("Union accepts harbour plan", "Rejected the plan twice before, the union."))
        .isEmpty();
  }
}
