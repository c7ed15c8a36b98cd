package io.github.gainsay.cli;

import io.github.gainsay.article.Article;

/** Takes articles as they are read. */
interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param file as the user named it
   * @param line counted from 1, 0 when the article is the whole file
   */
  void article(Article article, String file, int line);

  /** Takes notice of something that cannot be read. */
  void problem(String file, int line, String cause);
}
