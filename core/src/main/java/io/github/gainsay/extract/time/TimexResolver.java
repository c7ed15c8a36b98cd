package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Current;
import io.github.gainsay.extract.time.TimePhrase.Days;
import io.github.gainsay.extract.time.TimePhrase.Form;
import io.github.gainsay.extract.time.TimePhrase.Holiday;
import io.github.gainsay.extract.time.TimePhrase.Offset;
import io.github.gainsay.extract.time.TimePhrase.Relative;
import io.github.gainsay.extract.time.TimePhrase.Season;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import io.github.gainsay.extract.time.TimePhrase.YearPart;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Places time expressions in time. */
final class TimexResolver {
  private final @Nullable LocalDate anchor;
  private final YearFinder years;

  /**
   * Makes a resolver.
   *
   * @param anchor the date the text is read under, null when there is none
   */
  TimexResolver(@Nullable LocalDate anchor) {
    this.anchor = anchor;
    years = new YearFinder(anchor);
  }

  /**
   * Resolves an expression.
   *
   * @param tense of the clause it stands in
   * @param story the timeline of the text so far
   * @param attachment what it dates
   */
  Timex resolve(TimePhrase phrase, Tense tense, Story story, Attachment attachment) {
    Timex plain = place(phrase.form(), tense, story, attachment);
    Timex modified = Intervals.modified(plain, phrase.modifier());
    boolean timed = !phrase.time().isEmpty() && plain.type() == TimexType.DATE;
    return timed ? Intervals.at(modified, phrase.time()) : modified;
  }

  private Timex place(Form form, Tense tense, Story story, Attachment attachment) {
    if (form instanceof Calendar c) {
      return calendar(c, tense, story, attachment);
    }
    if (form instanceof Holiday h) {
      return holiday(h, tense, story);
    }
    if (form instanceof Season s) {
      return season(s, tense, story);
    }
    if (form instanceof YearPart p) {
      return yearPart(p, tense, story);
    }
    if (form instanceof TimePhrase.Years y) {
      return Intervals.years(y.first(), y.count(), TimexBasis.EXPLICIT);
    }
    if (form instanceof TimePhrase.BeforeChrist b) {
      return Intervals.beforeChrist(b.year());
    }
    if (form instanceof Days d) {
      return anchor == null
          ? Intervals.open("XXXX-XX-XX", Granularity.DAY, TimexBasis.RELATIVE, WrittenDate.NONE)
          : Intervals.day(anchor.plusDays(d.offset()), TimexBasis.RELATIVE, WrittenDate.NONE);
    }
    if (form instanceof TimePhrase.Clock) {
      return clock(story);
    }
    if (form instanceof Relative r) {
      return relative(r, story);
    }
    if (form instanceof TimePhrase.Holding h) {
      Timex day = calendar(h.date(), tense, story, attachment);
      return shifted(day.earliest(), 0, h.unit(), day.basis());
    }
    if (form instanceof TimePhrase.SameMonth m) {
      LocalDate told = story.day() == null ? anchor : story.day();
      LocalDate month = told == null ? null : told.plusYears(m.year().step());
      return shifted(month, 0, TimeUnit.MONTH, TimexBasis.NARRATIVE);
    }
    if (form instanceof Current c) {
      return current(c.unit(), tense, story);
    }
    if (form instanceof Offset o) {
      return offset(o, story);
    }
    if (form instanceof TimePhrase.Stretch s) {
      return Intervals.unplaced(TimexType.DURATION, s.value());
    }
    if (form instanceof TimePhrase.Repeated r) {
      return Intervals.unplaced(TimexType.SET, r.value());
    }
    if (form instanceof TimePhrase.Vague v) {
      return Intervals.unplaced(TimexType.DATE, v.value());
    }
    throw new IllegalStateException("unknown form " + form);
  }

