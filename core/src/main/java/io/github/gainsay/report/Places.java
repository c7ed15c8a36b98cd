package io.github.gainsay.report;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where spans lie, over several articles and their primary texts, for programs. */
final class Places {

  private record Known(ArticleFacts facts, @Nullable Origin origin) {}

  private final ImmutableMap<String, Known> articles;
  private final Map<String, LineMap> lines = new HashMap<>();

  private Places(ImmutableMap<String, Known> articles) {
    this.articles = articles;
  }

  /** Of articles with the same id the last counts. */
  static Places of(List<ArticleReport> reports) {
    Map<String, Known> articles = new LinkedHashMap<>();
    for (ArticleReport report : reports) {
      report.primary().forEach(facts -> articles.put(facts.id(), new Known(facts, null)));
      articles.put(report.id(), new Known(report.facts(), report.origin()));
    }
    return new Places(ImmutableMap.copyOf(articles));
  }

  /**
   * Where a span lies.
   *
   * @throws IllegalArgumentException when no article has it
   */
  Place of(Span span) {
    Known known = articles.get(span.article());
    if (known == null) {
      throw new IllegalArgumentException("no article of the report is called " + span.article());
    }
    String text = known.facts.article().field(span.at());
    LineMap map =
        lines.computeIfAbsent(span.article() + ' ' + span.at(), field -> LineMap.of(text));
    return new Place(span, text, map, known.facts, known.origin);
  }

  /**
   * A span with what surrounds it.
   *
   * @param text the field that it lies in
   * @param lines the lines of that field
   * @param origin where the article was read, null when it came from no file
   */
  record Place(Span span, String text, LineMap lines, ArticleFacts facts, @Nullable Origin origin) {

    /** Whether the lines are those of the file. */
    boolean isInFile() {
      return span.at().equals(Article.TEXT) && (origin == null || origin.isWhole());
    }

    /** The line of the file that holds the article; 0 when it is the whole file or unknown. */
    int line() {
      return origin == null ? 0 : origin.line();
    }

    /** The file, else the address of the article, else its id; as a reference of RFC 3986. */
    String uri() {
      if (origin != null) {
        return Uris.ofFile(origin.file());
      }
      String url = facts.article().url();
      return url != null && Uris.isAbsolute(url) ? url : Uris.ofFile(span.article());
    }

    String words() {
      return text.substring(span.start(), span.end());
    }

    /** {@code ferry.txt:3:9}, with the field where it is not the text. */
    String label() {
      String field = span.at().equals(Article.TEXT) ? "" : " " + span.at();
      return span.article()
          + field
          + ":"
          + lines.line(span.start())
          + ":"
          + lines.characterColumn(span.start());
    }
  }
}
