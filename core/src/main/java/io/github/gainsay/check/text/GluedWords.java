package io.github.gainsay.check.text;

import io.github.gainsay.article.TextRepair;
import io.github.gainsay.article.TextRepair.Repair;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;

/**
 * Reports words that stand together without a blank, such as "Putinand". They come from pages whose
 * links or line ends were lost on the way; they hide names and dates from readers and from
 * programs. The other checks read the words parted.
 */
@CheckInfo(
    summary = "Two words stand together without a blank",
    type = "P1",
    severity = Severity.NOTE)
public final class GluedWords implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    findings.looked(article.sections().size());
    for (Repair repair : TextRepair.repairs(article.article(), article.sections())) {
      findings
          .found(Severity.NOTE, "a blank is missing in \"" + repair.was() + '"')
          .says(article.article(), repair.span(), repair.became())
          .topic("glued")
          .fact(Fact.TO_RESOLVE, "write \"" + repair.became() + '"')
          .resolve(repair.span(), repair.became())
          .report();
    }
  }
}
