package io.github.gainsay.cli;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.ReadProblem;

/** Takes articles as they are read. */
interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param file where it comes from, as the user named it
   */
  void article(Article article, String file);

  /** Takes notice of something that cannot be read. */
  void problem(ReadProblem problem);
}
