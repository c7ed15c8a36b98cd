package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OppositeStancesTest {
  private static final String REJECTS = "Norway rejects Danish cod quota";

  private static ArticleFacts article(String id, String headline, String body, String date) {
    return FactsBuilder.article(id).headline(headline).body(body).published(date).build();
  }

  private static List<Discrepancy> compare(String headline, String other) {
    return compare(headline, other, "2024-05-03", "The talks were short.");
  }

  private static List<Discrepancy> compare(
      String headline, String other, String date, String body) {
    return run(
        new OppositeStances(),
        article("a", headline, body, "2024-05-03"),
        article("b", other, "The talks were long.", date));
  }

  @Test
  void reportsOppositeStancesToOneThing() {
    String other = "Oslo welcomes Danish cod quota";
    List<Discrepancy> found = compare(REJECTS, other);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder(REJECTS, other);
    assertThat(compare(REJECTS, "Oslo turns down Danish cod quota")).isEmpty();
  }

  @Test
  void isSilentOnOneStanceInOtherWords() {
    assertThat(compare(REJECTS, "Norway criticizes Danish cod quota")).isEmpty();
    assertThat(compare(REJECTS, "Norway distances itself from Danish cod quota")).isEmpty();
  }

  @Test
  void whoRejectsAWorryToleratesTheThing() {
    assertThat(compare(REJECTS, "Norway dismisses concerns over Danish cod quota")).hasSize(1);
    assertThat(compare(REJECTS, "Norway voices concerns over Danish cod quota")).isEmpty();
    assertThat(compare("Norway backs Danish cod quota", "Norway rejects fears about Danish cod"))
        .isEmpty();
  }

  @Test
  void troopsOfOneInTheOtherArePartOfTheirTies() {
    String troops = "Norway rejects Swedish soldiers in Chad";
    assertThat(compare(troops, "Norway dismisses fears over Sweden-Chad ties")).hasSize(1);
    assertThat(compare(troops, "Norway dismisses fears over Sweden-Mali ties")).isEmpty();
  }

  @Test
  void isSilentOnAnotherThing() {
    assertThat(compare(REJECTS, "Norway welcomes Danish cod")).isEmpty();
    assertThat(compare(REJECTS, "Norway welcomes Swedish herring quota")).isEmpty();
    assertThat(compare(REJECTS, "Norway welcomes ban on Danish cod quota")).isEmpty();
  }

  @Test
  void isSilentOnAnotherSide() {
    assertThat(compare(REJECTS, "Sweden welcomes Danish cod quota")).isEmpty();
    assertThat(compare("Dockers' union rejects port pay offer", "Union backs port pay offer"))
        .hasSize(1);
    assertThat(
            compare("Dockers' union rejects port pay offer", "Pilots' union backs port pay offer"))
        .isEmpty();
  }

  @Test
  void aCommonNounMakesItANote() {
    assertThat(compare("Union rejects port pay offer", "Union accepts port pay offer"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE));
  }

  @Test
  void isSilentWhenTimeOrAnArticleTellsOfAChange() {
    String other = "Norway welcomes Danish cod quota";
    String quiet = "The talks were short.";
    assertThat(compare(REJECTS, other, "2024-05-04", quiet).get(0).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(compare(REJECTS, other, "2024-05-07", quiet).get(0).severity())
        .isEqualTo(Severity.NOTE);
    assertThat(compare(REJECTS, other, "2024-06-07", quiet)).isEmpty();
    String change = "Norway rejected the quota. It accepted the quota in April.";
    assertThat(compare(REJECTS, other, "2024-05-04", change)).isEmpty();
    String own = "Norway rejected the quota. It rejected the quota in April.";
    assertThat(compare(REJECTS, other, "2024-05-04", own)).hasSize(1);
  }

  @Test
  void isSilentInsideAnArticle() {
    assertThat(
            run(
                new OppositeStances(),
                FactsBuilder.article("a")
                    .headline(REJECTS)
                    .headline("Norway welcomes Danish cod quota")
                    .build()))
        .isEmpty();
  }
}
