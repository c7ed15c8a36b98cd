package io.github.gainsay.extract;

import io.github.gainsay.extract.TimePhrase.Shift;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Places time expressions in time.
 *
 * <p>Seasons are those of the northern hemisphere, taken wide: from the first day of the
 * meteorological season to the last of the astronomical one.
 */
final class TimexResolver {
  private final @Nullable LocalDate anchor;

  /**
   * Makes a resolver.
   *
   * @param anchor the date the text is read under, null when there is none
   */
  TimexResolver(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  /**
   * Resolves an expression.
   *
   * @param tense of the verb nearest to it
   * @param narrative the date the story has reached, null when it has named none
   */
  Timex resolve(TimePhrase phrase, Tense tense, @Nullable LocalDate narrative) {
    TimePhrase.Form form = phrase.form();
    LocalDate story = narrative == null ? anchor : narrative;
    Timex timex;
    if (form instanceof TimePhrase.Calendar c) {
      timex = calendar(c, tense, story);
    } else if (form instanceof TimePhrase.Season s) {
      timex = season(s, tense);
    } else if (form instanceof TimePhrase.YearPart p) {
      timex = yearPart(p);
    } else if (form instanceof TimePhrase.Years y) {
      String value = Integer.toString(y.first()).substring(0, y.count() == 10 ? 3 : 2);
      timex =
          interval(
              value,
              LocalDate.of(y.first(), 1, 1),
              LocalDate.of(y.first() + y.count() - 1, 12, 31),
              y.count() == 10 ? Granularity.DECADE : Granularity.CENTURY,
              TimexBasis.EXPLICIT,
              WrittenDate.NONE);
    } else if (form instanceof TimePhrase.Days d) {
      timex =
          anchor == null
              ? open("XXXX-XX-XX", Granularity.DAY, TimexBasis.RELATIVE, WrittenDate.NONE)
              : day(anchor.plusDays(d.offset()), TimexBasis.RELATIVE, WrittenDate.NONE);
    } else if (form instanceof TimePhrase.Relative r) {
      timex = relative(r, story);
    } else if (form instanceof TimePhrase.Offset o) {
      timex = offset(o, o.narrative() ? story : anchor);
    } else if (form instanceof TimePhrase.Stretch s) {
      return unplaced(TimexType.DURATION, s.unit().duration(s.amount()));
    } else if (form instanceof TimePhrase.Repeated r) {
      return unplaced(TimexType.SET, r.value());
    } else if (form instanceof TimePhrase.Vague v) {
      return unplaced(TimexType.DATE, v.value());
    } else {
      throw new IllegalStateException("unknown form " + form);
    }
    return phrase.time().isEmpty() ? timex : at(timex, phrase.time());
  }

  private static Timex at(Timex day, String time) {
    return new Timex(
        TimexType.TIME,
        day.value() + time,
        day.earliest(),
        day.latest(),
        day.granularity(),
        day.basis(),
        day.written());
  }

  private Timex calendar(TimePhrase.Calendar c, Tense tense, @Nullable LocalDate story) {
    WrittenDate w = c.written();
    if (!w.isPossible()) {
      return open("XXXX-XX-XX", Granularity.DAY, TimexBasis.EXPLICIT, w);
    }
    if (w.month() == null && w.year() != null) {
      return year(w.year(), TimexBasis.EXPLICIT, w);
    }
    if (w.month() == null) {
      return weekday(w, c.shift(), tense);
    }
    boolean yearless = w.year() == null;
    Integer year = yearless ? year(c, tense, story) : w.year();
    TimexBasis basis = yearless ? TimexBasis.YEARLESS : TimexBasis.EXPLICIT;
    if (year == null) {
      String month = two(w.month().getValue());
      return w.day() == null
          ? open("XXXX-" + month, Granularity.MONTH, basis, w)
          : open("XXXX-" + month + "-" + two(w.day()), Granularity.DAY, basis, w);
    }
    YearMonth month = YearMonth.of(year, w.month());
    if (w.day() == null) {
      return month(month, basis, w);
    }
    if (w.day() > month.lengthOfMonth()) {
      return open("XXXX-XX-XX", Granularity.DAY, basis, w);
    }
    LocalDate first = month.atDay(w.day());
    if (c.lastDay() == null || c.lastDay() > month.lengthOfMonth()) {
      return day(first, basis, w);
    }
    LocalDate last = month.atDay(c.lastDay());
    return interval(first + "/" + last, first, last, Granularity.DAY, basis, w);
  }

  /** The year of a date without one: the nearest by tense, or as "last" and "next" say. */
  private @Nullable Integer year(TimePhrase.Calendar c, Tense tense, @Nullable LocalDate story) {
    LocalDate base = c.shift() == null || c.shift() == Shift.THIS ? anchor : story;
    Month month = c.written().month();
    if (base == null || month == null) {
      return null;
    }
    if (c.yearShift() != null && anchor != null) {
      return anchor.getYear()
          + switch (c.yearShift()) {
            case LAST, PREVIOUS -> -1;
            case THIS -> 0;
            case NEXT, FOLLOWING -> 1;
          };
    }
    if (c.shift() == Shift.THIS) {
      return base.getYear();
    }
    int day = c.written().day() == null ? 1 : c.written().day();
    LocalDate same =
        YearMonth.of(base.getYear(), month).atDay(Math.min(day, month.length(base.isLeapYear())));
    if (c.shift() == Shift.LAST || c.shift() == Shift.PREVIOUS) {
      // "last May" in November is this year's; "last February" in March is the year before's.
      boolean earlierThisYear = month.getValue() < base.getMonthValue() - 1;
      return earlierThisYear ? base.getYear() : base.getYear() - 1;
    }
    if (c.shift() == Shift.NEXT || c.shift() == Shift.FOLLOWING) {
      return month.getValue() > base.getMonthValue() ? base.getYear() : base.getYear() + 1;
    }
    // A month of the anchor's own is the anchor's own year, whatever the tense.
    long ahead = base.until(same, ChronoUnit.DAYS);
    if (c.written().day() == null && month == base.getMonth()) {
      return base.getYear();
    }
    if (tense == Tense.FUTURE) {
      return ahead < -31 ? base.getYear() + 1 : base.getYear();
    }
    int slack = tense == Tense.PAST ? 7 : 120;
    if (ahead > slack) {
      return base.getYear() - 1;
    }
    return ahead < -300 && tense != Tense.PAST ? base.getYear() + 1 : base.getYear();
  }

  private Timex weekday(WrittenDate w, @Nullable Shift shift, Tense tense) {
    DayOfWeek day = w.weekday();
    if (day == null || anchor == null) {
      int number = day == null ? 0 : day.getValue();
      return open("XXXX-WXX-" + number, Granularity.DAY, TimexBasis.WEEKDAY, w);
    }
    LocalDate date;
    if (shift == Shift.NEXT || shift == Shift.FOLLOWING) {
      date = anchor.with(TemporalAdjusters.next(day));
    } else if (shift == Shift.LAST || shift == Shift.PREVIOUS) {
      date = anchor.with(TemporalAdjusters.previous(day));
    } else if (shift == Shift.THIS || tense == Tense.FUTURE) {
      date = anchor.with(TemporalAdjusters.nextOrSame(day));
    } else {
      date = anchor.with(TemporalAdjusters.previousOrSame(day));
    }
    return day(date, TimexBasis.WEEKDAY, w);
  }

  private Timex season(TimePhrase.Season s, Tense tense) {
    Integer year = s.year();
    TimexBasis basis = year == null ? TimexBasis.RELATIVE : TimexBasis.EXPLICIT;
    if (year == null && anchor == null) {
      return open("XXXX-" + s.code(), Granularity.SEASON, basis, WrittenDate.NONE);
    }
    if (year == null && anchor != null) {
      year = anchor.getYear();
      Timex own = season(s.code(), year, basis);
      boolean ahead = own.earliest() != null && own.earliest().isAfter(anchor);
      boolean behind = own.latest() != null && own.latest().isBefore(anchor);
      if (s.shift() == Shift.LAST) {
        year = behind && anchor.getMonthValue() - month(s.code()) >= 3 ? year : year - 1;
      } else if (s.shift() == Shift.NEXT) {
        year = ahead ? year : year + 1;
      } else if (ahead && tense == Tense.PAST && s.shift() == null) {
        year = year - 1;
      } else if (s.code().equals("WI") && anchor.getMonthValue() <= 3) {
        year = year - 1;
      }
    }
    return season(s.code(), year == null ? 0 : year, basis);
  }

  private static int month(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  private static Timex season(String code, int year, TimexBasis basis) {
    LocalDate first = LocalDate.of(year, month(code), 1);
    LocalDate last = first.plusMonths(3).withDayOfMonth(code.equals("SU") ? 22 : 20);
    return interval(year + "-" + code, first, last, Granularity.SEASON, basis, WrittenDate.NONE);
  }

  private Timex yearPart(TimePhrase.YearPart p) {
    Integer year = p.year() != null ? p.year() : anchor == null ? null : (Integer) anchor.getYear();
    TimexBasis basis = p.year() == null ? TimexBasis.RELATIVE : TimexBasis.EXPLICIT;
    if (year == null) {
      return open("XXXX-" + p.code(), Granularity.QUARTER, basis, WrittenDate.NONE);
    }
    int number = p.code().charAt(1) - '0';
    int length = p.code().charAt(0) == 'Q' ? 3 : 6;
    LocalDate first = LocalDate.of(year, (number - 1) * length + 1, 1);
    LocalDate last = first.plusMonths(length).minusDays(1);
    return interval(
        year + "-" + p.code(), first, last, Granularity.QUARTER, basis, WrittenDate.NONE);
  }

  private Timex relative(TimePhrase.Relative r, @Nullable LocalDate story) {
    boolean narrative = r.shift() == Shift.PREVIOUS || r.shift() == Shift.FOLLOWING;
    LocalDate base = narrative ? story : anchor;
    TimexBasis basis = narrative ? TimexBasis.NARRATIVE : TimexBasis.RELATIVE;
    int step =
        switch (r.shift()) {
          case LAST, PREVIOUS -> -1;
          case THIS -> 0;
          case NEXT, FOLLOWING -> 1;
        };
    return shifted(base, step, r.unit(), basis);
  }

  private static Timex offset(TimePhrase.Offset o, @Nullable LocalDate base) {
    TimexBasis basis = o.narrative() ? TimexBasis.NARRATIVE : TimexBasis.RELATIVE;
    return shifted(base, o.amount(), o.unit(), basis);
  }

  /** {@code step} units from {@code base}, as coarse as the unit. */
  private static Timex shifted(
      @Nullable LocalDate base, int step, TimeUnit unit, TimexBasis basis) {
    boolean coarse = unit.compareTo(TimeUnit.YEAR) >= 0;
    if (base == null || (coarse && base.getYear() + (long) step * 100 < 1)) {
      return open("XXXX", unit.granularity(), basis, WrittenDate.NONE);
    }
    WrittenDate none = WrittenDate.NONE;
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day(base, basis, none);
      case DAY, NIGHT -> day(base.plusDays(step), basis, none);
      case WEEK -> {
        LocalDate monday = base.plusWeeks(step).with(DayOfWeek.MONDAY);
        yield interval(week(monday), monday, monday.plusDays(6), Granularity.WEEK, basis, none);
      }
      case WEEKEND -> {
        LocalDate saturday = base.plusWeeks(step).with(DayOfWeek.SATURDAY);
        yield interval(
            week(saturday) + "-WE", saturday, saturday.plusDays(1), Granularity.WEEK, basis, none);
      }
      case MONTH -> month(YearMonth.from(base).plusMonths(step), basis, none);
      case QUARTER -> {
        LocalDate in = base.plusMonths(3L * step);
        int q = (in.getMonthValue() - 1) / 3;
        LocalDate first = LocalDate.of(in.getYear(), q * 3 + 1, 1);
        yield interval(
            in.getYear() + "-Q" + (q + 1),
            first,
            first.plusMonths(3).minusDays(1),
            Granularity.QUARTER,
            basis,
            none);
      }
      case YEAR -> year(base.getYear() + step, basis, none);
      case DECADE -> {
        int first = Math.floorDiv(base.getYear(), 10) * 10 + 10 * step;
        yield interval(
            Integer.toString(first / 10),
            LocalDate.of(first, 1, 1),
            LocalDate.of(first + 9, 12, 31),
            Granularity.DECADE,
            basis,
            none);
      }
      case CENTURY -> {
        int first = Math.floorDiv(base.getYear(), 100) * 100 + 100 * step;
        yield interval(
            Integer.toString(first / 100),
            LocalDate.of(Math.max(1, first), 1, 1),
            LocalDate.of(first + 99, 12, 31),
            Granularity.CENTURY,
            basis,
            none);
      }
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Timex year(int year, TimexBasis basis, WrittenDate written) {
    return interval(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        basis,
        written);
  }

  private static Timex month(YearMonth month, TimexBasis basis, WrittenDate written) {
    return interval(
        month.toString(), month.atDay(1), month.atEndOfMonth(), Granularity.MONTH, basis, written);
  }

  private static Timex day(LocalDate day, TimexBasis basis, WrittenDate written) {
    return interval(day.toString(), day, day, Granularity.DAY, basis, written);
  }

  private static Timex interval(
      String value,
      LocalDate first,
      LocalDate last,
      Granularity granularity,
      TimexBasis basis,
      WrittenDate written) {
    return new Timex(TimexType.DATE, value, first, last, granularity, basis, written);
  }

  private static Timex open(
      String value, Granularity granularity, TimexBasis basis, WrittenDate written) {
    return new Timex(TimexType.DATE, value, null, null, granularity, basis, written);
  }

  private static Timex unplaced(TimexType type, String value) {
    return new Timex(
        type, value, null, null, Granularity.NONE, TimexBasis.EXPLICIT, WrittenDate.NONE);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
