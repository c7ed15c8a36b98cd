package io.github.gainsay.thirdparty;

import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import java.util.Locale;

/** A check as a third party would write it, found through the service loader. */
@CheckInfo(
    summary = "A headline is written in capitals",
    type = "X-SHOUT",
    severity = Severity.NOTE)
public final class ShoutingHeadline implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Section section : article.sections()) {
      boolean headline = section.kind() == SectionKind.HEADLINE && section.text().length() > 8;
      if (headline && section.text().equals(section.text().toUpperCase(Locale.ROOT))) {
        findings
            .found(Severity.NOTE, "the headline is written in capitals")
            .says(article.article(), section.span(), "capitals")
            .fact(Fact.TO_RESOLVE, "write it in lower case")
            .report();
      }
    }
  }
}
