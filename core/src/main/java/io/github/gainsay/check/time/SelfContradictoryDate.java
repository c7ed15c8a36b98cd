package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;

/**
 * Reports two parts of one date that exclude each other under the article's own date: "in May this
 * month" in an article of November, "in 2019 last year" in one of 2024. Only parts of a month or
 * coarser are compared; a weekday may well stand beside a week ("Monday next week").
 *
 * <p>Readers cannot know which part to believe.
 */
@CheckInfo(
    summary = "The parts of one date exclude each other",
    type = "T4",
    severity = Severity.ERROR)
public final class SelfContradictoryDate implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ImmutableList<Assertion<Timex>> dates = article.of(Timex.class);
    for (int i = 0; i + 1 < dates.size(); i++) {
      Assertion<Timex> a = dates.get(i);
      Assertion<Timex> b = dates.get(i + 1);
      if (!isOnePhrase(article.article(), a.span(), b.span())) {
        continue;
      }
      findings.looked(2);
      boolean named = isNamed(a.value()) && isRelative(b.value());
      boolean relative = isRelative(a.value()) && isNamed(b.value());
      if ((named || relative) && a.value().agreesWith(b.value()) == Agreement.CONFLICTS) {
        report(article, a, b, findings);
      }
    }
  }

  /** Whether just blanks stand between the two. */
  private static boolean isOnePhrase(Article article, Span a, Span b) {
    if (!a.sameField(b) || b.start() <= a.end() || b.start() - a.end() > 2) {
      return false;
    }
    return article.field(a.at()).substring(a.end(), b.start()).isBlank();
  }

  private static boolean isNamed(Timex timex) {
    boolean written = timex.written().month() != null || timex.written().year() != null;
    return written && timex.written().day() == null && isCoarse(timex);
  }

  private static boolean isRelative(Timex timex) {
    return timex.basis() == TimexBasis.RELATIVE
        && timex.written().month() == null
        && isCoarse(timex);
  }

  private static boolean isCoarse(Timex timex) {
    Granularity g = timex.granularity();
    return g == Granularity.MONTH || g == Granularity.SEASON || g == Granularity.YEAR;
  }

  private static void report(
      ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b, Findings findings) {
    findings
        .found(
            Severity.ERROR,
            "“"
                + article.article().textAt(a.span())
                + "” and “"
                + article.article().textAt(b.span())
                + "” cannot be one time")
        .says(article, a, a.value().describe())
        .says(article, b, b.value().describe())
        .fact(Fact.SAME_BECAUSE, "both stand in one date")
        .fact(Fact.DIFFER_BECAUSE, "they share no day")
        .fact(
            Fact.FINE_IF,
            "the article was not written under "
                + (article.dates().date() == null ? "this date" : article.dates().date()))
        .fact(Fact.TO_RESOLVE, "leave out or correct one of the two")
        .dependsOnAnchor(true)
        .report();
  }
}
