package io.github.gainsay.language;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;

/** Finds sentences, tokens and entities. Implementations are safe for use by many threads. */
public interface Annotator {

  /**
   * Annotates the sections of an article; credits and furniture get no sentences.
   *
   * @throws MissingModelsException when the language models are not on the class path
   */
  AnnotatedArticle annotate(Article article, ImmutableList<Section> sections);
}
