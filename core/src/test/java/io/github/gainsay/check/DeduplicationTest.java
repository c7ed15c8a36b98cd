package io.github.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.gainsay.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeduplicationTest {
  private static final Evidence HEADLINE = end("/headline", 0, "550");
  private static final Evidence BODY = end("/text", 40, "55 jobs");

  private static Evidence end(String at, int start, String text) {
    return end("a", at, start, text);
  }

  private static Evidence end(String article, String at, int start, String text) {
    return new Evidence(new Span(article, at, start, start + text.length()), text, text);
  }

  private static Discrepancy found(
      String check, String type, Severity severity, Evidence... evidence) {
    return new Discrepancy(
        check,
        type,
        severity,
        0.9,
        check + " " + evidence[0].text(),
        ImmutableList.copyOf(evidence),
        ImmutableList.of(),
        ImmutableList.of(),
        false,
        check);
  }

  private static Discrepancy warning(String check, String type, Evidence... evidence) {
    return found(check, type, Severity.WARNING, evidence);
  }

  private static List<String> checks(Discrepancy... found) {
    return Deduplication.apply(List.of(found)).stream().map(Discrepancy::check).toList();
  }

  @Test
  void aSlipThatThreeChecksSeeIsToldOnceByTheOneThatExplainsMost() {
    List<Discrepancy> found =
        List.of(
            warning("FigureMismatch", "Q1", HEADLINE, BODY),
            warning("NumberNotInBody", "H1", HEADLINE, BODY),
            warning("MagnitudeSlip", "Q5", HEADLINE, BODY));

    assertThat(Collections2.permutations(found))
        .allSatisfy(
            order ->
                assertThat(Deduplication.apply(order))
                    .extracting(Discrepancy::check)
                    .containsExactly("MagnitudeSlip"));
  }

  @Test
  void theOrderOfTheEndsDoesNotMatter() {
    assertThat(
            checks(
                warning("FigureMismatch", "Q1", BODY, HEADLINE),
                warning("NumberNotInBody", "H1", HEADLINE, BODY)))
        .containsExactly("NumberNotInBody");
  }

  @Test
  void anEndMayHoldTheOther() {
    Evidence number = end("/text", 40, "55");

    assertThat(
            checks(
                warning("FigureMismatch", "Q1", HEADLINE, BODY),
                warning("NumberNotInBody", "H1", HEADLINE, number)))
        .containsExactly("NumberNotInBody");
  }

  @Test
  void anEndMayBeTheSameNumberElsewhere() {
    Evidence again = end("/text", 300, "fifty-five people");
    Evidence other = end("/text", 300, "fifty-six people");
    Discrepancy first = warning("FigureMismatch", "Q1", HEADLINE, BODY);

    assertThat(checks(first, warning("NumberNotInBody", "H1", HEADLINE, again))).hasSize(1);
    assertThat(checks(first, warning("NumberNotInBody", "H1", HEADLINE, other))).hasSize(2);
  }

  @Test
  void theSameTwoNumbersInTwoOtherPlacesAreAnotherSlip() {
    assertThat(
            checks(
                warning("FigureMismatch", "Q1", HEADLINE, BODY),
                warning("MagnitudeSlip", "Q5", end("/deck/0", 0, "550"), end("/text", 300, "55"))))
        .hasSize(2);
  }

  @Test
  void theGraverFindingStaysWhateverItExplains() {
    assertThat(
            checks(
                found("NumberNotInBody", "H1", Severity.NOTE, HEADLINE, BODY),
                warning("FigureMismatch", "Q1", HEADLINE, BODY)))
        .containsExactly("FigureMismatch");
  }

  @Test
  void findingsOfOtherThingsThanNumbersAreNotMerged() {
    assertThat(
            checks(
                warning("WeekdayDateMismatch", "T2", HEADLINE, BODY),
                warning("FigureMismatch", "Q1", HEADLINE, BODY)))
        .hasSize(2);
  }

  @Test
  void theSameNumberInAnotherArticleIsAnotherEnd() {
    assertThat(
            checks(
                warning("FigureMismatch", "Q1", HEADLINE, end("b", "/text", 9, "55")),
                warning("MagnitudeSlip", "Q5", HEADLINE, end("c", "/text", 9, "55"))))
        .hasSize(2);
  }

  /** "550" in headline and lead, "55 jobs" below. */
  @Test
  void oneSlipWithTwoEndsOnOneSideIsOneFinding() {
    Evidence lead = end("/text", 4, "550");
    List<Discrepancy> found =
        List.of(
            warning("FigureMismatch", "Q1", HEADLINE, BODY),
            warning("FigureMismatch", "Q1", lead, BODY));

    assertThat(Collections2.permutations(found))
        .allSatisfy(
            order -> {
              Discrepancy one = Iterables.getOnlyElement(Deduplication.apply(order));
              assertThat(one.evidence()).containsExactly(HEADLINE, lead, BODY);
              assertThat(one.facts())
                  .containsExactly(
                      new Fact(Fact.SAYS, "550"),
                      new Fact(Fact.ALSO_SAYS, "550"),
                      new Fact(Fact.ALSO_SAYS, "55 jobs"));
            });
  }

  @Test
  void whatOneCheckSaysInOtherWordsOfAPlaceStaysApart() {
    Evidence other = end("/text", 4, "505");

    assertThat(
            checks(
                warning("FigureMismatch", "Q1", HEADLINE, BODY),
                warning("FigureMismatch", "Q1", other, BODY)))
        .hasSize(2);
  }
}
