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
 * Reports parts that do not make the whole: "24 people, 13 women and 10 men", "12 seats: five in
 * Leeds, four in York and two in Hull". Parts after "including" are reported only when they are
 * more than the whole and share nothing. Rounding and bounds are allowed for, and what is left open
 * ("and others") is left alone.
 *
 * <p>A reader who adds up loses faith in all the numbers.
 */
@CheckInfo(
    summary = "The parts that a sentence counts do not make the whole that it gives",
    type = "Q4",
    severity = Severity.WARNING)
public final class PartsDoNotAddUp implements ArticleCheck, CalculationReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    CalculationReport.run(article, EnumSet.of(Relation.SUM, Relation.PARTS), this, findings);
  }

  @Override
  public String message(Calculation c, String first) {
    return c.arithmetic()
        + (c.relation() == Relation.PARTS ? ", more than the " : ", not ")
        + Quantity.plain(c.result().number().written());
  }

  @Override
  public String differ(Calculation c, String first) {
    return c.arithmetic() + ", but the text gives " + Quantity.plain(c.result().number().written());
  }

  @Override
  public String fineIf(Calculation c) {
    return c.relation() == Relation.PARTS
        ? "somebody is counted in two of the parts"
        : "the parts are not all, or somebody is counted in two of them";
  }
}
