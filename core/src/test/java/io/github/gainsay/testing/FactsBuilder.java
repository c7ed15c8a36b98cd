package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the facts of an article by hand, so that checks are tested without a model: sections
 * first, then assertions on words of them.
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

  public FactsBuilder part(SectionKind kind, String text) {
    article.part(kind, text);
    return this;
  }

  public FactsBuilder headline(String text) {
    return part(SectionKind.HEADLINE, text);
  }

  public FactsBuilder body(String text) {
    return part(SectionKind.BODY, text);
  }

  public FactsBuilder caption(String text) {
    return part(SectionKind.CAPTION, text);
  }

  public FactsBuilder published(String date) {
    LocalDate day = LocalDate.parse(date);
    article.published(day);
    dates = new DateContext(day, DateContext.How.PUBLISHED, null);
    return this;
  }

  public FactsBuilder dates(DateContext context) {
    dates = context;
    return this;
  }

  /** States {@code value} on the first occurrence of {@code words}. */
  public FactsBuilder state(Kind kind, String words, Value value, Topic topic) {
    return state(kind, words, 0, value, topic, Qualifiers.PLAIN);
  }

  public FactsBuilder state(
      Kind kind, String words, int occurrence, Value value, Topic topic, Qualifiers qualifiers) {
    pending.add(new Pending(kind, words, occurrence, value, topic, qualifiers));
    return this;
  }

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
      for (String part : section.text().split("(?<=[.!?])\\s")) {
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

  /** What {@code check} finds in one article, or between several. */
  public static ImmutableList<Discrepancy> run(Check check, ArticleFacts... articles) {
    CheckEngine engine = new CheckEngine(ImmutableList.of(check), Aligner.standard());
    CheckResult result =
        articles.length == 1
            ? engine.check(articles[0])
            : engine.compare(ImmutableList.copyOf(articles));
    if (!result.failures().isEmpty()) {
      throw new AssertionError(result.failures().toString());
    }
    return result.discrepancies();
  }

  /** The texts of the ends of a finding. */
  public static ImmutableSet<String> ends(Discrepancy d) {
    return d.evidence().stream().map(e -> e.text()).collect(ImmutableSet.toImmutableSet());
  }
}
