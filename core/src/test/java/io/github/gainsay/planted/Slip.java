package io.github.gainsay.planted;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;

/**
 * One change to a clean article.
 *
 * @param twin the clean article
 * @param site where the change is
 * @param candidate what was done
 */
record Slip(PlantedArticle twin, Site site, Candidate candidate) {

  String id() {
    return twin.name() + '@' + site.start() + '-' + site.type() + '-' + candidate.words();
  }

  Article article() {
    Article clean = twin.clean();
    Article.Builder slipped =
        Article.builder(clean.id())
            .headline(clean.headline())
            .published(clean.published())
            .text(
                clean.text().substring(0, site.start())
                    + candidate.words()
                    + clean.text().substring(site.end()));
    clean.deck().forEach(slipped::deck);
    return slipped.build();
  }

  /** The changed words. */
  Span changed() {
    return new Span(
        twin.clean().id(), Article.TEXT, site.start(), site.start() + candidate.words().length());
  }

  /** "in 14 years" → "in 24 years". */
  String describe() {
    return twin.name()
        + ": "
        + site.type()
        + " "
        + candidate.kind()
        + ": "
        + twin.words(site)
        + " → "
        + candidate.words();
  }
}
