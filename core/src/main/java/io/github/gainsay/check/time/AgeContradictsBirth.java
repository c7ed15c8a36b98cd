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
 * Reports the age of a person that does not fit the dates of birth and death: "Ada Holm, 34, who
 * was born in 1980" in an article of 2024, "born in 1950, she died in 2020 aged 78". A living
 * person is as old as on the day of the article, give or take a year.
 *
 * <p>Obituaries and profiles live by these figures, and readers reckon them.
 */
@CheckInfo(
    summary = "The age of a person does not fit the dates of birth and death",
    type = "T7",
    severity = Severity.ERROR)
public final class AgeContradictsBirth implements ArticleCheck, ElapsedReport.Wording {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ElapsedReport.run(article, EnumSet.of(Relation.AGE), this, findings);
  }

  @Override
  public String message(Elapsed elapsed, String words) {
    return "the age of "
        + elapsed.count()
        + " does not fit the date of birth: it makes "
        + elapsed.between();
  }

  @Override
  public String fineIf(Elapsed elapsed) {
    return "the date of birth is of another person, or the age is of another time";
  }
}
