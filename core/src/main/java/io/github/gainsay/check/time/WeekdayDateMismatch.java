package io.github.gainsay.check.time;

import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reports a date beside a weekday that it does not fall on ("Tuesday, March 11, 2024"), and a date
 * that no calendar has ("April 31"). A date without a year is read in the year of the article, and
 * only when it is near the article's own date. The weekday and the date may stand in two mentions
 * of one event ("a fire on Tuesday night", "the blaze was reported on March 12").
 *
 * <p>Readers plan by such dates, and one of the two is wrong for certain.
 */
@CheckInfo(
    summary = "A weekday and the date beside it do not go together",
    type = "T2",
    severity = Severity.ERROR)
public final class WeekdayDateMismatch implements ArticleCheck {

  /** A date without a year is taken for one of the article's own year within so many days. */
  private static final int NEAR = 75;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Timex> date : article.of(Timex.class)) {
      WrittenDate written = date.value().written();
      if (!written.isPossible()) {
        findings.looked(1);
        impossible(article, date, findings);
      } else if (written.weekday() != null && written.day() != null) {
        findings.looked(1);
        compare(article, date, written.weekday(), findings);
      }
    }
    WeekdayMentions.check(article, findings);
  }

  private static void impossible(ArticleFacts article, Assertion<Timex> date, Findings findings) {
    String words = article.article().textAt(date.span());
    findings
        .found(Severity.ERROR, "“" + words + "” is not a day of the calendar")
        .says(article, date, words)
        .fact(Fact.DIFFER_BECAUSE, "the month has no such day")
        .fact(Fact.TO_RESOLVE, "correct the day or the month")
        .report();
  }

  private static void compare(
      ArticleFacts article, Assertion<Timex> date, DayOfWeek weekday, Findings findings) {
    Timex timex = date.value();
    boolean yearless = timex.dependsOnAnchor();
    LocalDate day = yearless ? nearest(article, timex) : timex.earliest();
    boolean fits = timex.earliest() != null && timex.earliest().getDayOfWeek() == weekday;
    if (day == null || fits || day.getDayOfWeek() == weekday) {
      return;
    }
    if (yearless && !isNear(article, day, weekday)) {
      findings.passedOver();
      return;
    }
    boolean sure = !yearless || article.dates().isDay();
    String words = article.article().textAt(date.span());
    int split = wordEnd(words);
    Span span = date.span();
    Span first = new Span(span.article(), span.at(), span.start(), span.start() + split);
    int rest = span.start() + skip(words, split);
    Span second = new Span(span.article(), span.at(), rest, span.end());
    String right = name(day.getDayOfWeek());
    Findings.Draft draft =
        findings
            .found(
                sure ? Severity.ERROR : Severity.WARNING,
                Timex.describe(day).substring(right.length() + 1)
                    + " is a "
                    + right
                    + ", not a "
                    + name(weekday))
            .says(article.article(), first, name(weekday))
            .says(article.article(), second, Timex.describe(day))
            .fact(Fact.SAME_BECAUSE, "both stand in one date")
            .fact(Fact.DIFFER_BECAUSE, Timex.describe(day) + " is no " + name(weekday));
    LocalDate other = nearYear(day, weekday);
    if (other != null) {
      draft.fact(Fact.FINE_IF, "the year is " + other.getYear() + ": " + Timex.describe(other));
    }
    draft
        .fact(Fact.TO_RESOLVE, "write “" + right + "”, or correct the date")
        .resolve(first, right)
        .confidence(sure ? 0.99 : 0.8)
        .dependsOnAnchor(yearless)
        .report();
  }

  /** The day and month in the year that brings them nearest to the article's own date. */
  private static @Nullable LocalDate nearest(ArticleFacts article, Timex timex) {
    LocalDate anchor = article.dates().date();
    LocalDate day = timex.earliest();
    if (anchor == null || day == null) {
      return day;
    }
    LocalDate best = day;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate other = day.withYear(year);
      boolean nearer =
          Math.abs(ChronoUnit.DAYS.between(other, anchor))
              < Math.abs(ChronoUnit.DAYS.between(best, anchor));
      best = nearer ? other : best;
    }
    return best;
  }

  /** Whether a date without a year is near the article's own and no neighbouring year fits it. */
  private static boolean isNear(ArticleFacts article, LocalDate day, DayOfWeek weekday) {
    LocalDate anchor = article.dates().date();
    if (anchor == null || Math.abs(ChronoUnit.DAYS.between(day, anchor)) > NEAR) {
      return false;
    }
    return article.dates().isDay() || nearYear(day, weekday) == null;
  }

  /** The same day of a neighbouring year that falls on the weekday, null for none. */
  private static @Nullable LocalDate nearYear(LocalDate day, DayOfWeek weekday) {
    for (int step : new int[] {-1, 1}) {
      LocalDate other = day.plusYears(step);
      if (other.getDayOfWeek() == weekday) {
        return other;
      }
    }
    return null;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static int wordEnd(String words) {
    int i = 0;
    while (i < words.length() && (Character.isLetter(words.charAt(i)) || words.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private static int skip(String words, int i) {
    int at = i;
    while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
      at++;
    }
    return at;
  }
}
