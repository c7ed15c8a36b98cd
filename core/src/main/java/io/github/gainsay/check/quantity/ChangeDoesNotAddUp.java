package io.github.gainsay.check.quantity;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Quantity;
import java.util.EnumSet;

/**
 * Reports a rise or fall that does not lead from one of its ends to the other: "rose 20 percent
 * from 100 to 130", "fell five points to 60 from 70", "rose from 120 to 100", "doubled from 4 to
 * 9". Rounding and bounds are allowed for.
 *
 * <p>The change is the news; it is often reckoned from the wrong end or kept from a draft.
 */
@CheckInfo(
    summary = "A rise or fall does not fit its two ends",
    type = "Q4",
    severity = Severity.WARNING)
public final class ChangeDoesNotAddUp implements ArticleCheck, CalculationReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    CalculationReport.run(
        article,
        EnumSet.of(Relation.GROWTH, Relation.STEP, Relation.FACTOR, Relation.DIRECTION),
        this,
        findings);
  }

  @Override
  public String message(Calculation c, String first) {
    String said = Quantity.plain(c.result().number().written());
    return switch (c.relation()) {
      case DIRECTION -> "what is said to " + way(c) + " does not: " + c.arithmetic();
      case FACTOR -> c.arithmetic() + ", not about " + said;
      case GROWTH -> c.arithmetic() + ", not " + way(c) + " of " + said + " percent";
      default -> c.arithmetic() + ", not " + way(c) + " of " + said;
    };
  }

  private static String way(Calculation c) {
    boolean fall = c.result().number().change() == io.github.gainsay.value.Change.DOWN;
    if (c.relation() == Relation.DIRECTION) {
      return fall ? "fall" : "rise";
    }
    return fall ? "a fall" : "a rise";
  }

  @Override
  public String fineIf(Calculation c) {
    return "the change is of another measure or another time than its ends";
  }
}