  private Timex calendar(Calendar c, Tense tense, Story story, Attachment attachment) {
    WrittenDate w = c.written();
    if (!w.isPossible()) {
      return Intervals.open("XXXX-XX-XX", Granularity.DAY, TimexBasis.EXPLICIT, w);
    }
    Month month = w.month();
    if (month == null) {
      return w.year() == null
          ? weekday(w, c.shift(), tense, story)
          : Intervals.year(w.year(), TimexBasis.EXPLICIT, w);
    }
    boolean yearless = w.year() == null;
    Integer year = yearless ? year(c, month, tense, story, attachment) : w.year();
    TimexBasis basis = yearless ? TimexBasis.YEARLESS : TimexBasis.EXPLICIT;
    Integer day = w.day();
    if (year == null) {
      return day == null
          ? Intervals.open("XXXX-" + two(month.getValue()), Granularity.MONTH, basis, w)
          : Intervals.open(
              "XXXX-" + two(month.getValue()) + "-" + two(day), Granularity.DAY, basis, w);
    }
    YearMonth in = YearMonth.of(year, month);
    if (day == null) {
      return Intervals.month(in, basis, w);
    }
    if (day > in.lengthOfMonth()) {
      return Intervals.open("XXXX-XX-XX", Granularity.DAY, basis, w);
    }
    LocalDate date = in.atDay(day);
    if (c.range() == null || c.range().last() > in.lengthOfMonth()) {
      return Intervals.day(date, basis, w);
    }
    return Intervals.interval(
        date.toString(),
        in.atDay(c.range().first()),
        in.atDay(c.range().last()),
        Granularity.DAY,
        basis,
        w);
  }

  /** The year of a date without one: as "last" and "next" say, else by story and tense. */
  private @Nullable Integer year(
      Calendar c, Month month, Tense tense, Story story, Attachment attachment) {
    Shift ofYear = c.yearShift();
    if (ofYear != null) {
      LocalDate base = ofYear.isNarrative() ? story.day() : anchor;
      base = base == null ? anchor : base;
      return base == null ? null : (Integer) (base.getYear() + ofYear.step());
    }
    return years.of(month, c.written().day(), c.shift(), tense, story, attachment);
  }

  private Timex weekday(WrittenDate w, @Nullable Shift shift, Tense tense, Story story) {
    DayOfWeek day = w.weekday();
    LocalDate told = story.day();
    boolean own = told != null && story.grain() == Granularity.DAY;
    boolean narrative = shift != null && shift.isNarrative() || story.isHistoric();
    LocalDate base = narrative && own ? told : anchor;
    if (day == null || base == null) {
      int number = day == null ? 0 : day.getValue();
      return Intervals.open("XXXX-WXX-" + number, Granularity.DAY, TimexBasis.WEEKDAY, w);
    }
    LocalDate date;
    boolean onward = narrative && own && shift == null;
    if (onward || shift == Shift.NEXT || shift == Shift.FOLLOWING) {
      date = base.with(TemporalAdjusters.next(day));
    } else if (shift == Shift.LAST || shift == Shift.PREVIOUS) {
      date = base.with(TemporalAdjusters.previous(day));
    } else if (shift == Shift.THIS || tense == Tense.FUTURE) {
      date = base.with(TemporalAdjusters.nextOrSame(day));
    } else {
      date = base.with(TemporalAdjusters.previousOrSame(day));
    }
    return Intervals.day(date, TimexBasis.WEEKDAY, w);
  }

  private Timex holiday(Holiday h, Tense tense, Story story) {
    Integer year = h.year();
    LocalDate base = story.isHistoric() && story.day() != null ? story.day() : anchor;
    if (year != null) {
      return Intervals.day(h.rule().in(year), TimexBasis.EXPLICIT, WrittenDate.NONE);
    }
    if (base == null) {
      return Intervals.open("XXXX-XX-XX", Granularity.DAY, TimexBasis.RELATIVE, WrittenDate.NONE);
    }
    LocalDate own = h.rule().in(base.getYear());
    boolean ahead = own.isAfter(base);
    Shift shift = h.shift();
    LocalDate day = own;
    if (shift == Shift.LAST || shift == Shift.PREVIOUS) {
      day = ahead ? h.rule().in(base.getYear() - 1) : own;
    } else if (shift == Shift.NEXT || (tense == Tense.FUTURE && !story.isHistoric())) {
      day = own.isBefore(base) ? h.rule().in(base.getYear() + 1) : own;
    } else if (ahead && tense == Tense.PAST && own.isAfter(base.plusDays(30))) {
      day = h.rule().in(base.getYear() - 1);
    }
    return Intervals.day(day, TimexBasis.RELATIVE, WrittenDate.NONE);
  }

