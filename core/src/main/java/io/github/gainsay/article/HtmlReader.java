package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads an HTML page. The article's text is the whole file and its sections are pieces of it,
 * decoded and without tags, so that every finding points into the file. What the page says about
 * itself (JSON-LD, meta elements) gives the date, outlet and address.
 */
public final class HtmlReader {

  private HtmlReader() {}

  /** Reads a page; broken mark-up is read as browsers do. */
  public static Article read(String id, String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    HtmlMetadata metadata = new HtmlMetadata(page);
    String title = metadata.string("headline");
    Element og = metadata.meta("og:title");
    HtmlSections found = new HtmlSections(id, html, page);
    found.readPage(title != null ? title : og == null ? null : og.attr("content"));
    if (!found.has(SectionKind.BODY)) {
      MappedText body = json(html, metadata, "articleBody");
      if (body != null) {
        found.readText(body);
      }
    }
    if (!found.has(SectionKind.HEADLINE)) {
      MappedText headline = json(html, metadata, "headline");
      found.headline(headline != null ? headline : attribute(html, og), metadata.source());
    }
    if (!found.has(SectionKind.DECK)) {
      Element description = metadata.meta("og:description");
      description = description == null ? metadata.meta("description") : description;
      found.deck(attribute(html, description));
    }
    return Article.builder(id)
        .sectioned(html, sections(id, html, found))
        .published(metadata.published())
        .source(metadata.source())
        .url(metadata.url())
        .build();
  }

  /** A page without a story is one piece of furniture, so that nobody reads its tags as text. */
  private static List<Section> sections(String id, String html, HtmlSections found) {
    ImmutableList<Section> sections = found.sections();
    if (!sections.isEmpty()) {
      return sections;
    }
    return ImmutableList.of(
        new Section(
            SectionKind.FURNITURE,
            new Span(id, Article.TEXT, 0, html.length()),
            "",
            OffsetMap.builder().build()));
  }

  /** The JSON-LD article's string where it stands in the file, null when it is not found. */
  private static @Nullable MappedText json(String html, HtmlMetadata metadata, String field) {
    String value = metadata.string(field);
    Element script = metadata.script();
    if (value == null || script == null || !script.sourceRange().isTracked()) {
      return null;
    }
    // jsoup lets the range of a script's end tag begin at its start tag; its end is right.
    Range end = script.endSourceRange();
    int limit = end.isTracked() ? Math.min(end.endPos(), html.length()) : html.length();
    String key = '"' + field + '"';
    int at = html.indexOf(key, script.sourceRange().endPos());
    while (at >= 0 && at < limit) {
      int i = at + key.length();
      while (i < limit && (Character.isWhitespace(html.charAt(i)) || html.charAt(i) == ':')) {
        i++;
      }
      if (i < limit && html.charAt(i) == '"') {
        MappedText text = HtmlText.json(html, i + 1, limit);
        if (text.toString().equals(value)) {
          return text;
        }
      }
      at = html.indexOf(key, at + 1);
    }
    return null;
  }

  /** The content of a meta element where it stands in the file, null when it is not found. */
  private static @Nullable MappedText attribute(String html, @Nullable Element meta) {
    if (meta == null) {
      return null;
    }
    Range value = meta.attributes().sourceRange("content").valueRange();
    if (!value.isTracked() || value.endPos() > html.length()) {
      return null;
    }
    MappedText text = new MappedText();
    HtmlText.append(text, html, value.startPos(), value.endPos(), meta.attr("content"), true);
    return text;
  }
}
