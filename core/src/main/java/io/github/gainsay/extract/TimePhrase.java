package io.github.gainsay.extract;

import io.github.gainsay.value.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as parsed, before it is placed in time.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param form what it says
 * @param time its TIMEX3 time of day, such as {@code T09:30} or {@code TMO}; empty for none
 */
record TimePhrase(int from, int to, Form form, String time) {

  /** Which way an expression points from its anchor. */
  enum Shift {
    LAST,
    THIS,
    NEXT,
    /** "the previous month": from the story's own time. */
    PREVIOUS,
    /** "the following month": from the story's own time. */
    FOLLOWING
  }

  /** What an expression says. */
  sealed interface Form {}

  /**
   * A calendar date or a part of one.
   *
   * @param lastDay the end of a range of days in one month, null for one day
   * @param shift of the month or weekday: "last May"
   * @param yearShift of the year: "May last year"
   */
  record Calendar(
      WrittenDate written,
      @Nullable Integer lastDay,
      @Nullable Shift shift,
      @Nullable Shift yearShift)
      implements Form {

    Calendar(WrittenDate written) {
      this(written, null, null, null);
    }
  }

  /** A season, with its year where it is written. */
  record Season(String code, @Nullable Integer year, @Nullable Shift shift) implements Form {}

  /** A quarter or half of a year, {@code Q1} to {@code Q4}, {@code H1}, {@code H2}. */
  record YearPart(String code, @Nullable Integer year, @Nullable Shift shift) implements Form {}

  /** "the 1990s", as first year and number of years. */
  record Years(int first, int count) implements Form {}

  /** "today", "yesterday", "tomorrow": days from the anchor. */
  record Days(int offset) implements Form {}

  /** "last week", "this year". */
  record Relative(Shift shift, TimeUnit unit) implements Form {}

  /** "two weeks ago", "a day later": {@code amount} units from the anchor or the narrative. */
  record Offset(int amount, TimeUnit unit, boolean narrative) implements Form {}

  /** A stretch of time: {@code P2D}; with the amount null where it is vague. */
  record Stretch(String amount, TimeUnit unit) implements Form {}

  /** "every day": a TIMEX3 set. */
  record Repeated(String value) implements Form {}

  /** "recently", "now": PAST_REF and its like. */
  record Vague(String value) implements Form {}
}
