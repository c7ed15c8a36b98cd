package io.github.gainsay.check.provenance;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reports an article that names days by their weekday or as "this month" but carries no date of its
 * own, so that no reader can place them; and one whose dateline is far from the date it was given.
 *
 * <p>The finding says which date the article was read under instead, and why.
 */
@CheckInfo(
    summary = "An article has no date of its own, or two that clash",
    type = "P3",
    severity = Severity.NOTE)
public final class MissingDate implements ArticleCheck {

  /** Articles are put on line, or updated, some days after their dateline. */
  private static final int APART = 7;

  /** So many days apart one of the two has the wrong month or year. */
  private static final int MONTH = 27;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    findings.looked(1);
    DateContext dates = article.dates();
    if (dates.how() == DateContext.How.PUBLISHED) {
      clash(article, findings);
    } else if (!dates.isDay()) {
      missing(article, findings);
    }
  }

  private static void clash(ArticleFacts article, Findings findings) {
    LocalDate published = article.dates().date();
    for (Assertion<Timex> date : article.of(Timex.class)) {
      boolean dateline =
          date.locus().kind() == SectionKind.DATELINE && date.value().written().day() != null;
      LocalDate day = dateline ? date.value().earliest() : null;
      if (!dateline || published == null || day == null) {
        continue;
      }
      long apart = Math.abs(ChronoUnit.DAYS.between(day, published));
      if (apart > APART) {
        findings
            .found(
                apart >= MONTH ? Severity.WARNING : Severity.NOTE,
                "the dateline is "
                    + Timex.describe(day)
                    + ", the given date "
                    + Timex.describe(published))
            .says(article, date, Timex.describe(day))
            .fact(Fact.DIFFER_BECAUSE, apart + " days lie between the two")
            .fact(Fact.FINE_IF, "the article was put on line or updated later")
            .fact(Fact.TO_RESOLVE, "give the date under which the article is to be read")
            .report();
      }
      return;
    }
  }

  private static void missing(ArticleFacts article, Findings findings) {
    Optional<Assertion<Timex>> open =
        article.of(Timex.class).stream()
            .filter(d -> d.locus().kind().isTestimony() && d.value().dependsOnAnchor())
            .findFirst();
    if (open.isEmpty()) {
      return;
    }
    DateContext dates = article.dates();
    Findings.Draft draft =
        findings
            .found(
                Severity.NOTE, "the article carries no date, yet it speaks of days by their names")
            .says(article, open.get(), "a day that only the date of the article can place");
    Span span = dates.span();
    LocalDate date = dates.date();
    if (span != null && date != null) {
      draft.says(article.article(), span, "the latest date in the text, " + Timex.describe(date));
    }
    draft
        .fact(
            Fact.SAME_BECAUSE,
            date == null
                ? "no date in the text bounds it"
                : "read as written soon after " + Timex.describe(date))
        .fact(Fact.TO_RESOLVE, "give the date of publication")
        .report();
  }
}
