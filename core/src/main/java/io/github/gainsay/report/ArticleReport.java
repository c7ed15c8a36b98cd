package io.github.gainsay.report;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;

/**
 * What was found in one article.
 *
 * @param facts what was read from it
 * @param result what the checks say of it
 */
public record ArticleReport(ArticleFacts facts, CheckResult result) {

  /** The id of the article. */
  public String id() {
    return facts.id();
  }
}
