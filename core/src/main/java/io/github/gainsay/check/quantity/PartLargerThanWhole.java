package io.github.gainsay.check.quantity;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reports a part that is larger than its whole: "12 of the 9 buses", "built 40 boats, 60 of them
 * for export". Rounding and bounds of both numbers are allowed for.
 *
 * <p>No reading makes such a sentence true; most often a digit was added on the way.
 */
@CheckInfo(
    summary = "A part is larger than the whole it is taken from",
    type = "Q3",
    severity = Severity.WARNING)
public final class PartLargerThanWhole implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Quantity> part : article.of(Quantity.class)) {
      findings.looked(1);
      BigDecimal whole = part.value().whole();
      BigDecimal least = part.value().low();
      boolean share = "percent".equals(part.value().unit()); // "40 percent of the top 25 percent"
      if (whole == null || share || least == null || least.compareTo(whole) <= 0) {
        continue;
      }
      article.of(Quantity.class).stream()
          .filter(q -> isWhole(q, part))
          .findFirst()
          .filter(q -> isBelow(q.value().high(), least))
          .ifPresent(q -> report(article, part, q, findings));
    }
  }

  private static boolean isBelow(@Nullable BigDecimal most, BigDecimal least) {
    return most != null && most.compareTo(least) < 0;
  }

  private static boolean isWhole(Assertion<Quantity> q, Assertion<Quantity> part) {
    return !q.equals(part)
        && q.locus().sentence() == part.locus().sentence()
        && q.value().written().equals(part.value().whole());
  }

  private static void report(
      ArticleFacts article,
      Assertion<Quantity> part,
      Assertion<Quantity> whole,
      Findings findings) {
    findings
        .found(
            Severity.WARNING,
            "a part of "
                + Quantity.plain(part.value().written())
                + " is taken from a whole of "
                + Quantity.plain(whole.value().written()))
        .says(article, part, part.value().describe() + " (a part)")
        .says(article, whole, whole.value().describe() + " (the whole)")
        .fact(Fact.SAME_BECAUSE, "the sentence makes one a part of the other")
        .fact(Fact.DIFFER_BECAUSE, "a part is at most its whole")
        .fact(Fact.FINE_IF, "the words take the part from another whole")
        .fact(Fact.TO_RESOLVE, "correct one of the two numbers")
        .report();
  }
}
