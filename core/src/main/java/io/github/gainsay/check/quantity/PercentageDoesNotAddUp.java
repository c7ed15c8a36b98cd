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
 * Reports a percentage that its own numbers do not make: "12 of the 50 members, or 40 percent", "37
 * percent of the 12 jurors", "60 percent backed it and 55 percent opposed it". Rounding is allowed
 * for, more of it where the percentage is round.
 *
 * <p>Percentages are reckoned by hand, often from an older base.
 */
@CheckInfo(
    summary = "A percentage does not fit the numbers it is taken from",
    type = "Q4",
    severity = Severity.WARNING)
public final class PercentageDoesNotAddUp implements ArticleCheck, CalculationReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    CalculationReport.run(
        article, EnumSet.of(Relation.SHARE, Relation.WHOLE_SHARE, Relation.SHARES), this, findings);
  }

  @Override
  public String message(Calculation c, String first) {
    String said = Quantity.plain(c.result().number().written()) + " percent";
    return switch (c.relation()) {
      case SHARES -> c.arithmetic() + " percent of one whole";
      case WHOLE_SHARE -> "no whole number makes " + said + ": " + c.arithmetic();
      default -> c.arithmetic() + ", not " + said;
    };
  }

  @Override
  public String fineIf(Calculation c) {
    return c.relation() == Relation.SHARES
        ? "the two are shares of different wholes, or some gave both answers"
        : "the percentage is taken of another whole";
  }
}
