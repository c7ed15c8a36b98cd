package io.github.gainsay.assertion;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the facts of an article by hand, so that a check is tested without a language model:
 * sections first, then assertions on words of them.
 *
 * <pre>{@code
 * ArticleFacts facts =
 *     FactsBuilder.article("walk")
 *         .body("The walk is 12 miles long.")
 *         .state(Kind.QUANTITY, "12 miles", twelveMiles, Topic.about("walk"))
 *         .build();
 * }</pre>
 */
public final class FactsBuilder {
  private final String id;
  private final Article.Builder article;
  private final List<Pending> pending = new ArrayList<>();
  private DateContext dates = DateContext.UNKNOWN;

  private record Pending(
      Kind kind, String words, int occurrence, Value value, Topic topic, Qualifiers qualifiers) {}

  private FactsBuilder(String id) {
    this.id = id;
    this.article = Article.builder(id);
  }

  public static FactsBuilder article(String id) {
    return new FactsBuilder(id);
  }

  /** Adds a section; sections are parted by blank lines in the text. */
  public FactsBuilder part(SectionKind kind, String text) {
    article.part(kind, text);
    return this;
  }

  /** Adds a headline as the next section of the text. */
  public FactsBuilder headline(String text) {
    return part(SectionKind.HEADLINE, text);
  }

  /** Adds a paragraph of the body. */
  public FactsBuilder body(String text) {
    return part(SectionKind.BODY, text);
  }

  public FactsBuilder caption(String text) {
    return part(SectionKind.CAPTION, text);
  }

  /**
   * The day of publication, under which the article is read.
   *
   * @param date such as 2025-10-09
   */
  public FactsBuilder published(String date) {
    LocalDate day = LocalDate.parse(date);
    article.published(day);
    dates = new DateContext(day, DateContext.How.PUBLISHED, null);
    return this;
  }

  /** The date that the article is read under, when it is not the day of publication. */
  public FactsBuilder dates(DateContext context) {
    dates = context;
    return this;
  }

  /** States {@code value} on the first occurrence of {@code words}. */
  public FactsBuilder state(Kind kind, String words, Value value, Topic topic) {
    return state(kind, words, 0, value, topic, Qualifiers.PLAIN);
  }

  /**
   * States {@code value} on words of the text.
   *
   * @param occurrence which occurrence of {@code words} in the text, 0 for the first
   */
  public FactsBuilder state(
      Kind kind, String words, int occurrence, Value value, Topic topic, Qualifiers qualifiers) {
    pending.add(new Pending(kind, words, occurrence, value, topic, qualifiers));
    return this;
  }

  /**
   * The facts, with the assertions in the order of the text.
   *
   * @throws IllegalArgumentException when the words of an assertion are not in the text, or not
   *     inside one sentence of it
   */
  public ArticleFacts build() {
    Article built = article.build();
    List<Assertion<?>> assertions = new ArrayList<>();
    for (Pending p : pending) {
      int start = -1;
      for (int i = 0; i <= p.occurrence; i++) {
        start = built.text().indexOf(p.words, start + 1);
        if (start < 0) {
          throw new IllegalArgumentException("no '" + p.words + "' in the text of " + id);
        }
      }
      Span span = new Span(id, Article.TEXT, start, start + p.words.length());
      assertions.add(
          new Assertion<>(p.kind, p.value, p.topic, p.qualifiers, locus(built, span), span));
    }
    assertions.sort(Comparator.comparing(a -> a.span()));
    return new ArticleFacts(built, built.sections(), dates, ImmutableList.copyOf(assertions));
  }

  private static Locus locus(Article article, Span span) {
    int sentence = 0;
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      int from = section.span().start();
      for (String part : section.text().split("(?<=[.!?])\\s", -1)) {
        Span s = new Span(article.id(), Article.TEXT, from, from + part.length());
        if (s.contains(span)) {
          String before = article.text().substring(from, span.start());
          boolean quoted =
              before.chars().filter(c -> c == '“').count()
                  > before.chars().filter(c -> c == '”').count();
          return new Locus(section.kind(), i, sentence, s, quoted);
        }
        from += part.length() + 1;
        sentence++;
      }
    }
    throw new IllegalArgumentException("not inside one sentence: " + article.textAt(span));
  }
}
