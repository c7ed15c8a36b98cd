package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.report.DisplayWidth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An article with its sections as the page shows them, and where in them its spans lie. */
final class ShownArticle {

  /** The longest name; a headline that is longer is cut. */
  private static final int LONGEST_NAME = 160;

  private final String id;
  private final ArticleFacts facts;
  private final ImmutableList<ShownText> texts;
  private final ImmutableList<String> places;
  private final Map<String, NavigableMap<Integer, Integer>> byField = new HashMap<>();

  /**
   * Shows an article.
   *
   * @param id unique on the page
   */
  ShownArticle(String id, ArticleFacts facts) {
    this.id = id;
    this.facts = facts;
    ImmutableList.Builder<ShownText> shown = ImmutableList.builder();
    ImmutableList.Builder<String> named = ImmutableList.builder();
    int index = 0;
    int paragraphs = 0;
    for (Section section : facts.sections()) {
      shown.add(ShownText.of(facts.article(), section));
      paragraphs += section.kind() == SectionKind.BODY ? 1 : 0;
      named.add(place(section.kind(), paragraphs));
      byField
          .computeIfAbsent(section.span().at(), at -> new TreeMap<>())
          .put(section.span().start(), index);
      index++;
    }
    texts = shown.build();
    places = named.build();
  }

  private static String place(SectionKind kind, int paragraphs) {
    return switch (kind) {
      case BODY -> "paragraph " + paragraphs;
      case BULLET -> "summary point";
      case QUOTE -> "quotation block";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  String id() {
    return id;
  }

  ArticleFacts facts() {
    return facts;
  }

  ImmutableList<ShownText> texts() {
    return texts;
  }

  /** The name of a section, for people: "caption", "paragraph 3". */
  String place(int section) {
    return places.get(section);
  }

  /** The headline, or the id of an article without one. */
  String name() {
    for (ShownText text : texts) {
      if (text.section().kind() == SectionKind.HEADLINE && !text.text().isBlank()) {
        String headline = text.text().strip();
        return headline.length() <= LONGEST_NAME ? headline : Cut.head(headline, LONGEST_NAME);
      }
    }
    return shownId();
  }

  String shownId() {
    return DisplayWidth.printable(facts.id());
  }

  /** The sections that a span touches, in order; none where it lies outside of them all. */
  List<Integer> sections(Span span) {
    NavigableMap<Integer, Integer> field = byField.get(span.at());
    List<Integer> touched = new ArrayList<>();
    if (field != null) {
      @Nullable Integer first = field.floorKey(span.start());
      for (int section : field.tailMap(first == null ? 0 : first, true).values()) {
        Span other = texts.get(section).section().span();
        if (other.start() > span.end()) {
          break;
        }
        if (other.overlaps(span) || other.contains(span)) {
          touched.add(section);
        }
      }
    }
    return touched;
  }

  /** The characters of a section that a span covers. */
  Range<Integer> locate(int section, Span span) {
    return texts.get(section).locate(span);
  }

  /** The words of a span as shown. */
  String words(int section, Span span) {
    Range<Integer> at = locate(section, span);
    return texts.get(section).text().substring(at.lowerEndpoint(), at.upperEndpoint());
  }

  Article article() {
    return facts.article();
  }
}
