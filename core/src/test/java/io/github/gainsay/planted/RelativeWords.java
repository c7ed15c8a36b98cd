package io.github.gainsay.planted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** What expressions relative to the day of an article mean there, on the northern half. */
final class RelativeWords {

  private RelativeWords() {}

  /** Expressions of the past, coarser than a day, with the days they mean. */
  static ImmutableMap<String, Range<LocalDate>> past(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate newYear = day.withDayOfYear(1);
    int year = day.getYear();
    ImmutableMap.Builder<String, Range<LocalDate>> words = ImmutableMap.builder();
    words.put("earlier this week", Range.closed(monday, day));
    words.put("last week", Range.closed(monday.minusDays(7), monday.minusDays(1)));
    words.put("earlier this month", Range.closed(day.withDayOfMonth(1), day));
    words.put("last month", month(month.minusMonths(1)));
    words.put("earlier this year", Range.closed(newYear, day));
    words.put("last year", Range.closed(newYear.minusYears(1), newYear.minusDays(1)));
    words.put("two years ago", Range.closed(newYear.minusYears(2), newYear.minusYears(1)));
    words.put("three weeks ago", Range.closed(day.minusDays(25), day.minusDays(17)));
    words.put("five months ago", Range.closed(day.minusMonths(6), day.minusMonths(4)));
    put(words, "spring", Month.MARCH, day, year);
    put(words, "summer", Month.JUNE, day, year);
    if (day.getMonthValue() <= 8) { // later, it may be this year's
      words.put("last autumn", season(year - 1, Month.SEPTEMBER));
      words.put("last fall", season(year - 1, Month.SEPTEMBER));
    }
    if (day.getMonthValue() >= 3) {
      words.put("last winter", season(year - 1, Month.DECEMBER));
    }
    return words.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, Range<LocalDate>> words,
      String name,
      Month first,
      LocalDate day,
      int year) {
    Range<LocalDate> own = season(year, first);
    if (own.lowerEndpoint().isBefore(day.minusDays(20))) {
      words.put("this " + name, own);
    }
    if (own.contains(day) || own.lowerEndpoint().isAfter(day)) { // later, it may be this year's
      words.put("last " + name, season(year - 1, first));
    }
  }

  private static Range<LocalDate> season(int year, Month first) {
    YearMonth from = YearMonth.of(year, first);
    return Range.closed(from.atDay(1), from.plusMonths(2).atEndOfMonth());
  }

  private static Range<LocalDate> month(YearMonth month) {
    return Range.closed(month.atDay(1), month.atEndOfMonth());
  }

  /** Whether the two share no day and none within six weeks. */
  static boolean isClear(Range<LocalDate> relative, Range<LocalDate> written) {
    return written.lowerEndpoint().isAfter(relative.upperEndpoint().plusDays(42))
        || written.upperEndpoint().isBefore(relative.lowerEndpoint().minusDays(42));
  }
}
