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
 * Reports a stretch of time whose length does not fit its two ends: "the 12-year war, from 2001 to
 * 2008", "16 years ago, in 2003" in an article of 2024, "in 2014, 25 years after the 1994
 * genocide". Both ways of counting the ends are right, and round numbers, decades and "about" have
 * room.
 *
 * <p>The length is often kept from an older story, or reckoned from the wrong year.
 */
@CheckInfo(
    summary = "A count of years or days does not fit its beginning and end",
    type = "T7",
    severity = Severity.ERROR)
public final class SpanDoesNotAddUp implements ArticleCheck, ElapsedReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ElapsedReport.run(article, EnumSet.of(Relation.LASTED, Relation.WITHIN), this, findings);
  }

  @Override
  public String message(Elapsed elapsed, String words) {
    return "“" + words + "” does not fit: between the two times lie " + elapsed.between();
  }

  @Override
  public String fineIf(Elapsed elapsed) {
    return "the count is of another stretch of time";
  }
}