  private Timex season(Season s, Tense tense, Story story) {
    Integer year = s.year();
    if (year != null) {
      return Intervals.season(s.code(), year, TimexBasis.EXPLICIT);
    }
    LocalDate told = story.day();
    if (story.isHistoric() && told != null && s.shift() == null) {
      return Intervals.season(s.code(), told.getYear(), TimexBasis.NARRATIVE);
    }
    if (anchor == null) {
      return Intervals.open(
          "XXXX-" + s.code(), Granularity.SEASON, TimexBasis.RELATIVE, WrittenDate.NONE);
    }
    Timex own = Intervals.season(s.code(), anchor.getYear(), TimexBasis.RELATIVE);
    boolean ahead = own.earliest() != null && own.earliest().isAfter(anchor);
    boolean behind = own.latest() != null && own.latest().isBefore(anchor);
    int step = 0;
    if (s.shift() == Shift.LAST || s.shift() == Shift.PREVIOUS) {
      int months = anchor.getMonthValue() - Intervals.seasonMonth(s.code());
      step = behind && months >= 3 ? 0 : -1;
    } else if (s.shift() == Shift.NEXT || s.shift() == Shift.FOLLOWING) {
      step = ahead ? 0 : 1;
    } else if (ahead && tense == Tense.PAST && s.shift() == null) {
      step = -1;
    } else if (s.code().equals("WI") && anchor.getMonthValue() <= 3) {
      step = -1;
    }
    return Intervals.season(s.code(), anchor.getYear() + step, TimexBasis.RELATIVE);
  }

  private Timex yearPart(YearPart p, Tense tense, Story story) {
    boolean explicit = p.year() != null;
    TimexBasis basis = explicit ? TimexBasis.EXPLICIT : TimexBasis.RELATIVE;
    if (p.number() == 0) {
      return theQuarter(p, story, basis);
    }
    if (p.year() != null) {
      return Intervals.yearPart(p.year() - p.yearsBack(), p.length(), p.number(), basis);
    }
    if (anchor == null) {
      String code = (p.length() == 3 ? "-Q" : "-H") + p.number();
      return Intervals.open("XXXX" + code, Granularity.QUARTER, basis, WrittenDate.NONE);
    }
    int year = anchor.getYear() - p.yearsBack();
    if (p.shift() != null) {
      year += p.shift().step();
    } else {
      LocalDate first = LocalDate.of(anchor.getYear(), (p.number() - 1) * p.length() + 1, 1);
      boolean ahead = first.isAfter(anchor);
      boolean over = first.plusMonths(p.length() + 9L).isBefore(anchor);
      // What is told of a quarter still to come was the last one; reports come a quarter late.
      boolean past = ahead && (tense != Tense.FUTURE || first.isAfter(anchor.plusMonths(6)));
      year += past ? -1 : over && tense == Tense.FUTURE ? 1 : 0;
    }
    return Intervals.yearPart(year, p.length(), p.number(), basis);
  }

  /** "the quarter": the one last told of, else the last that is over. */
  private Timex theQuarter(YearPart p, Story story, TimexBasis basis) {
    LocalDate told = story.quarter();
    LocalDate base = anchor;
    if (told != null && anchor != null && told.plusMonths(2).isAfter(anchor)) {
      told = null; // one still to come is not what is reported on
    }
    if (p.yearsBack() > 0 && story.compared() == null && told != null && anchor != null) {
      return Intervals.year(anchor.getYear() - p.yearsBack(), basis, WrittenDate.NONE);
    }
    if (p.year() != null && told != null) {
      base = told.withYear(p.year());
    } else if (p.year() != null) {
      return Intervals.year(p.year(), basis, WrittenDate.NONE);
    } else if (p.shift() == null && told != null) {
      base = told.minusYears(p.yearsBack());
    } else if (base != null) {
      base = (p.shift() == Shift.THIS ? base : base.minusMonths(3)).minusYears(p.yearsBack());
    }
    return base == null
        ? Intervals.open("XXXX-QX", Granularity.QUARTER, basis, WrittenDate.NONE)
        : Intervals.quarter(base, basis);
  }

