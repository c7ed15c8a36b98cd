package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.TextReporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking gave.
 *
 * @param checks those that ran
 * @param report all of it as text
 */
record Outcome(
    ImmutableList<Check> checks,
    ImmutableList<Discrepancy> discrepancies,
    ImmutableList<CheckFailure> failures,
    String report) {

  static Outcome of(Gainsay gainsay, Article article) {
    return of(gainsay, ImmutableList.of(gainsay.check(article)), null);
  }

  static Outcome of(Gainsay gainsay, ArticleFacts facts) {
    return of(gainsay, ImmutableList.of(gainsay.check(facts)), null);
  }

  static Outcome of(Gainsay gainsay, List<Article> articles) {
    ImmutableList<ArticleReport> reports =
        articles.stream().map(gainsay::check).collect(ImmutableList.toImmutableList());
    return of(gainsay, reports, gainsay.compare("event", reports));
  }

  private static Outcome of(
      Gainsay gainsay, List<ArticleReport> reports, @Nullable EventReport event) {
    ImmutableList.Builder<CheckResult> results = ImmutableList.builder();
    reports.forEach(report -> results.add(report.result()));
    if (event != null) {
      results.add(event.result());
    }
    ImmutableList.Builder<Discrepancy> discrepancies = ImmutableList.builder();
    ImmutableList.Builder<CheckFailure> failures = ImmutableList.builder();
    for (CheckResult result : results.build()) {
      discrepancies.addAll(result.discrepancies());
      failures.addAll(result.failures());
    }
    return new Outcome(
        gainsay.checks(), discrepancies.build(), failures.build(), text(reports, event));
  }

  private static String text(List<ArticleReport> reports, @Nullable EventReport event) {
    StringWriter text = new StringWriter();
    try (TextReporter reporter = new TextReporter(text, false)) {
      for (ArticleReport report : reports) {
        reporter.article(report);
      }
      if (event != null) {
        reporter.event(event, reports);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
