package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Compares the weekday in one mention of an event with the date in another. */
final class WeekdayMentions {

  /** A weekday alone is one of the week before the article, and so must the date be. */
  private static final int DAYS_BACK = 10;

  private WeekdayMentions() {}

  static void check(ArticleFacts article, Findings findings) {
    LocalDate anchor = article.dates().date();
    if (anchor == null || !article.dates().isDay()) {
      return;
    }
    ImmutableList<Assertion<Timex>> told =
        article.of(Timex.class).stream()
            .filter(d -> d.locus().kind().isFlow() && !d.locus().quoted() && isNear(d, anchor))
            .collect(ImmutableList.toImmutableList());
    for (Assertion<Timex> weekday : told) {
      for (Assertion<Timex> date : told) {
        if (isWeekday(weekday.value()) && isDate(date.value())) {
          compare(article, weekday, date, findings);
        }
      }
    }
  }

  private static boolean isNear(Assertion<Timex> date, LocalDate anchor) {
    LocalDate day = date.value().earliest();
    if (day == null || !day.equals(date.value().latest())) {
      return false;
    }
    long back = ChronoUnit.DAYS.between(day, anchor);
    return back >= -1 && back <= DAYS_BACK;
  }

  private static boolean isWeekday(Timex t) {
    return t.basis() == TimexBasis.WEEKDAY
        && t.written().weekday() != null
        && t.written().day() == null;
  }

  private static boolean isDate(Timex t) {
    WrittenDate w = t.written();
    return w.month() != null && w.day() != null && w.weekday() == null;
  }

  private static void compare(
      ArticleFacts article, Assertion<Timex> weekday, Assertion<Timex> date, Findings findings) {
    LocalDate day = date.value().earliest();
    DayOfWeek named = weekday.value().written().weekday();
    boolean apart = weekday.locus().sentence() != date.locus().sentence();
    if (day == null || named == null || !apart || day.getDayOfWeek() == named) {
      return;
    }
    EventTie tie = EventTie.of(article, weekday, date);
    boolean one = (tie.isClose() && tie.isNearest() && tie.isLikely(false)) || tie.isOfLead();
    if (!one || isSettled(article, date)) {
      findings.passedOver();
      return;
    }
    String name = named.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    findings
        .found(Severity.WARNING, "one event is dated " + name + " and " + Timex.describe(day))
        .says(article, weekday, weekday.value().describe())
        .says(article, date, date.value().describe())
        .fact(Fact.SAME_BECAUSE, "both sentences tell of it in words for one event")
        .fact(Fact.DIFFER_BECAUSE, Timex.describe(day) + " is no " + name)
        .fact(Fact.FINE_IF, "the two sentences are about two events")
        .fact(Fact.TO_RESOLVE, "correct the weekday or the date")
        .confidence(0.75)
        .dependsOnAnchor(true)
        .report();
  }

  /** Whether the sentence of the date names its weekday or another one. */
  private static boolean isSettled(ArticleFacts article, Assertion<Timex> date) {
    return article.of(Timex.class).stream()
        .anyMatch(
            d ->
                d.locus().sentence() == date.locus().sentence()
                    && d.value().written().weekday() != null);
  }
}
