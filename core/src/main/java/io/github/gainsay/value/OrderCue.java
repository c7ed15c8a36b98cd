package io.github.gainsay.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that put one event before or after another at a distance: "a day later", "two weeks before
 * the vote", "the following month". The distance runs from the reference to the event told.
 *
 * @param words as they stand in the text
 * @param unit DAY for a distance in days, else WEEK, MONTH or YEAR for steps of the calendar
 * @param least the least distance in units, negative when the event told came first
 * @param most the greatest distance
 * @param told when the event told is said to have been, null when the text does not say
 * @param reference when the event was that it is put in relation to, null when open
 * @param chained whether the reference is the event told by the cue before this one
 */
public record OrderCue(
    String words,
    Granularity unit,
    int least,
    int most,
    @Nullable Timex told,
    @Nullable Timex reference,
    boolean chained)
    implements Value {
  private static final int WEEK = 7;

  public OrderCue {
    if (least > most) {
      throw new IllegalArgumentException(least + " is more than " + most);
    }
  }

  /** The distance over a cue that this one goes on from, in days; null when steps are mixed. */
  public @Nullable OrderCue onFrom(OrderCue first) {
    boolean days = unit == Granularity.DAY && first.unit == Granularity.DAY;
    return days
        ? new OrderCue(
            first.words + ", then " + words,
            unit,
            first.least + least,
            first.most + most,
            told,
            first.reference,
            first.chained)
        : null;
  }

  /**
   * Whether the two times can lie at this distance, weekdays of any week and dates without a year
   * in neighbouring years included.
   *
   * @param slack days allowed beyond the distance
   */
  public boolean admits(Timex from, Timex to, int slack) {
    if (isWeekday(from) || isWeekday(to)) {
      DayOfWeek first = weekday(from);
      DayOfWeek second = weekday(to);
      return unit != Granularity.DAY
          || first == null
          || second == null
          || fits(first, second, slack);
    }
    LocalDate first = first(from);
    LocalDate begin = first(to);
    if (first == null || begin == null) {
      return true;
    }
    if (from.basis() != TimexBasis.YEARLESS && to.basis() != TimexBasis.YEARLESS) {
      return admits(from, to, slack, 0);
    }
    int apart = first.getYear() - begin.getYear();
    return admits(from, to, slack, apart)
        || admits(from, to, slack, apart - 1)
        || admits(from, to, slack, apart + 1);
  }

  /** The first day of a time; of one without any year, in a year of no leap day. */
  private static @Nullable LocalDate first(Timex time) {
    return time.earliest() == null ? anyYear(time.written()) : time.earliest();
  }

  private static @Nullable LocalDate last(Timex time) {
    return time.latest() == null ? anyYear(time.written()) : time.latest();
  }

  private static @Nullable LocalDate anyYear(WrittenDate written) {
    return written.month() == null || written.year() != null
        ? null
        : new WrittenDate(2001, written.month(), written.day(), null).date();
  }

  private boolean fits(DayOfWeek first, DayOfWeek second, int slack) {
    int apart = second.getValue() - first.getValue();
    for (int days = least - slack; days <= most + slack && days < least + slack + WEEK; days++) {
      if (Math.floorMod(days - apart, WEEK) == 0) {
        return true;
      }
    }
    return most - least + 2 * slack >= WEEK - 1;
  }

  private boolean admits(Timex from, Timex to, int slack, int years) {
    LocalDate first = first(from);
    LocalDate last = last(from);
    LocalDate begin = first(to);
    LocalDate end = last(to);
    if (first == null || last == null || begin == null || end == null) {
      return true;
    }
    begin = begin.plusYears(years);
    end = end.plusYears(years);
    long near = ChronoUnit.DAYS.between(last, begin);
    long far = ChronoUnit.DAYS.between(first, end);
    return switch (unit) {
      case DAY -> near <= most + slack && far >= least - slack;
      // A week may begin on Sunday or be any seven days.
      case WEEK -> near <= WEEK * (most + 1) - 1 && far >= WEEK * (least - 1) + 1;
      case MONTH ->
          isSteps(YearMonth.from(last), YearMonth.from(begin)) || isAboutAMonth(near, far);
      default ->
          isSteps(last.getYear(), begin.getYear()) || isSteps(first.getYear(), end.getYear());
    };
  }

  private boolean isSteps(YearMonth from, YearMonth to) {
    return isSteps(
        from.getYear() * 12 + from.getMonthValue(), to.getYear() * 12 + to.getMonthValue());
  }

  private boolean isSteps(int from, int to) {
    return to - from >= least && to - from <= most;
  }

  /** "the following month" at the end of one: January 31 and March 1. */
  private boolean isAboutAMonth(long near, long far) {
    return least > 0 ? near <= 35 && far >= 20 : near <= -20 && far >= -35;
  }

  /** Whether the answer of {@link #admits} hangs on the date that the article is read under. */
  public static boolean dependsOnAnchor(Timex from, Timex to) {
    boolean weekday = isWeekday(from) || isWeekday(to);
    if (weekday) {
      return !(isWeekday(from) || isExplicit(from)) || !(isWeekday(to) || isExplicit(to));
    }
    return isFree(from) != isFree(to);
  }

  /** Whether a date needs no anchor to be measured from another: its year is written or free. */
  private static boolean isFree(Timex time) {
    return time.basis() == TimexBasis.EXPLICIT || time.basis() == TimexBasis.YEARLESS;
  }

  private static boolean isExplicit(Timex time) {
    return time.basis() == TimexBasis.EXPLICIT;
  }

  /** Whether a weekday is all that names the day. */
  private static boolean isWeekday(Timex time) {
    return time.written().weekday() != null && time.written().day() == null;
  }

  private static @Nullable DayOfWeek weekday(Timex time) {
    if (isWeekday(time)) {
      return time.written().weekday();
    }
    LocalDate day = time.earliest();
    return day != null && day.equals(time.latest()) ? day.getDayOfWeek() : null;
  }

  /** A time as the text names it: "Friday" where no date stands beside it. */
  public static String name(Timex time) {
    DayOfWeek day = time.written().weekday();
    if (isWeekday(time) && day != null) {
      return name(day);
    }
    LocalDate date = first(time);
    boolean yearless = time.basis() == TimexBasis.YEARLESS && date != null;
    return yearless && date != null && time.written().day() != null
        ? withoutYear(date)
        : time.describe();
  }

  /** The days, or the stretch of time, that lie at this distance from {@code from}, in words. */
  public String target(Timex from) {
    LocalDate first = first(from);
    LocalDate last = last(from);
    DayOfWeek day = weekday(from);
    boolean weekday = isWeekday(from) && day != null && unit == Granularity.DAY;
    if (weekday && day != null) {
      String one = name(day.plus(least));
      return least == most ? one : one + " to " + name(day.plus(most));
    }
    if (first == null || last == null) {
      return "another day";
    }
    LocalDate begin = plus(first, least);
    LocalDate end = plus(last, most);
    return switch (unit) {
      case MONTH ->
          begin.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + begin.getYear();
      case YEAR -> Integer.toString(begin.getYear());
      default -> {
        boolean yearless = from.basis() == TimexBasis.YEARLESS;
        String one = yearless ? withoutYear(begin) : Timex.describe(begin);
        String other = yearless ? withoutYear(end) : Timex.describe(end);
        yield begin.equals(end) ? one : one + " to " + other;
      }
    };
  }

  /** "1 November": the year is taken from elsewhere and perhaps another. */
  private static String withoutYear(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private LocalDate plus(LocalDate day, int steps) {
    return switch (unit) {
      case WEEK -> day.plusWeeks(steps);
      case MONTH -> day.plusMonths(steps);
      case YEAR -> day.plusYears(steps);
      default -> day.plusDays(steps);
    };
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A cue says nothing of the values of others. */
  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  /** The distance: "1 day after", "11 to 17 days before". */
  @Override
  public String describe() {
    int low = Math.min(Math.abs(least), Math.abs(most));
    int high = Math.max(Math.abs(least), Math.abs(most));
    if (least <= 0 && most >= 0) {
      low = 0;
    }
    String what = unit.name().toLowerCase(Locale.ROOT);
    if (high == 0) {
      return "the same " + what;
    }
    String amount = low == high ? Integer.toString(low) : low + " to " + high;
    return amount + " " + what + (high == 1 ? "" : "s") + (least < 0 ? " before" : " after");
  }
}
