package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Clock;
import io.github.gainsay.extract.time.TimePhrase.Days;
import io.github.gainsay.extract.time.TimePhrase.Form;
import io.github.gainsay.extract.time.TimePhrase.Holiday;
import io.github.gainsay.extract.time.TimePhrase.Relative;
import io.github.gainsay.language.Sentence;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence, by patterns over its tokens. */
final class TimexGrammar {

  private TimexGrammar() {}

  /**
   * The time expressions of a sentence, from left to right, without overlap.
   *
   * @param business whether the article is on business, where "the third quarter" is one of a year
   */
  static List<TimePhrase> parse(Sentence s, boolean business) {
    Row r = new Row(s);
    List<TimePhrase> found = new ArrayList<>();
    int i = 0;
    while (i < r.size()) {
      TimePhrase phrase = at(r, i, business);
      if (phrase == null) {
        i++;
        continue;
      }
      TimePhrase further = CalendarGrammar.furtherDay(r, phrase);
      if (further == null) {
        found.add(phrase);
        i = phrase.to();
      } else {
        Ranges.addBoth(r, phrase, further, found);
        i = further.to();
      }
    }
    return Ranges.shareYears(r, found);
  }

  private static @Nullable TimePhrase at(Row r, int i, boolean business) {
    char c = r.text(i).charAt(0);
    if (!Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '`' && c != '‘') {
      return null;
    }
    TimePhrase modified = Character.isLetter(c) ? Modifiers.at(r, i, business) : null;
    return modified == null ? core(r, i, business) : modified;
  }

  static @Nullable TimePhrase core(Row r, int i) {
    return core(r, i, false);
  }

  /** An expression at {@code i} without the modifiers before it. */
  static @Nullable TimePhrase core(Row r, int i, boolean business) {
    if (!r.has(i)) {
      return null;
    }
    TimePhrase simple = simple(r, i, business);
    return simple == null ? null : timed(r, simple);
  }

  private static @Nullable TimePhrase simple(Row r, int i, boolean business) {
    TimePhrase part = YearPartGrammar.at(r, i, business);
    if (part != null) {
      return part;
    }
    if (Character.isDigit(r.text(i).charAt(0))) {
      return digits(r, i);
    }
    TimePhrase set = SetGrammar.at(r, i);
    if (set != null) {
      return set;
    }
    DayOfWeek weekday = CalendarGrammar.weekday(r, i);
    if (weekday != null) {
      return CalendarGrammar.afterWeekday(r, i, weekday);
    }
    if (CalendarGrammar.month(r, i) != null) {
      return CalendarGrammar.date(r, i, i, null);
    }
    Holidays.Match holiday = Holidays.at(r, i);
    if (holiday != null) {
      return holiday(r, i, holiday);
    }
    return words(r, i);
  }

  private static @Nullable TimePhrase words(Row r, int i) {
    if (r.is(i, "the")) {
      return the(r, i);
    }
    if (r.isAny(i, "noon", "midnight", "midday") && !r.isCapital(i) && !r.is(i - 1, "high")) {
      return ClockGrammar.at(r, i);
    }
    TimePhrase named = RelativeGrammar.named(r, i);
    if (named != null) {
      return named;
    }
    TimePhrase shifted = RelativeGrammar.shifted(r, i);
    if (shifted != null) {
      return shifted;
    }
    TimePhrase year = YearGrammar.spelled(r, i);
    year = year == null ? YearGrammar.decade(r, i) : year;
    year = year == null ? YearGrammar.century(r, i) : year;
    if (year != null) {
      return year;
    }
    TimePhrase amount = AmountGrammar.at(r, i);
    return amount == null ? AmountGrammar.bareUnits(r, i) : amount;
  }

