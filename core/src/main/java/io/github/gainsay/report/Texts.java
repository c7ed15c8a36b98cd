package io.github.gainsay.report;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that spans mark, over several articles and their primary texts. */
final class Texts {
  private final ImmutableMap<String, Article> articles;

  private Texts(ImmutableMap<String, Article> articles) {
    this.articles = articles;
  }

  /** Of articles with the same id the last counts. */
  static Texts of(List<ArticleReport> reports) {
    return new Texts(
        reports.stream()
            .flatMap(r -> Stream.concat(r.primary().stream(), Stream.of(r.facts())))
            .map(ArticleFacts::article)
            .collect(ImmutableMap.toImmutableMap(Article::id, Function.identity(), (a, b) -> b)));
  }

  /**
   * The field that {@code span} lies in.
   *
   * @throws IllegalArgumentException when no article has it
   */
  String field(Span span) {
    Article article = articles.get(span.article());
    if (article == null) {
      throw new IllegalArgumentException("no article of the report is called " + span.article());
    }
    return article.field(span.at());
  }

  /** Exactly the words at {@code span}. */
  String at(Span span) {
    return field(span).substring(span.start(), span.end());
  }
}
