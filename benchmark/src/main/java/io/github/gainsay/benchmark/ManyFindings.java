package io.github.gainsay.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.Report;
import io.github.gainsay.value.Quantity;
import java.util.Locale;

/** A made-up run with as many findings as wanted, each of two numbers in two paragraphs. */
final class ManyFindings {
  private static final ImmutableList<String> CHECKS =
      ImmutableList.of("FigureMismatch", "BoundDrift", "NameSpelledTwoWays", "QuoteVariant");
  private static final ImmutableList<String> TYPES = ImmutableList.of("Q1", "Q2", "N2", "S2");

  private ManyFindings() {}

  /** A run with {@code articles} articles and {@code each} findings in each of them. */
  static Report report(int articles, int each) {
    ImmutableList.Builder<ArticleReport> reports = ImmutableList.builder();
    for (int i = 0; i < articles; i++) {
      reports.add(article("article-" + i, each));
    }
    return new Report(reports.build(), ImmutableList.of(), ImmutableList.of());
  }

  private static ArticleReport article(String id, int findings) {
    Article.Builder builder = Article.builder(id);
    for (int i = 0; i < 2 * findings; i++) {
      builder.paragraph(
          String.format(
              Locale.ROOT,
              "The ferry line of district %d counted %,d passengers in spring, said the harbour"
                  + " office, which runs the piers on both banks of the river.",
              i / 2,
              1_000 + i));
    }
    Article article = builder.build();
    ImmutableList.Builder<Assertion<?>> assertions = ImmutableList.builder();
    ImmutableList.Builder<Discrepancy> found = ImmutableList.builder();
    for (int i = 0; i < findings; i++) {
      Span one = number(article.sections().get(2 * i));
      Span other = number(article.sections().get(2 * i + 1));
      assertions.add(quantity(article, 2 * i, one), quantity(article, 2 * i + 1, other));
      found.add(finding(article, i, one, other));
    }
    ImmutableList<Assertion<?>> all = assertions.build();
    return new ArticleReport(
        new ArticleFacts(article, article.sections(), DateContext.UNKNOWN, all),
        new CheckResult(
            found.build(),
            ImmutableList.of(new Coverage(CHECKS.get(0), all.size(), 0, findings, 0, 0)),
            ImmutableList.of()));
  }

  private static Span number(Section section) {
    int start = section.text().indexOf("counted ") + "counted ".length();
    return section.locate(start, section.text().indexOf(' ', start));
  }

  private static Assertion<Quantity> quantity(Article article, int section, Span span) {
    Section in = article.sections().get(section);
    return new Assertion<>(
        Kind.QUANTITY,
        Quantity.exact(1_000 + section, "passenger"),
        Topic.about("passenger"),
        Qualifiers.PLAIN,
        new Locus(in.kind(), section, section, in.span(), false),
        span);
  }

  private static Discrepancy finding(Article article, int index, Span one, Span other) {
    Severity[] severities = Severity.values();
    int kind = index % CHECKS.size();
    return new Discrepancy(
        CHECKS.get(kind),
        TYPES.get(kind),
        severities[index % severities.length],
        0.9,
        "the passengers of district " + index + " are counted twice, and differently",
        ImmutableList.of(
            new Evidence(one, article.textAt(one), article.textAt(one) + " passengers"),
            new Evidence(other, article.textAt(other), article.textAt(other) + " passengers")),
        ImmutableList.of(
            new Fact(Fact.SAME_BECAUSE, "both count the passengers of one line in one spring"),
            new Fact(Fact.DIFFER_BECAUSE, "the numbers are not the same"),
            new Fact(Fact.FINE_IF, "the second counts those of another line"),
            new Fact(Fact.TO_RESOLVE, "correct one of the two")),
        ImmutableList.of(),
        false,
        String.format(Locale.ROOT, "%016x", index));
  }
}
