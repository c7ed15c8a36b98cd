package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
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
import java.time.LocalDate;
import java.util.regex.Pattern;

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

  /** As long as ", on ". */
  private static final int LONGEST_LINK = 6;

  /** "last year, in 2019 and in 2015": a list. */
  private static final Pattern LIST = Pattern.compile("^,? (?:and|or|in|but)\\b|^, \\d|^[-–’']");

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ImmutableList<Assertion<Timex>> dates = article.of(Timex.class);
    for (int i = 0; i + 1 < dates.size(); i++) {
      Assertion<Timex> a = dates.get(i);
      Assertion<Timex> b = dates.get(i + 1);
      if (!isOnePhrase(article, a, b)) {
        continue;
      }
      findings.looked(2);
      if (!Seasons.isSure(article, a.value()) || !Seasons.isSure(article, b.value())) {
        findings.passedOver();
        continue;
      }
      boolean named = isNamed(a.value()) && isRelative(b.value());
      boolean relative = isRelative(a.value()) && isNamed(b.value());
      if (named && conflicts(a.value(), b.value()) || relative && conflicts(b.value(), a.value())) {
        report(article, a, b, findings);
      }
    }
  }

  /**
   * Whether both are parts of one date: just blanks between them ("in May this month"), "in" before
   * a month or year ("last year in 2021"), or a comma and "on" before a day ("last month, on
   * Monday, June 3").
   */
  private static boolean isOnePhrase(
      ArticleFacts article, Assertion<Timex> one, Assertion<Timex> other) {
    Span a = one.span();
    Span b = other.span();
    boolean close = a.sameField(b) && b.start() > a.end() && b.start() - a.end() <= LONGEST_LINK;
    if (!close || one.locus().sentence() != other.locus().sentence()) {
      return false;
    }
    String field = article.article().field(a.at());
    String link = field.substring(a.end(), b.start());
    if (link.isBlank()) {
      return true;
    }
    boolean in = link.strip().equals("in") || link.strip().equals(", in");
    if (in && isRelative(one.value()) && other.value().written().day() == null) {
      return !LIST.matcher(field.substring(b.end(), Math.min(field.length(), b.end() + 12))).find();
    }
    boolean possessive = field.startsWith("'s", b.end()) || field.startsWith("’s", b.end());
    boolean day = other.value().written().day() != null;
    return day && !possessive && link.strip().equals(", on");
  }

  private static boolean isNamed(Timex timex) {
    boolean written = timex.written().month() != null || timex.written().year() != null;
    return written && (isCoarse(timex) || timex.granularity() == Granularity.DAY);
  }

  /** Whether the two share no day, also when a year that is not written is left open. */
  private static boolean conflicts(Timex named, Timex relative) {
    boolean yearless = named.written().year() == null;
    if (yearless && relative.granularity() == Granularity.YEAR) {
      return false; // "last year in March": the year is the other part's
    }
    LocalDate first = named.earliest();
    LocalDate last = named.latest();
    if (first == null || last == null || named.agreesWith(relative) != Agreement.CONFLICTS) {
      return false;
    }
    for (int step = -1; yearless && step <= 1; step++) {
      LocalDate from = relative.earliest();
      LocalDate to = relative.latest();
      boolean apart =
          from == null
              || to == null
              || first.plusYears(step).isAfter(to)
              || last.plusYears(step).isBefore(from);
      if (!apart) {
        return false;
      }
    }
    return true;
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
