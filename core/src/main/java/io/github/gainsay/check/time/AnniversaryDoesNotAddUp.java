package io.github.gainsay.check.time;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import java.util.EnumSet;

/**
 * Reports an anniversary whose number does not fit the year that it counts from: "the 150th
 * anniversary of the 1864 treaty" in 2024, "founded in 1990, it celebrates its 25th anniversary
 * this year". One year either way is left alone: festivities start early and end late.
 *
 * <p>Anniversaries are why many stories are written, and their number is in the first sentence.
 */
@CheckInfo(
    summary = "The number of an anniversary does not fit the year it counts from",
    type = "T7",
    severity = Severity.ERROR)
public final class AnniversaryDoesNotAddUp implements ArticleCheck, ElapsedReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ElapsedReport.run(article, EnumSet.of(Relation.ANNIVERSARY), this, findings);
  }

  @Override
  public String message(Elapsed elapsed, String words) {
    return "the " + words + " does not fit: it is " + elapsed.between() + " later";
  }

  @Override
  public String fineIf(Elapsed elapsed) {
    return "the anniversary is of something else, or not of this year";
  }
}
