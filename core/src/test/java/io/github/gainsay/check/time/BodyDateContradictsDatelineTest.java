package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyDateContradictsDatelineTest {
  private static final LocalDate ANCHOR = LocalDate.of(2022, 3, 4);

  private static FactsBuilder story(String body) {
    return article("port")
        .part(SectionKind.DATELINE, "March 4, 2022")
        .body(body)
        .dates(new DateContext(ANCHOR, DateContext.How.DATELINE, new Span("port", "/text", 0, 13)));
  }

  private static FactsBuilder dated(FactsBuilder story, String words, LocalDate day) {
    return story.state(Kind.DATE, words, Timex.day(day), Topic.NONE);
  }

  private static FactsBuilder said(FactsBuilder story, String words) {
    Attribution mayor = new Attribution("the mayor", null, "", "", "said", Occasion.OPEN);
    return story.state(
        Kind.ATTRIBUTION,
        words,
        0,
        new Quote(words, QuoteKind.DIRECT),
        Topic.NONE,
        Qualifiers.PLAIN.withAttribution(mayor));
  }

  private static List<Discrepancy> check(FactsBuilder story) {
    return run(new BodyDateContradictsDateline(), story.build());
  }

  @Test
  void reportsAStatementDatedAYearBeforeItsDateline() {
    String body = "On March 4, 2021, the mayor said: “The port stays open.”";
    List<Discrepancy> found =
        check(
            said(
                dated(story(body), "March 4, 2021", ANCHOR.minusYears(1)), "The port stays open."));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("March 4, 2022", "March 4, 2021");
    assertThat(found.get(0).resolutions().get(0).replacement()).isEqualTo("March 4, 2022");
    assertThat(found.get(0).dependsOnAnchor()).isTrue();
  }

  @Test
  void isSilentOnTheDateItself() {
    String body = "On March 4, 2022, the mayor said: “The port stays open.”";
    assertThat(check(said(dated(story(body), "March 4, 2022", ANCHOR), "The port stays open.")))
        .hasSize(0);
  }

  @Test
  void isSilentOnAnAnniversary() {
    String body = "A year ago, on March 4, 2021, the mayor said: “The port stays open.”";
    assertThat(
            check(
                said(
                    dated(story(body), "March 4, 2021", ANCHOR.minusYears(1)),
                    "The port stays open.")))
        .isEmpty();
  }

  @Test
  void isSilentOnTheEndOfAStretchOfTime() {
    String body = "The port has been closed since March 4, 2021, the mayor said.";
    assertThat(check(dated(story(body), "March 4, 2021", ANCHOR.minusYears(1)))).isEmpty();
  }

  @Test
  void isSilentOnAnotherDayOfAnotherYear() {
    String body = "On August 9, 2021, the mayor said: “The port stays open.”";
    assertThat(
            check(
                said(
                    dated(story(body), "August 9, 2021", LocalDate.of(2021, 8, 9)),
                    "The port stays open.")))
        .isEmpty();
  }

  @Test
  void warnsOfAnEventThatIsNoStatement() {
    String body = "On March 3, 2021, the port closed.";
    List<Discrepancy> found = check(dated(story(body), "March 3, 2021", LocalDate.of(2021, 3, 3)));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void warnsOfAPastThatIsStillToCome() {
    String body = "The ferries were halted at noon on March 14, 2022.";
    List<Discrepancy> found =
        check(dated(story(body), "March 14, 2022", LocalDate.of(2022, 3, 14)));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void isSilentOnAPlanForADayToCome() {
    String body = "The ferries were halted until March 14, 2022.";
    assertThat(check(dated(story(body), "March 14, 2022", LocalDate.of(2022, 3, 14)))).isEmpty();
  }

  @Test
  void isSilentOnTheDayAYearAfter() {
    String body = "The port closed on March 4, 2021. A year after the storm it is open.";
    assertThat(check(dated(story(body), "March 4, 2021", ANCHOR.minusYears(1)))).isEmpty();
  }

  /** A caption has its own time. */
  @Test
  void isSilentOnCaptions() {
    FactsBuilder story = story("The port stays open.").caption("The port on March 4, 2021.");
    assertThat(check(dated(story, "March 4, 2021", ANCHOR.minusYears(1)))).isEmpty();
  }
}
