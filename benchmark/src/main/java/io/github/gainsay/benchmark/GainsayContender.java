package io.github.gainsay.benchmark;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.language.CoreNlpAnnotator;

/** The library as it comes. */
final class GainsayContender implements Contender {
  private final Gainsay gainsay = Gainsay.create();

  @Override
  public void load() {
    new CoreNlpAnnotator().warmUp();
  }

  @Override
  public int work(Article article) {
    return gainsay.check(article).result().discrepancies().size();
  }
}
