package io.github.gainsay.report;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import java.util.List;

/** The words that spans mark, over several articles. */
final class Texts {
  private final List<Article> articles;

  Texts(List<Article> articles) {
    this.articles = articles;
  }

  /**
   * The field that {@code span} lies in.
   *
   * @throws IllegalArgumentException when no article has it
   */
  String field(Span span) {
    for (Article article : articles) {
      if (article.id().equals(span.article())) {
        return article.field(span.at());
      }
    }
    throw new IllegalArgumentException("no article of the report is called " + span.article());
  }

  /** Exactly the words at {@code span}. */
  String at(Span span) {
    return field(span).substring(span.start(), span.end());
  }
}
