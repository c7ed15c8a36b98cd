package io.github.gainsay.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a calendar date as they stand in the text; null for a part not written.
 *
 * @param day 1 to 31, perhaps more than the month has
 */
public record WrittenDate(
    @Nullable Integer year,
    @Nullable Month month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday) {

  public static final WrittenDate NONE = new WrittenDate(null, null, null, null);

  public static WrittenDate of(LocalDate date) {
    return new WrittenDate(date.getYear(), date.getMonth(), date.getDayOfMonth(), null);
  }

  public static WrittenDate of(DayOfWeek weekday) {
    return new WrittenDate(null, null, null, weekday);
  }

  /** Whether the month can have the day in some year. */
  public boolean isPossible() {
    if (month == null || day == null) {
      return true;
    }
    int length = year == null ? month.maxLength() : YearMonth.of(year, month).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /** The date, null unless year, month and day are written and possible. */
  public @Nullable LocalDate date() {
    return year == null || month == null || day == null || !isPossible()
        ? null
        : LocalDate.of(year, month, day);
  }

  /** Whether month and day are written and the same in both. */
  public boolean sameMonthAndDay(WrittenDate other) {
    return month != null && day != null && month == other.month && day.equals(other.day);
  }
}
