package io.github.gainsay.cli;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.ReadProblem;

/** Takes articles as they are read. */
interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param origin where it comes from
   */
  void article(Article article, Origin origin);

  /** Takes notice of something that cannot be read. */
  void problem(ReadProblem problem);
}
