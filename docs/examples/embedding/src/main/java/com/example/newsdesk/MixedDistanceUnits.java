package com.example.newsdesk;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quantity;
import java.util.Optional;

/** Reports an article with distances in miles and in kilometres; the house writes one of them. */
@CheckInfo(
    summary = "Distances are in miles and in kilometres",
    type = "HOUSE-UNITS",
    severity = Severity.NOTE)
public final class MixedDistanceUnits implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    findings.looked(article.of(Quantity.class).size());
    Optional<Assertion<Quantity>> miles = first(article, "mile");
    Optional<Assertion<Quantity>> kilometres = first(article, "kilometre");
    if (miles.isPresent() && kilometres.isPresent()) {
      findings
          .found(Severity.NOTE, "distances are in miles and in kilometres")
          .says(article, miles.get(), "miles")
          .says(article, kilometres.get(), "kilometres")
          .fact(Fact.TO_RESOLVE, "write all distances in one unit")
          .report();
    }
  }

  private static Optional<Assertion<Quantity>> first(ArticleFacts article, String unit) {
    return article.of(Quantity.class).stream()
        .filter(q -> unit.equals(q.value().unit()))
        .findFirst();
  }
}
