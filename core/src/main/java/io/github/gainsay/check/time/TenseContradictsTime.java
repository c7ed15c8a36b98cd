package io.github.gainsay.check.time;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.TensedVerb;
import io.github.gainsay.assertion.TensedVerb.Tense;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a verb whose tense cannot hold for the time beside it: "tomorrow he went", "will be held
 * last week", "will open in March 2023" in an article of 2024. Words such as "tomorrow" and "last
 * week" need no date to clash with a verb; a calendar date is seen from the article's own date,
 * with two days of slack.
 *
 * <p>Such sentences are left over when a story is brought up to date in one place only, and when a
 * year is written by habit.
 */
@CheckInfo(
    summary = "The tense of a verb does not go with the time it is given",
    type = "T5",
    severity = Severity.ERROR)
public final class TenseContradictsTime implements ArticleCheck {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:(?:early|late|later) )?(?:tomorrow|next (?:week|weekend|month|year|quarter|spring"
              + "|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\\b.{0,20}");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:(?:early|late|later|earlier) )?(?:yesterday|last (?:night|week|weekend|month|year"
              + "|quarter|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)"
              + "day))\\b.{0,20}|.{1,30} ago");

  /** Days by which a date may miss the article's: time zones, late editions. */
  private static final int SLACK = 2;

  /** "will die in 1943" is how lives are told; a plan is not so long past. */
  private static final int LONGEST_PAST_YEARS = 3;

  /** Days by which a month, season or year must miss it: "will report in March" may be late. */
  private static final int LOOSE = 15;

  /** A day without a year is taken for the nearest one only so many days off. */
  private static final int NEAR_DAYS = 45;

  /** "was killed Nov. 2", far ahead of now, is of the year before. */
  private static final int NEXT_DAYS = 21;

  /** Sentences for which a year that was named may still hold. */
  private static final int STORY = 6;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Timex> date : article.of(Timex.class)) {
      TensedVerb verb = date.qualifiers().verb();
      boolean own = date.locus().kind() == SectionKind.BODY && !date.locus().quoted();
      if (verb == null || !own) {
        continue;
      }
      findings.looked(1);
      String words = article.article().textAt(date.span()).toLowerCase(Locale.ROOT);
      Tense spoken = spoken(words);
      if (spoken != null) {
        if (spoken != verb.tense()) {
          report(article, date, verb, null, findings);
        }
      } else if (article.dates().isDay()) {
        compare(article, date, verb, findings);
      }
    }
  }

  /** The time that the words themselves speak of, whatever the article's date; null for none. */
  private static @Nullable Tense spoken(String words) {
    if (AHEAD.matcher(words).matches()) {
      return Tense.FUTURE;
    }
    return BEHIND.matcher(words).matches() ? Tense.PAST : null;
  }

  private static void compare(
      ArticleFacts article, Assertion<Timex> date, TensedVerb verb, Findings findings) {
    Timex timex = date.value();
    LocalDate now = article.dates().date();
    LocalDate first = timex.earliest();
    LocalDate last = timex.latest();
    boolean calendar =
        timex.written().month() != null
            || timex.written().year() != null && timex.granularity() == Granularity.YEAR;
    if (now == null || first == null || last == null || !calendar) {
      return;
    }
    boolean future = verb.tense() == Tense.FUTURE;
    if (timex.basis() == TimexBasis.YEARLESS) {
      LocalDate day = isDay(timex) ? nearest(timex, first, now) : null;
      long ahead = day == null ? 0 : ChronoUnit.DAYS.between(now, day);
      boolean near = future ? -ahead <= NEAR_DAYS : ahead <= NEXT_DAYS;
      boolean clash = Math.abs(ahead) > SLACK && future == ahead < 0;
      if (near && clash && (future || !isInOtherYear(article, date, now))) {
        report(article, date, verb, now, findings);
      }
      return;
    }
    int slack = timex.granularity() == Granularity.DAY ? SLACK : LOOSE;
    boolean gone = last.plusDays(slack).isBefore(now);
    boolean recent = last.plusYears(LONGEST_PAST_YEARS).isAfter(now);
    boolean coming = first.minusDays(slack).isAfter(now) && !isUpdated(article, date, first);
    if (future ? gone && recent : coming) {
      report(article, date, verb, now, findings);
    }
  }

  private static boolean isDay(Timex timex) {
    return timex.granularity() == Granularity.DAY && timex.written().day() != null;
  }

  /** The day of the year that brings it nearest to {@code now}; null if its weekday denies it. */
  private static @Nullable LocalDate nearest(Timex timex, LocalDate day, LocalDate now) {
    LocalDate best = day.withYear(now.getYear());
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      LocalDate other = day.withYear(year);
      boolean nearer =
          Math.abs(ChronoUnit.DAYS.between(other, now))
              < Math.abs(ChronoUnit.DAYS.between(best, now));
      best = nearer ? other : best;
    }
    DayOfWeek weekday = timex.written().weekday();
    return weekday == null || weekday == best.getDayOfWeek() ? best : null;
  }

  /** Whether the text has another full date as late: it was brought up to date after its own. */
  private static boolean isUpdated(ArticleFacts article, Assertion<Timex> date, LocalDate first) {
    return article.of(Timex.class).stream()
        .map(other -> other == date ? null : other.value().written().date())
        .anyMatch(day -> day != null && !day.isBefore(first));
  }

  /** Whether the text has named another year shortly before: "In 2010 … On June 20 he resigned". */
  private static boolean isInOtherYear(ArticleFacts article, Assertion<Timex> date, LocalDate now) {
    for (Assertion<Timex> other : article.of(Timex.class)) {
      Integer year = other.value().written().year();
      int back = date.locus().sentence() - other.locus().sentence();
      if (year != null && year != now.getYear() && back >= 0 && back <= STORY) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      ArticleFacts article,
      Assertion<Timex> date,
      TensedVerb verb,
      @Nullable LocalDate now,
      Findings findings) {
    boolean past = verb.tense() == Tense.PAST;
    String time = article.article().textAt(date.span());
    String told = article.article().textAt(verb.span());
    LocalDate other = now == null ? null : otherYear(date.value(), verb, now);
    boolean yearless = date.value().basis() == TimexBasis.YEARLESS;
    boolean sure = !verb.reported() && !yearless;
    String side = past ? "the past" : "the future";
    Findings.Draft draft =
        findings
            .found(
                sure ? Severity.ERROR : Severity.WARNING,
                "“" + told + "” speaks of " + side + ", “" + time + "” does not")
            .says(article.article(), verb.span(), side)
            .says(article, date, now == null || !yearless ? date.value().describe() : time)
            .fact(Fact.SAME_BECAUSE, "the verb is timed by these words")
            .fact(
                Fact.DIFFER_BECAUSE,
                now == null
                    ? "the words point to " + (past ? "what is to come" : "what has been")
                    : "that is "
                        + (past ? "after " : "before ")
                        + Timex.describe(now)
                        + ", the date of the article");
    if (other != null) {
      draft.fact(Fact.FINE_IF, "the year is " + other.getYear() + " (a year slip)");
    } else {
      draft.fact(
          Fact.FINE_IF,
          now == null ? "the words belong to another verb" : "the article is of another day");
    }
    draft
        .fact(Fact.TO_RESOLVE, "change the tense, or the time")
        .confidence(sure ? 0.95 : 0.85)
        .dependsOnAnchor(now != null)
        .report();
  }

  /** The first day of the date in the next year or the last, where the tense holds; else null. */
  private static @Nullable LocalDate otherYear(Timex timex, TensedVerb verb, LocalDate now) {
    LocalDate first = timex.earliest();
    LocalDate last = timex.latest();
    if (timex.written().year() == null || first == null || last == null) {
      return null;
    }
    boolean past = verb.tense() == Tense.PAST;
    LocalDate moved = past ? first.minusYears(1) : last.plusYears(1);
    boolean holds = past ? !moved.isAfter(now) : !moved.isBefore(now);
    return holds ? moved : null;
  }
}
