package io.github.gainsay.check.quantity;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.value.Bound;
import org.junit.jupiter.api.Test;

class OutdatedFigureTest {

  private static ArticleFacts story(String id, String number, String day) {
    return article(id)
        .published(day)
        .body("The fire killed " + number + " people in Latvia.")
        .state(
            Kind.QUANTITY,
            number,
            Troops.of(number, Bound.EXACT),
            Troops.in("lv").withEvents(ImmutableSet.of("kill")))
        .build();
  }

  private static CheckResult compare(ArticleFacts... articles) {
    return new CheckEngine(
            ImmutableList.of(new FigureMismatch(), new OutdatedFigure()), Aligner.standard())
        .compare(ImmutableList.copyOf(articles));
  }

  @Test
  void listsATollThatALaterReportRaises() {
    CheckResult result = compare(story("a", "12", "2025-03-03"), story("b", "19", "2025-03-04"));
    assertThat(result.discrepancies()).isEmpty();
    assertThat(result.superseded()).hasSize(1);
    assertThat(ends(result.superseded().get(0))).containsExactly("12", "19");
    assertThat(result.superseded().get(0).type()).isEqualTo("K2");
  }

  @Test
  void leavesATollThatALaterReportLowersToTheOtherCheck() {
    CheckResult result = compare(story("a", "19", "2025-03-03"), story("b", "12", "2025-03-04"));
    assertThat(result.superseded()).isEmpty();
    assertThat(result.discrepancies()).hasSize(1);
  }

  @Test
  void isSilentOnReportsOfOneDay() {
    assertThat(compare(story("a", "12", "2025-03-03"), story("b", "19", "2025-03-03")).superseded())
        .isEmpty();
  }
}
