package io.github.gainsay.testing;

import static io.github.gainsay.testing.GainsayAssertions.assertThatArticle;
import static io.github.gainsay.testing.GainsayAssertions.assertThatArticles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

@GainsayTest(Recorded.class)
class GainsayAssertionsTest {

  /** The ninth is a Thursday. */
  private static final Article SLIP =
      Article.of("slip", "The fair opens on Wednesday, October 9, 2025, in Tarn.");

  private static final Article CLEAN =
      Article.of("clean", "The fair opens on Thursday, October 9, 2025, in Tarn.");

  private static final Article REPORT =
      Article.builder("report")
          .text("The blast at the mill in Tarn on Monday killed 12 workers, the mayor said.")
          .cluster("mill")
          .build();

  private static final Article OTHER_REPORT =
      Article.builder("other-report")
          .text("The blast at the mill in Tarn on Monday killed 21 workers, the mayor said.")
          .cluster("mill")
          .build();

  private static AssertionFailedError failureOf(Runnable assertion) {
    return catchThrowableOfType(AssertionFailedError.class, assertion::run);
  }

  @Test
  void aCleanArticlePasses() {
    assertThatArticle(CLEAN)
        .hasNoDiscrepancies()
        .hasNoDiscrepancies(Severity.ERROR)
        .doesNotHaveDiscrepancy("T2");
  }

  @Test
  void theFailureIsTheReport() {
    AssertionFailedError failure = failureOf(() -> assertThatArticle(SLIP).hasNoDiscrepancies());

    assertThat(failure.getMessage())
        .startsWith(
            """
            expected of article "slip": no discrepancy
            but there is one

            error[T2] WeekdayDateMismatch: 9 October 2025 is a Thursday, not a Wednesday
              ┌─ slip:1:19
              │ The fair opens on Wednesday, October 9, 2025, in Tarn.
              │                   ^^^^^^^^^ says: Wednesday
              ├─ slip:1:30
              │ The fair opens on Wednesday, October 9, 2025, in Tarn.
              │                              ^^^^^^^^^^^^^^^ also says: Thursday 9 October 2025
              = same because: both stand in one date
              = differ because: Thursday 9 October 2025 is no Wednesday
              = fine if: the year is 2024: Wednesday 9 October 2024
              = to resolve: write “Thursday”, or correct the date
              = more: gainsay explain WeekdayDateMismatch

            1 article read under Thursday 9 October 2025,""");
    assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("no discrepancy");
    assertThat(failure.getMessage()).endsWith(failure.getActual().getStringRepresentation());
  }

  @Test
  void aDiscrepancyIsFoundByIdOrTypeAndItsEndsInAnyOrder() {
    assertThatArticle(SLIP)
        .hasDiscrepancy("WeekdayDateMismatch", "Wednesday", "October 9, 2025")
        .hasDiscrepancy("T2", "October 9, 2025", "Wednesday")
        .hasDiscrepancy("T2", "Wednesday")
        .hasDiscrepancy("T2");
  }

  @Test
  void otherEndsFailAndTheNearestFindingIsNamed() {
    AssertionFailedError failure =
        failureOf(() -> assertThatArticle(SLIP).hasDiscrepancy("T2", "Wednesday", "October 9"));

    assertThat(failure.getMessage())
        .startsWith(
            "expected of article \"slip\": a discrepancy T2 with the ends “Wednesday” and"
                + " “October 9”\n"
                + "nearest of what was found:\n"
                + "  error[T2] WeekdayDateMismatch with the ends “Wednesday” and"
                + " “October 9, 2025”\n"
                + "\nerror[T2] WeekdayDateMismatch: ");
  }

  @Test
  void oneEndDoesNotStandForTwo() {
    AssertionFailedError failure =
        failureOf(() -> assertThatArticle(SLIP).hasDiscrepancy("T2", "Wednesday", "Wednesday"));

    assertThat(failure).isNotNull();
  }

