package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.ArticleFacts;
import java.util.List;

/**
 * The entry to assertions on articles, for a static import.
 *
 * <p>They are checked by the checker of the running {@link GainsayTest}, elsewhere by one like
 * {@link Gainsay#create()} that all share; {@link ArticleAssert#checkedBy} names another.
 */
public final class GainsayAssertions {
  private GainsayAssertions() {}

  /** Asserts on an article checked against itself. */
  public static ArticleAssert assertThatArticle(Article article) {
    return new ArticleAssert(
        "article \"" + article.id() + "\"", gainsay -> Outcome.of(gainsay, article));
  }

  /**
   * Asserts on a text checked against itself, as an article with the id {@code article}. Texts
   * whose annotations are recorded need an id each: {@code Article.of("fair", text)}.
   */
  public static ArticleAssert assertThatArticle(String text) {
    return assertThatArticle(Article.of("article", text));
  }

  /** Asserts on facts that were read or made before; this needs no language model. */
  public static ArticleAssert assertThatArticle(ArticleFacts facts) {
    return new ArticleAssert(
        "article \"" + facts.id() + "\"", gainsay -> Outcome.of(gainsay, facts));
  }

  /** Asserts on the articles of one event, each checked against itself and the others. */
  public static ArticleAssert assertThatArticles(Article... articles) {
    return assertThatArticles(ImmutableList.copyOf(articles));
  }

  /**
   * Asserts on the articles of one event, each checked against itself and the others.
   *
   * @throws IllegalArgumentException when two of them share an id
   */
  public static ArticleAssert assertThatArticles(List<Article> articles) {
    ImmutableList<Article> all = ImmutableList.copyOf(articles);
    ImmutableList<String> ids =
        all.stream().map(Article::id).collect(ImmutableList.toImmutableList());
    if (ids.stream().distinct().count() != ids.size()) {
      throw new IllegalArgumentException("articles to compare must not share an id: " + ids);
    }
    return new ArticleAssert("articles " + ids, gainsay -> Outcome.of(gainsay, all));
  }
}
