package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;

/**
 * Finds the sections of an article. A text as people paste it from the web is a row of paragraphs
 * of which only some are the story; the others are headline, deck, bullets, datelines, captions,
 * credits and furniture. Rules are those of news pages in general; a paragraph that no rule is sure
 * of is BODY.
 *
 * <p>Every character of the text that is no blank lies in the span of exactly one section.
 */
public final class TextReader {

  /** The longest section, in characters; a longer paragraph is cut at the end of a sentence. */
  public static final int LONGEST_SECTION = 20_000;

  /** A longer run of characters without a blank is no language; it becomes FURNITURE. */
  public static final int LONGEST_WORD = 500;

  private TextReader() {}

  /**
   * The sections of {@code article}, its headline and deck fields first, then its text from start
   * to end. Sections that the article has already are kept.
   */
  public static ImmutableList<Section> read(Article article) {
    TextRepair repair = TextRepair.of(article);
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    if (article.headline() != null && !has(article, Article.HEADLINE)) {
      field(article, SectionKind.HEADLINE, Article.HEADLINE, repair, sections);
    }
    for (int i = 0; i < article.deck().size(); i++) {
      if (!has(article, Article.deckField(i))) {
        field(article, SectionKind.DECK, Article.deckField(i), repair, sections);
      }
    }
    if (!article.sections().isEmpty()) {
      return sections.addAll(article.sections()).build();
    }
    for (SectionFinder.Piece piece : new SectionFinder(article).pieces()) {
      add(article, piece.kind(), Article.TEXT, piece, repair, sections);
    }
    return sections.build();
  }

  private static boolean has(Article article, String at) {
    return article.sections().stream().anyMatch(s -> s.span().at().equals(at));
  }

  private static void field(
      Article article,
      SectionKind kind,
      String at,
      TextRepair repair,
      ImmutableList.Builder<Section> sections) {
    String field = article.field(at);
    int start = 0;
    int end = field.length();
    while (start < end && Blanks.isBlank(field.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(field.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    int cut = end;
    if (kind == SectionKind.HEADLINE) {
      String source = article.source() == null ? "" : article.source();
      String title = Blanks.plain(field.substring(start, end));
      cut = start + Furniture.outletAt(title, article.text(), source);
    }
    add(article, kind, at, new SectionFinder.Piece(kind, start, start, cut), repair, sections);
    add(
        article,
        SectionKind.FURNITURE,
        at,
        new SectionFinder.Piece(SectionKind.FURNITURE, cut, cut, end),
        repair,
        sections);
  }

  private static void add(
      Article article,
      SectionKind kind,
      String at,
      SectionFinder.Piece piece,
      TextRepair repair,
      ImmutableList.Builder<Section> sections) {
    String field = article.field(at);
    for (SectionFinder.Piece part : SectionSplitter.split(field, piece)) {
      Span span = new Span(article.id(), at, part.start(), part.end());
      MappedText raw = MappedText.of(field, part.textStart(), part.end());
      sections.add(repair.section(part.kind(), span, raw));
    }
  }
}
