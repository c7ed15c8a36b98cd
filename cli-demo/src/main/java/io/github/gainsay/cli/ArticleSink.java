package io.github.gainsay.cli;

import io.github.gainsay.article.Article;

/** Takes articles as they are read. */
interface ArticleSink {

  /**
   * Takes an article.
   *
   * @param file where it comes from, as the user named it
   */
  void article(Article article, String file);

  /**
   * Takes notice of something that cannot be read.
   *
   * @param line counted from 1, 0 when the whole file is meant
   */
  void problem(String file, int line, String cause);
}
