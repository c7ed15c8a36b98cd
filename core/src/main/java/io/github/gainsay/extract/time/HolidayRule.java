package io.github.gainsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** How the day of a holiday is found in a year. */
sealed interface HolidayRule {

  LocalDate in(int year);

  /** The same day each year. */
  record Fixed(Month month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /**
   * A weekday of a month.
   *
   * @param nth 1 for the first, -1 for the last
   * @param after days after that weekday: Election Day is the day after the first Monday
   */
  record Nth(Month month, int nth, DayOfWeek weekday, int after) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
          .plusDays(after);
    }
  }

  /** Days before or after Easter Sunday of the Western churches. */
  record FromEaster(int days) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return easter(year).plusDays(days);
    }

    /** The Gregorian computus, as published anonymously in Nature in 1876. */
    private static LocalDate easter(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = b / 4;
      int e = b % 4;
      int g = (8 * b + 13) / 25;
      int h = (19 * a + b - d - g + 15) % 30;
      int k = c % 4;
      int l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7;
      int m = (a + 11 * h + 19 * l) / 433;
      int month = (h + l - 7 * m + 90) / 25;
      int day = (h + l - 7 * m + 33 * month + 19) % 32;
      return LocalDate.of(year, month, day);
    }
  }
}
