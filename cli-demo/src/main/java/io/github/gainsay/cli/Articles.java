package io.github.gainsay.cli;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Changes to articles before they are checked. */
final class Articles {
  private Articles() {}

  /** The article under another id, its sections included. */
  static Article renamed(Article article, String id) {
    List<Section> sections = new ArrayList<>();
    for (Section s : article.sections()) {
      Span span = new Span(id, s.span().at(), s.span().start(), s.span().end());
      sections.add(new Section(s.kind(), span, s.text(), s.offsets()));
    }
    Article.Builder renamed =
        Article.builder(id)
            .headline(article.headline())
            .sectioned(article.text(), sections)
            .published(article.published())
            .source(article.source())
            .url(article.url())
            .cluster(article.cluster());
    article.deck().forEach(renamed::deck);
    article.suppressions().forEach(renamed::suppress);
    return renamed.build();
  }
}