  private static @Nullable TimePhrase the(Row r, int i) {
    TimePhrase shifted = RelativeGrammar.shifted(r, i);
    if (shifted != null) {
      return shifted;
    }
    TimePhrase years = YearGrammar.decade(r, i + 1);
    years = years == null ? YearGrammar.century(r, i + 1) : years;
    if (years != null) {
      return years.over(i, years.to());
    }
    boolean season = TimeWords.SEASONS.containsKey(r.at(i + 1)) && r.tag(i + 1).startsWith("NN");
    if (season && !r.tag(i + 2).startsWith("NN")) {
      return RelativeGrammar.theSeason(r, i);
    }
    Integer day = CalendarGrammar.dayAt(r, i + 1);
    boolean dated =
        day != null
            && (CalendarGrammar.month(r, i + 2) != null
                || r.is(i + 2, "of") && CalendarGrammar.month(r, i + 3) != null);
    if (dated) {
      return CalendarGrammar.date(r, i, i + 1, null);
    }
    Holidays.Match holiday = Holidays.at(r, i + 1);
    if (holiday != null && r.isAny(i + 1, "fourth")) {
      return holiday(r, i, holiday);
    }
    return RelativeGrammar.theStretch(r, i);
  }

  private static TimePhrase holiday(Row r, int i, Holidays.Match holiday) {
    int y = r.is(holiday.end(), ",") || r.is(holiday.end(), "of") ? 1 : 0;
    String next = r.text(holiday.end() + y);
    return YearGrammar.isFourDigits(next)
        ? new TimePhrase(
            i, holiday.end() + y + 1, new Holiday(holiday.rule(), Integer.valueOf(next), null))
        : new TimePhrase(i, holiday.end(), new Holiday(holiday.rule(), null, null));
  }

  private static @Nullable TimePhrase digits(Row r, int i) {
    TimePhrase clock = ClockGrammar.at(r, i);
    TimePhrase date = clock == null ? CalendarGrammar.numeric(r, i) : clock;
    date = date == null ? YearGrammar.century(r, i) : date;
    date = date == null ? YearGrammar.bare(r, i) : date;
    return date == null ? AmountGrammar.at(r, i) : date;
  }

  /** Joins a day with a part of the day or a clock time beside it: "Friday at 9 p.m.". */
  private static TimePhrase timed(Row r, TimePhrase p) {
    int to = p.to();
    if (p.form() instanceof Clock) {
      return clockOfDay(r, p);
    }
    if (!isDay(p.form()) || !p.time().isEmpty()) {
      return p;
    }
    String part = TimeWords.DAY_PARTS.get(r.at(to));
    if (part != null && !r.isAny(to, "dawn", "dusk") && !isCompound(r, to)) {
      return p.over(p.from(), to + 1).at(part);
    }
    int at = r.isAny(to, "at", ",") ? to + 1 : to;
    TimePhrase clock = at > to && r.has(at) ? ClockGrammar.at(r, at) : null;
    boolean joined = clock != null && r.is(to, "at") && clock.time().contains(":");
    return joined && clock != null ? p.over(p.from(), clock.to()).at(clock.time()) : p;
  }

  /** "Friday night lights", "Monday morning quarterback" are still times; a name is not. */
  private static boolean isCompound(Row r, int part) {
    return r.is(part + 1, "live") || r.isCapital(part);
  }

  /** "9 p.m. Monday", "noon on Thursday", "10:35 a.m. (0735 GMT) Friday". */
  private static TimePhrase clockOfDay(Row r, TimePhrase clock) {
    int at = clock.to();
    int open = r.isAny(at, "(", "-lrb-") ? at : -1;
    if (open >= 0) {
      for (int k = open + 1; k < open + 5 && r.has(k); k++) {
        at = r.isAny(k, ")", "-rrb-") ? k + 1 : at;
      }
    }
    at = r.isAny(at, "on", ",") ? at + 1 : at;
    if (!r.has(at) || Character.isDigit(r.text(at).charAt(0)) && r.is(at - 1, ",")) {
      return clock;
    }
    TimePhrase day = simple(r, at, false);
    boolean fits = day != null && isDay(day.form()) && day.time().isEmpty();
    return fits && day != null
        ? new TimePhrase(clock.from(), day.to(), day.form(), clock.time())
        : clock;
  }

  static boolean isDay(Form form) {
    return form instanceof Days
        || form instanceof Holiday
        || form instanceof Calendar c && c.isDay()
        || form instanceof Relative rel && rel.unit() == TimeUnit.DAY;
  }
}