  /** A time of day without a day is of the day the text has told of, else of the article's. */
  private Timex clock(Story story) {
    LocalDate told = story.day();
    LocalDate day = told != null && story.grain() == Granularity.DAY ? told : anchor;
    return day == null
        ? Intervals.open("XXXX-XX-XX", Granularity.DAY, TimexBasis.RELATIVE, WrittenDate.NONE)
        : Intervals.day(day, TimexBasis.RELATIVE, WrittenDate.NONE);
  }

  private Timex relative(Relative r, Story story) {
    LocalDate told = story.day();
    boolean narrative = r.shift().isNarrative();
    TimexBasis basis = narrative ? TimexBasis.NARRATIVE : TimexBasis.RELATIVE;
    // "that day" and "the next day" need a day that was told of, not a year
    boolean fine = r.unit().granularity().compareTo(story.grain()) >= 0;
    LocalDate base = narrative ? (fine ? told : null) : anchor;
    return shifted(base, r.shift().step(), r.unit(), basis);
  }

  /** "the year", "the weekend": the article's own, or the story's in a history. */
  private Timex current(TimeUnit unit, Tense tense, Story story) {
    LocalDate told = story.day();
    boolean narrative = story.isHistoric() && told != null;
    LocalDate base = narrative ? told : anchor;
    if (unit == TimeUnit.WEEKEND && base != null && !narrative) {
      boolean over = tense != Tense.FUTURE && base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
      base = over ? base.minusWeeks(1) : base;
    }
    return shifted(base, 0, unit, narrative ? TimexBasis.NARRATIVE : TimexBasis.RELATIVE);
  }

  private Timex offset(Offset o, Story story) {
    LocalDate told = story.day();
    LocalDate quarter = story.compared();
    if (o.comparing()) {
      return quarter != null
          ? Intervals.quarter(quarter.minusYears(1), TimexBasis.RELATIVE)
          : shifted(anchor, -1, TimeUnit.YEAR, TimexBasis.RELATIVE);
    }
    if (!o.narrative()) {
      return shifted(anchor, o.amount(), o.unit(), TimexBasis.RELATIVE);
    }
    boolean fine = o.unit().granularity().compareTo(story.grain()) >= 0;
    if (told == null || !fine) {
      String value = o.unit().duration(BigDecimal.valueOf(Math.abs(o.amount())));
      return Intervals.unplaced(TimexType.DURATION, value);
    }
    return shifted(told, o.amount(), o.unit(), TimexBasis.NARRATIVE);
  }

  /** {@code step} units from {@code base}, as coarse as the unit. */
  private static Timex shifted(
      @Nullable LocalDate base, int step, TimeUnit unit, TimexBasis basis) {
    WrittenDate none = WrittenDate.NONE;
    boolean ancient = base != null && base.getYear() + (long) step * Math.max(1, unit.years()) < 1;
    if (base == null || (unit.years() > 0 && ancient)) {
      String value = unit == TimeUnit.DAY || unit == TimeUnit.NIGHT ? "XXXX-XX-XX" : "XXXX";
      return Intervals.open(value, unit.granularity(), basis, none);
    }
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> Intervals.day(base, basis, none);
      case DAY, NIGHT -> Intervals.day(base.plusDays(step), basis, none);
      case WEEK -> Intervals.week(base.plusWeeks(step), basis);
      case WEEKEND -> Intervals.weekend(base.plusWeeks(step), basis);
      case MONTH -> Intervals.month(YearMonth.from(base).plusMonths(step), basis, none);
      case QUARTER -> Intervals.quarter(base.plusMonths(3L * step), basis);
      case YEAR -> Intervals.year(base.getYear() + step, basis, none);
      case DECADE, CENTURY -> coarse(base, step, unit, basis);
    };
  }

  /** "two decades ago" names a year, "this century" the whole of it. */
  private static Timex coarse(LocalDate base, int step, TimeUnit unit, TimexBasis basis) {
    int length = unit.years();
    if (step == 0 || Math.abs(step) == 1 && unit == TimeUnit.CENTURY) {
      int first = Math.floorDiv(base.getYear(), length) * length + length * step;
      return Intervals.years(first, length, basis);
    }
    return Intervals.year(base.getYear() + step * length, basis, WrittenDate.NONE);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
