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
 * Reports a measure that is given in two units that are far apart: "10 miles (20 km)", "100 °F (10
 * °C)". Rounding of either side is allowed for, and every kind of ton, ounce and gallon.
 *
 * <p>One of the two was converted in haste, or with a nought too many.
 */
@CheckInfo(
    summary = "A measure in two units is two measures",
    type = "Q5",
    severity = Severity.WARNING)
public final class ConversionMismatch implements ArticleCheck, CalculationReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    CalculationReport.run(article, EnumSet.of(Relation.CONVERSION), this, findings);
  }

  @Override
  public String message(Calculation c, String first) {
    return says(c, first) + ", not " + Quantity.plain(c.result().number().written());
  }

  @Override
  public String differ(Calculation c, String first) {
    return says(c, first) + ", but the text gives " + Quantity.plain(c.result().number().written());
  }

  /** "10 miles is 16.1 kilometre". */
  private static String says(Calculation c, String first) {
    return first + " is " + c.arithmetic() + " " + c.result().number().unit();
  }

  @Override
  public String fineIf(Calculation c) {
    return "the two are not one measure";
  }
}
