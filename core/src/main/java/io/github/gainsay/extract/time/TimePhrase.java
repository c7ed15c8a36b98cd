package io.github.gainsay.extract.time;

import io.github.gainsay.value.TimexModifier;
import io.github.gainsay.value.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as parsed, before it is placed in time.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param form what it says
 * @param time its TIMEX3 time of day, such as {@code T09:30} or {@code TMO}; empty for none
 * @param modifier "early", "about", "more than"; null for none
 */
record TimePhrase(int from, int to, Form form, String time, @Nullable TimexModifier modifier) {

  TimePhrase(int from, int to, Form form, String time) {
    this(from, to, form, time, null);
  }

  TimePhrase(int from, int to, Form form) {
    this(from, to, form, "", null);
  }

  TimePhrase over(int newFrom, int newTo) {
    return new TimePhrase(newFrom, newTo, form, time, modifier);
  }

  TimePhrase with(TimexModifier other) {
    return new TimePhrase(from, to, form, time, other);
  }

  TimePhrase with(Form other) {
    return new TimePhrase(from, to, other, time, modifier);
  }

  TimePhrase at(String other) {
    return new TimePhrase(from, to, form, other, modifier);
  }

  /** Which way an expression points from its anchor. */
  enum Shift {
    LAST,
    THIS,
    NEXT,
    /** "the previous month": from the story's own time. */
    PREVIOUS,
    /** "that month": the story's own time. */
    SAME,
    /** "the following month": from the story's own time. */
    FOLLOWING;

    int step() {
      return switch (this) {
        case LAST, PREVIOUS -> -1;
        case THIS, SAME -> 0;
        case NEXT, FOLLOWING -> 1;
      };
    }

    /** Whether it points from the story's own time and not from the article's. */
    boolean isNarrative() {
      return this == PREVIOUS || this == SAME || this == FOLLOWING;
    }
  }

  /** What an expression says. */
  sealed interface Form {}

  /**
   * A calendar date or a part of one.
   *
   * @param range the days of the month that the date is one end of ("Jan. 3–5"), null for one day
   * @param shift of the month or weekday: "last May"
   * @param yearShift of the year: "May last year"
   */
  record Calendar(
      WrittenDate written,
      @Nullable DayRange range,
      @Nullable Shift shift,
      @Nullable Shift yearShift)
      implements Form {

    Calendar(WrittenDate written) {
      this(written, null, null, null);
    }

    boolean isDay() {
      return written.day() != null || written.weekday() != null;
    }

    boolean isYearless() {
      return written.month() != null && written.year() == null && yearShift == null;
    }

    Calendar withYear(@Nullable Integer year) {
      WrittenDate dated = new WrittenDate(year, written.month(), written.day(), written.weekday());
      return new Calendar(dated, range, shift, yearShift);
    }
  }

  /** A range of days in one month, both ends included. */
  record DayRange(int first, int last) {}

  /** A year before Christ. */
  record BeforeChrist(int year) implements Form {}

  /** A holiday, with its year where it is written. */
  record Holiday(HolidayRule rule, @Nullable Integer year, @Nullable Shift shift) implements Form {}

  /** A season, with its year where it is written. */
  record Season(String code, @Nullable Integer year, @Nullable Shift shift) implements Form {}

  /**
   * A quarter or half of a year.
   *
   * @param length of the part in months: 3 or 6
   * @param number 1 to 4 or 1 to 2; 0 for the one that the story speaks of ("the quarter")
   * @param yearsBack how many years before: 1 in "the year-ago quarter"
   */
  record YearPart(
      int length, int number, @Nullable Integer year, @Nullable Shift shift, int yearsBack)
      implements Form {}

  /** "the 1990s", as first year and number of years. */
  record Years(int first, int count) implements Form {}

  /** "today", "yesterday", "tomorrow": days from the anchor. */
  record Days(int offset) implements Form {}

  /** A clock time without a day of its own. */
  record Clock() implements Form {}

  /** "last week", "this year". */
  record Relative(Shift shift, TimeUnit unit) implements Form {}

  /** "the same month last year": the month told of, in another year. */
  record SameMonth(Shift year) implements Form {}

  /** "the week of March 6": the week or weekend that holds a date. */
  record Holding(TimeUnit unit, Calendar date) implements Form {}

  /** "the year", "the weekend": one that the context tells. */
  record Current(TimeUnit unit) implements Form {}

  /**
   * "two weeks ago", "a day later": {@code amount} units from the anchor or the story.
   *
   * @param comparing "a year earlier" beside another figure: the same period of the year before
   */
  record Offset(int amount, TimeUnit unit, boolean narrative, boolean comparing) implements Form {}

  /** A stretch of time, as a TIMEX3 duration. */
  record Stretch(String value) implements Form {}

  /** "every day": a TIMEX3 set. */
  record Repeated(String value) implements Form {}

  /** "recently", "now": PAST_REF and its like. */
  record Vague(String value) implements Form {}
}
