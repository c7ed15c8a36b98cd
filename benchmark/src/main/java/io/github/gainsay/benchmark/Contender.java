package io.github.gainsay.benchmark;

import io.github.gainsay.article.Article;
import java.io.IOException;

/** Something whose speed is measured. Used by one thread. */
interface Contender {

  /** Loads models and rules. */
  void load() throws IOException;

  /** Works through one article and returns how many findings or sentences came out. */
  int work(Article article) throws IOException;
}
