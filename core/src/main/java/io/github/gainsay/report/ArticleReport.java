package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;

/**
 * What was found in one article.
 *
 * @param facts what was read from it
 * @param result what the checks say of it
 * @param primary the primary texts that it was checked against
 */
public record ArticleReport(
    ArticleFacts facts, CheckResult result, ImmutableList<ArticleFacts> primary) {

  /** Without primary texts. */
  public ArticleReport(ArticleFacts facts, CheckResult result) {
    this(facts, result, ImmutableList.of());
  }

  /** The id of the article. */
  public String id() {
    return facts.id();
  }
}