  @Test
  void aDiscrepancyThatIsNotThereFails() {
    AssertionFailedError failure =
        failureOf(() -> assertThatArticle(CLEAN).hasDiscrepancy("T2", "Thursday"));

    assertThat(failure.getMessage()).contains("\nbut nothing was found\n");
  }

  @Test
  void anUnwantedDiscrepancyFails() {
    AssertionFailedError failure =
        failureOf(() -> assertThatArticle(SLIP).doesNotHaveDiscrepancy("T2"));

    assertThat(failure.getMessage())
        .startsWith("expected of article \"slip\": no discrepancy T2\nnearest of what was found:");
    assertThatArticle(SLIP).doesNotHaveDiscrepancy("Q1");
  }

  @Test
  void aMistypedTypeIsNoSilentPass() {
    assertThatThrownBy(() -> assertThatArticle(CLEAN).doesNotHaveDiscrepancy("WeekdayMismatch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no check that runs has the id or type \"WeekdayMismatch\"; ")
        .hasMessageContaining("WeekdayDateMismatch (T2)");
  }

  @Test
  void theSeverityDecidesWhatIsLetPass() {
    ArticleFacts facts = FactsBuilder.article("a").body("The fair opens on Friday.").build();

    ArticleAssert noted = assertThatArticle(facts).checkedBy(new Noting());
    noted.hasNoDiscrepancies(Severity.WARNING).hasDiscrepancy("X-NOTE", "Friday");
    assertThat(failureOf(noted::hasNoDiscrepancies)).isNotNull();
  }

  @Test
  void aBrokenCheckFailsEveryAssertion() {
    ArticleFacts facts = FactsBuilder.article("a").body("The fair opens on Friday.").build();
    AssertionFailedError failure =
        failureOf(
            () ->
                assertThatArticle(facts)
                    .checkedBy(new Breaking())
                    .doesNotHaveDiscrepancy("Breaking"));

    assertThat(failure.getMessage())
        .startsWith("expected of article \"a\": no discrepancy Breaking\nbut Breaking broke\n\n");
  }

  @Test
  void articlesOfOneEventAreComparedToo() {
    assertThatArticle(REPORT).hasNoDiscrepancies(Severity.WARNING);
    assertThatArticles(REPORT, OTHER_REPORT).hasDiscrepancy("Q1", "12", "21");
    assertThatArticles(SLIP, CLEAN).hasDiscrepancy("T2", "Wednesday");
  }

  @Test
  void articlesToCompareMustNotShareAnId() {
    assertThatThrownBy(() -> assertThatArticles(List.of(REPORT, REPORT)))
        .hasMessage("articles to compare must not share an id: [report, report]");
  }

  @Test
  void theCheckerIsThatOfTheClassUnlessAnotherIsNamed(Gainsay shared) {
    assertThat(SharedChecker.current()).isSameAs(shared);
    Gainsay none = new Recorded().get().checks(ImmutableList.of(new Noting())).build();

    assertThatArticle(SLIP).checkedBy(none).hasNoDiscrepancies(Severity.WARNING);
  }

  @CheckInfo(summary = "The article names a Friday", type = "X-NOTE", severity = Severity.NOTE)
  private static final class Noting implements ArticleCheck {
    @Override
    public void check(ArticleFacts facts, Findings findings) {
      int at = facts.article().text().indexOf("Friday");
      if (at >= 0) {
        findings
            .found(Severity.NOTE, "a Friday is named")
            .says(facts.article(), new Span(facts.id(), Article.TEXT, at, at + 6), "Friday")
            .report();
      }
    }
  }

  @CheckInfo(summary = "Breaks", type = "X-BREAK", severity = Severity.NOTE)
  private static final class Breaking implements ArticleCheck {
    @Override
    public void check(ArticleFacts facts, Findings findings) {
      throw new IllegalStateException("on purpose");
    }
  }
}
