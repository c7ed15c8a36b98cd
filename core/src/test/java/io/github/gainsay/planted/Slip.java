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
    String at = site.field().equals(Article.TEXT) ? "" : site.field() + '-';
    return twin.name() + '@' + at + site.start() + '-' + site.type() + '-' + candidate.words();
  }

  Article article() {
    Article clean = twin.clean();
    Article.Builder slipped =
        Article.builder(clean.id()).published(clean.published()).text(changed(Article.TEXT));
    if (clean.headline() != null) {
      slipped.headline(changed(Article.HEADLINE));
    }
    for (int i = 0; i < clean.deck().size(); i++) {
      slipped.deck(changed(Article.deckField(i)));
    }
    return slipped.build();
  }

  private String changed(String field) {
    String clean = twin.clean().field(field);
    return field.equals(site.field())
        ? clean.substring(0, site.start()) + candidate.words() + clean.substring(site.end())
        : clean;
  }

  /** The changed words. */
  Span changed() {
    return new Span(
        twin.clean().id(), site.field(), site.start(), site.start() + candidate.words().length());
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
