package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;

/** Placeholder until the reader is there. */
public final class TextReader {
  public ImmutableList<Section> read(Article article) {
    ImmutableList.Builder<Section> all = ImmutableList.builder();
    String headline = article.headline();
    if (headline != null) {
      all.add(Section.verbatim(SectionKind.HEADLINE, new Span(article.id(), "/headline", 0, headline.length()), headline));
    }
    for (int i = 0; i < article.deck().size(); i++) {
      String d = article.deck().get(i);
      all.add(Section.verbatim(SectionKind.DECK, new Span(article.id(), Article.deckField(i), 0, d.length()), d));
    }
    int from = 0;
    for (String p : article.text().split("\n\n", -1)) {
      if (!p.isBlank()) {
        all.add(Section.verbatim(SectionKind.BODY, new Span(article.id(), "/text", from, from + p.length()), p));
      }
      from += p.length() + 2;
    }
    return all.build();
  }
}
