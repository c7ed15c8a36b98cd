package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineQuoteNotInBodyTest {
  private static final String BODY =
      "“We warned the council twice, and the bridge was never safe,” the engineer said. She showed"
          + " letters about cracks.";

  private static List<Discrepancy> check(String headline, String body) {
    return run(
        new HeadlineQuoteNotInBody(),
        FactsBuilder.article("a").headline(headline).body(body).build());
  }

  @Test
  void reportsAQuotationThatTheBodyDoesNotHold() {
    List<Discrepancy> found = check("Engineer: ‘the tunnel was never inspected’", BODY);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(ends(found.get(0)))
        .containsExactlyInAnyOrder(
            "the tunnel was never inspected", "and the bridge was never safe");
  }

  @Test
  void warnsOfAQuotationThatGoesOnInOtherWordsThanTheBodys() {
    assertThat(check("Engineer: ‘The bridge was never inspected’", BODY))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    assertThat(check("Engineer: ‘The bridge was never safe’", BODY)).isEmpty();
    assertThat(check("Engineer: ‘The bridge was cracks’", BODY)).isEmpty();
  }

  @Test
  void isSilentOnWordsOfTheBodyInOtherForms() {
    assertThat(check("Engineer: ‘Bridge Was Never Safe’", BODY)).isEmpty();
    assertThat(check("Engineer: “We warn the council… bridge never safe”", BODY)).isEmpty();
    assertThat(check("Cracks ‘in letters she shows’", BODY)).isEmpty();
  }

  @Test
  void isSilentOnScareQuotesAndApostrophes() {
    assertThat(check("The ‘forever bridge’ is closed", BODY)).isEmpty();
    assertThat(check("The town's engineers' letters are published", BODY)).isEmpty();
  }

  @Test
  void isSilentOnTitlesAndCompoundWords() {
    assertThat(check("Singer of ‘Trees of the Dark’ visits cracked bridge", BODY)).isEmpty();
    assertThat(check("Singer of ‘trees of the dark’ visits cracked bridge", BODY)).hasSize(1);
    assertThat(check("Town opens ‘crack-proof tunnel’ at last", BODY)).isEmpty();
  }

  @Test
  void onlyWarnsAboutThreeWords() {
    assertThat(
            check(
                "Engineer: bridge ‘was never inspected’",
                "“We warned twice, and it was" + " never closed,” the engineer said."))
        .allSatisfy(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void isSilentWhenTheBodyQuotesNobody() {
    assertThat(check("Engineer: ‘the tunnel was never inspected’", "The bridge is closed."))
        .isEmpty();
  }

  @Test
  void onlyWarnsWhenNoQuotationOfTheBodyIsNear() {
    assertThat(check("‘Corrupt mayors pocket millions’", BODY))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void reportsARepeatedHeadlineOnce() {
    assertThat(
            run(
                new HeadlineQuoteNotInBody(),
                FactsBuilder.article("a")
                    .headline("Engineer: ‘the tunnel was never inspected’")
                    .headline("Engineer: ‘The Tunnel Was Never Inspected’")
                    .body(BODY)
                    .build()))
        .hasSize(1);
  }
}
