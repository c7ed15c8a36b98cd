package io.github.gainsay.check.quantity;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Listing;
import io.github.gainsay.value.Quantity;

/**
 * Reports a list of names that is longer or shorter than the number before it: "three countries:
 * Chad and Niger", "the two suspects, Ann Lee, Bob Ray and Cy Dow,". A list after "including" or
 * "such as" need not be complete; an "and" that may be a part of a name is counted both ways.
 *
 * <p>A name was cut or added, and the number was left as it was.
 */
@CheckInfo(
    summary = "A list has more or fewer names than the number before it says",
    type = "Q4",
    severity = Severity.WARNING)
public final class ListLengthMismatch implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Listing> a : article.of(Listing.class)) {
      if (a.locus().quoted()) {
        continue;
      }
      findings.looked(1);
      if (!a.value().addsUp()) {
        report(article, a, findings);
      }
    }
  }

  private static void report(ArticleFacts article, Assertion<Listing> a, Findings findings) {
    Listing list = a.value();
    String stated = Quantity.plain(list.stated().written());
    int names = list.members().size();
    findings
        .found(Severity.WARNING, "the text speaks of " + stated + " and names " + names)
        .says(article.article(), list.statedAt(), list.stated().describe())
        .says(article, a, list.describe())
        .fact(Fact.SAME_BECAUSE, "the list follows the number as its members")
        .fact(Fact.DIFFER_BECAUSE, names + " names, not " + stated)
        .fact(Fact.FINE_IF, "the list is not meant to name them all")
        .fact(Fact.TO_RESOLVE, "correct the number, complete the list, or write “including”")
        .confidence(0.9)
        .report();
  }
}
