package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Origin;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one article.
 *
 * @param facts what was read from it
 * @param result what the checks say of it
 * @param primary the primary texts that it was checked against
 * @param origin where it was read, null when it came from no file
 */
public record ArticleReport(
    ArticleFacts facts,
    CheckResult result,
    ImmutableList<ArticleFacts> primary,
    @Nullable Origin origin) {

  /** Of an article from no file. */
  public ArticleReport(
      ArticleFacts facts, CheckResult result, ImmutableList<ArticleFacts> primary) {
    this(facts, result, primary, null);
  }

  /** Without primary texts. */
  public ArticleReport(ArticleFacts facts, CheckResult result) {
    this(facts, result, ImmutableList.of());
  }

  /** The same report of an article that was read at {@code place}. */
  public ArticleReport readAt(Origin place) {
    return new ArticleReport(facts, result, primary, place);
  }

  /** The id of the article. */
  public String id() {
    return facts.id();
  }
}
