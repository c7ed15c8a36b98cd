package io.github.gainsay.check.provenance;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Uniqueness;

/**
 * Notes a claim to be the first, last or only one of its kind in a stretch of time that the article
 * makes on its own word: "the first visit in over a century", with nobody cited in the sentence or
 * beside it. Such claims are copied from outlet to outlet, grow on the way, and are often wrong;
 * copy desks ask "who says so?".
 */
@CheckInfo(
    summary = "A claim to be the first, last or only of its kind cites no source",
    type = "P2",
    severity = Severity.NOTE)
public final class UnsourcedSuperlative implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Uniqueness> claim : article.of(Uniqueness.class)) {
      findings.looked(1);
      boolean reaches = claim.value().after() != null || isEver(claim.value().claim());
      boolean own =
          claim.value().rank() != Uniqueness.Rank.MOST
              && claim.locus().kind().isFlow()
              && !claim.locus().quoted()
              && !claim.qualifiers().attribution().hasSource();
      if (own && reaches && !isCitedNearby(article, claim)) {
        findings
            .found(Severity.NOTE, "no source is cited for \"" + claim.value().claim() + "\"")
            .says(article, claim, claim.value().describe())
            .confidence(0.8)
            .topic(claim.value().event())
            .fact(Fact.FINE_IF, "it is common knowledge or the outlet's own count")
            .fact(Fact.TO_RESOLVE, "say who counted, or drop the claim")
            .report();
      }
    }
  }

  private static boolean isEver(String claim) {
    String folded = Quote.fold(claim);
    return folded.contains("ever") || folded.contains("history");
  }

  /** Whether somebody is cited in the sentence or the one before or after it in its paragraph. */
  private static boolean isCitedNearby(ArticleFacts article, Assertion<Uniqueness> claim) {
    for (Assertion<Quote> quote : article.of(Quote.class)) {
      int apart = Math.abs(quote.locus().sentence() - claim.locus().sentence());
      boolean beside = apart <= 1 && quote.locus().section() == claim.locus().section();
      if (beside && quote.qualifiers().attribution().hasSource()) {
        return true;
      }
    }
    return false;
  }
}
