package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Shift;
import io.github.gainsay.value.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Finds the year of a month or of a day that is written without one. */
final class YearFinder {
  /** A month told as past may be a few days ahead: datelines and time zones differ. */
  private static final int SLACK = 3;

  /** A day without its year is sooner one of the coming weeks than one of nearly a year ago. */
  private static final int DAY_SLACK = 30;

  /** What a noun is dated by may be to come although the verb is past: "talked of the May vote". */
  private static final int ATTACHED = 60;

  /** A day told as to come is of this year although a few weeks behind: plans are told late. */
  private static final int LATE = 45;

  /** Half a year: the nearest year of a date is the one that is less than this away. */
  private static final int NEAR = 183;

  private final @Nullable LocalDate anchor;

  YearFinder(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  /**
   * The year of a month and day.
   *
   * @param day null for the whole month
   * @param shift "last May", null for none
   * @param attachment what it dates
   * @return null when nothing places it
   */
  @Nullable Integer of(
      Month month,
      @Nullable Integer day,
      @Nullable Shift shift,
      Tense tense,
      Story story,
      Attachment attachment) {
    LocalDate told = story.day();
    if (shift != null && shift.isNarrative() && told != null) {
      return shifted(month, day, shift, told);
    }
    if (anchor == null) {
      return told == null ? null : (Integer) nearest(month, day, told);
    }
    if (shift == Shift.THIS) {
      return anchor.getYear();
    }
    if (shift != null) {
      return shifted(month, day, shift, anchor);
    }
    if (story.isHistoric() && told != null && told.getYear() < anchor.getYear() - 1) {
      return onward(month, day, told, story);
    }
    return byTense(month, day, tense, attachment, anchor);
  }

  private static int shifted(Month month, @Nullable Integer day, Shift shift, LocalDate base) {
    int year = base.getYear();
    if (day != null && shift.step() != 0) {
      LocalDate same = date(year, month, day);
      boolean before = same.isBefore(base);
      boolean fits = shift.step() < 0 ? before : !before;
      return fits ? year : year + shift.step();
    }
    int behind = base.getMonthValue() - month.getValue();
    return switch (shift) {
      // "last May" in November is this year's; "last February" in March is the year before's.
      case LAST, PREVIOUS -> behind > 1 ? year : year - 1;
      case NEXT, FOLLOWING -> behind < 0 ? year : year + 1;
      case THIS, SAME -> year;
    };
  }

  /**
   * A story goes on: from "December 1941" to the January after, but back within a year it tells.
   */
  private static int onward(Month month, @Nullable Integer day, LocalDate told, Story story) {
    if (story.grain().compareTo(Granularity.YEAR) >= 0) {
      return told.getYear();
    }
    int nearest = nearest(month, day, told);
    return nearest < told.getYear() ? told.getYear() : nearest;
  }

  private static int nearest(Month month, @Nullable Integer day, LocalDate base) {
    int best = base.getYear();
    long least = Long.MAX_VALUE;
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      long days = Math.abs(base.until(date(year, month, day), ChronoUnit.DAYS));
      if (days < least) {
        least = days;
        best = year;
      }
    }
    return best;
  }

  private static int byTense(
      Month month, @Nullable Integer day, Tense tense, Attachment attachment, LocalDate anchor) {
    int year = anchor.getYear();
    // A month of the anchor's own is the anchor's own year, whatever the tense.
    if (day == null && month == anchor.getMonth()) {
      return year;
    }
    long ahead = anchor.until(date(year, month, day), ChronoUnit.DAYS);
    if (tense == Tense.FUTURE) {
      return ahead < -LATE ? year + 1 : year;
    }
    if (tense == Tense.PAST) {
      return ahead > (attachment == Attachment.VERB ? day == null ? SLACK : DAY_SLACK : ATTACHED)
          ? year - 1
          : year;
    }
    if (attachment == Attachment.MODIFIER && ahead > ATTACHED) {
      return year - 1;
    }
    if (ahead > NEAR) {
      return year - 1;
    }
    return ahead < -NEAR ? year + 1 : year;
  }

  private static LocalDate date(int year, Month month, @Nullable Integer day) {
    YearMonth in = YearMonth.of(year, month);
    return in.atDay(day == null ? 1 : Math.min(day, in.lengthOfMonth()));
  }
}
