package io.github.gainsay.extract.time;

import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Current;
import io.github.gainsay.extract.time.TimePhrase.Days;
import io.github.gainsay.extract.time.TimePhrase.Holiday;
import io.github.gainsay.extract.time.TimePhrase.Offset;
import io.github.gainsay.extract.time.TimePhrase.Relative;
import io.github.gainsay.extract.time.TimePhrase.Season;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import io.github.gainsay.extract.time.TimePhrase.Stretch;
import io.github.gainsay.extract.time.TimePhrase.Vague;
import io.github.gainsay.value.TimexModifier;
import io.github.gainsay.value.WrittenDate;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Expressions that point from the article's date or from the story's: "last week", "that day". */
final class RelativeGrammar {

  private RelativeGrammar() {}

  /** "today", "yesterday", "tonight", "now". */
  static @Nullable TimePhrase named(Row r, int i) {
    switch (r.at(i)) {
      case "today":
        return new TimePhrase(i, i + 1, new Days(0));
      case "yesterday":
        return new TimePhrase(i, i + 1, new Days(-1));
      case "tomorrow":
        return new TimePhrase(i, i + 1, new Days(1));
      case "tonight":
        return new TimePhrase(i, i + 1, new Days(0), "TNI");
      case "overnight":
        DayOfWeek night = CalendarGrammar.weekday(r, i + 1);
        if (night != null) {
          return new TimePhrase(i, i + 2, new Calendar(WrittenDate.of(night)), "TNI");
        }
        return r.tag(i).startsWith("RB") ? new TimePhrase(i, i + 1, new Days(0), "TNI") : null;
      case "these":
        return r.is(i + 1, "days") ? vague(i, i + 2, "PRESENT_REF") : null;
      case "recent":
      case "coming":
        return recent(r, i);
      case "month":
        return r.isAny(i + 1, "'s", "’s") && r.is(i + 2, "end")
            ? new TimePhrase(i, i + 3, new Current(TimeUnit.MONTH), "", TimexModifier.END)
            : null;
      case "year":
        if (r.isAny(i + 1, "'s", "’s") && r.is(i + 2, "end")) {
          return new TimePhrase(i, i + 3, new Current(TimeUnit.YEAR), "", TimexModifier.END);
        }
        boolean end = r.isDash(i + 1) && r.is(i + 2, "end") || r.is(i + 1, "end");
        return end
            ? new TimePhrase(
                i,
                r.isDash(i + 1) ? i + 3 : i + 2,
                new Current(TimeUnit.YEAR),
                "",
                TimexModifier.END)
            : null;
      default:
        break;
    }
    String vague = TimeWords.VAGUE.get(r.at(i));
    if (vague != null && r.tag(i).startsWith("RB")) {
      boolean led = r.is(i - 1, "right") || r.is(i - 1, "more") && r.is(i, "recently");
      return vague(led ? i - 1 : i, i + 1, vague);
    }
    return season(r, i, i, null);
  }

  /** "recent weeks", "coming months". */
  private static @Nullable TimePhrase recent(Row r, int i) {
    TimeUnit unit = TimeWords.UNITS.get(r.at(i + 1));
    boolean plural = unit != null && r.at(i + 1).endsWith("s");
    if (!plural || unit == null) {
      return null;
    }
    return new TimePhrase(i, i + 2, new Stretch(unit.vagueDuration()));
  }

  /**
   * "summer 2019", "summer of 2019", "this summer", "the winter"; "fall" and "spring" need more.
   */
  private static @Nullable TimePhrase season(Row r, int from, int i, @Nullable Shift shift) {
    String code = TimeWords.SEASONS.get(r.at(i));
    boolean noun = r.tag(i).equals("NN") || r.tag(i).equals("NNP") || r.tag(i).equals("JJ");
    if (code == null || !noun) {
      return null;
    }
    int y = r.is(i + 1, "of") ? i + 2 : i + 1;
    YearGrammar.Year year =
        YearGrammar.isFourDigits(r.text(y))
            ? new YearGrammar.Year(Integer.parseInt(r.text(y)), y + 1)
            : YearGrammar.inWords(r, y);
    if (year != null) {
      return new TimePhrase(from, year.end(), new Season(code, year.number(), null));
    }
    Shift ofYear = r.is(i + 1, "of") || r.is(y + 1, "year") ? TimeWords.SHIFTS.get(r.at(y)) : null;
    if (ofYear != null && r.is(y + 1, "year")) {
      return new TimePhrase(from, y + 2, new Season(code, null, ofYear));
    }
    boolean doubtful = r.isAny(i, "fall", "spring") && from == i && !r.isAny(i - 1, "in", "since");
    boolean other = r.tag(i + 1).startsWith("NN") && !r.isAny(i + 1, "day", "morning", "night");
    boolean open = r.isAny(i - 1, "in", "since", "by", "until", "during", "early", "late", "mid");
    if (shift == null && from == i && (doubtful || other || !open)) {
      return null;
    }
    return new TimePhrase(from, i + 1, new Season(code, null, shift));
  }

  /** "the summer", "the winter of 1994", "the fall". */
  static @Nullable TimePhrase theSeason(Row r, int i) {
    boolean verb = r.is(i + 1, "fall") && r.isAny(i + 2, "of", "in") && !isYear(r, i + 3);
    boolean leap = r.is(i + 1, "spring") && r.is(i + 2, "of") && !isYear(r, i + 3);
    return verb || leap ? null : season(r, i, i + 1, null);
  }

  private static boolean isYear(Row r, int i) {
    return YearGrammar.isFourDigits(r.text(i)) || TimeWords.SHIFTS.containsKey(r.at(i));
  }

  /** What follows "the", "that", "this", "last" and their like at {@code i}; null for none. */
  static @Nullable TimePhrase shifted(Row r, int i) {
    int at = r.is(i, "the") ? i + 1 : i;
    if (r.is(at, "very")) {
      at++;
    }
    if (at == i + 1) {
      TimePhrase the = afterThe(r, i);
      if (the != null) {
        return the;
      }
    }
    if (r.is(at, "that") && r.is(at + 1, "same")) {
      at++;
    }
    if (r.is(at, "this") && r.isAny(at + 1, "past", "coming")) {
      at++;
    }
    Shift shift = TimeWords.SHIFTS.get(r.at(at));
    if (shift == null || (at > i && (shift == Shift.THIS || r.is(at, "that")))) {
      return null;
    }
    // "the next day": the day after the one told of
    boolean told = at > i && shift == Shift.NEXT && !r.is(at, "coming");
    return unit(r, i, at + 1, told ? Shift.FOLLOWING : shift);
  }

  private static @Nullable TimePhrase afterThe(Row r, int i) {
    int at = i + 1;
    if (r.is(at, "day") && r.is(at + 1, "before") && r.is(at + 2, "yesterday")) {
      return new TimePhrase(i, at + 3, new Days(-2));
    }
    if (r.is(at, "day") && r.is(at + 1, "after") && r.is(at + 2, "tomorrow")) {
      return new TimePhrase(i, at + 3, new Days(2));
    }
    TimeUnit one = TimeWords.UNITS.get(r.at(at));
    boolean aside = r.isAny(at + 1, "after", "before") && AmountGrammar.isClauseEnd(r, at + 2);
    if (one != null && !r.at(at).endsWith("s") && one.compareTo(TimeUnit.DAY) >= 0 && aside) {
      return new TimePhrase(
          i, at + 2, new Offset(r.is(at + 1, "after") ? 1 : -1, one, true, false));
    }
    if (r.isAny(at, "past", "future")
        && r.tag(at).startsWith("NN")
        && !r.tag(at + 1).startsWith("NN")) {
      return vague(i, at + 1, r.is(at, "past") ? "PAST_REF" : "FUTURE_REF");
    }
    if (r.is(at, "near") && r.isAny(at + 1, "future", "term")) {
      return vague(i, at + 2, "FUTURE_REF");
    }
    if (r.isAny(at, "week", "weekend") && r.is(at + 1, "of")) {
      TimePhrase in = TimexGrammar.core(r, at + 2);
      boolean day = in != null && in.form() instanceof Calendar c && c.written().day() != null;
      TimeUnit unit = r.is(at, "week") ? TimeUnit.WEEK : TimeUnit.WEEKEND;
      if (day && in != null && in.form() instanceof Calendar date) {
        return new TimePhrase(i, in.to(), new TimePhrase.Holding(unit, date));
      }
    }
    if (r.is(at, "weekend")) {
      return new TimePhrase(i, at + 1, new Current(TimeUnit.WEEKEND));
    }
    boolean whole = r.is(at, "full");
    int unit = whole ? at + 1 : at;
    if (r.is(unit, "year") && r.isAny(unit + 1, "ended", "ending")) {
      return new TimePhrase(i, unit + 1, new Stretch("P1Y"));
    }
    boolean ends =
        !r.isDash(unit + 1) && !r.tag(unit + 1).startsWith("NN") && !r.is(unit + 1, "of");
    if (r.isAny(unit, "year", "week", "month") && ends) {
      boolean period =
          whole || r.isAny(i - 1, "for", "of", "in", "during", "earlier", "later", "on", "over");
      if (period && isOwn(r, i, unit)) {
        return new TimePhrase(
            i, unit + 1, new Current(TimeWords.UNITS.getOrDefault(r.at(unit), TimeUnit.YEAR)));
      }
    }
    if (r.is(at, "year") && YearGrammar.isFourDigits(r.text(at + 1))) {
      return new TimePhrase(
          i,
          at + 2,
          new Calendar(new WrittenDate(Integer.valueOf(r.text(at + 1)), null, null, null)));
    }
    YearGrammar.Year spoken = r.is(at, "year") ? YearGrammar.inWords(r, at + 1) : null;
    if (spoken != null) {
      return new TimePhrase(
          i, spoken.end(), new Calendar(new WrittenDate(spoken.number(), null, null, null)));
    }
    return partOf(r, i, at);
  }

  /** "the end of the year", "for the full year", "so far in the year": the article's own. */
  private static boolean isOwn(Row r, int i, int unit) {
    return unit > i + 1
        || r.isAny(i - 2, "end", "start", "beginning", "rest", "remainder", "middle", "course")
        || r.is(unit, "year") && r.isAny(i - 1, "for", "earlier", "later", "on");
  }

  /** "the morning of April 19", "the night of the attack": a part of a day that is named. */
  private static @Nullable TimePhrase partOf(Row r, int i, int at) {
    String code = TimeWords.DAY_PARTS.get(r.at(at));
    boolean dated = code != null && r.is(at + 1, "of");
    TimePhrase day = dated ? TimexGrammar.core(r, at + 2) : null;
    boolean fits = day != null && TimexGrammar.isDay(day.form()) && day.time().isEmpty();
    return fits && day != null && code != null ? day.over(i, day.to()).at(code) : null;
  }

  private static @Nullable TimePhrase unit(Row r, int from, int i, Shift shift) {
    TimeUnit unit = TimeWords.UNITS.get(r.at(i));
    boolean title = from > 0 && r.isCapital(from) && r.isCapital(i) && unit != null;
    if (title) {
      return null; // the name of a broadcast: "This Week"
    }
    if (unit != null && !r.at(i).endsWith("s")) {
      return oneUnit(r, from, i, shift, unit);
    }
    String part = TimeWords.DAY_PARTS.get(r.at(i));
    if (part != null && !r.isAny(i, "midnight", "noon", "midday")) {
      return partOfDay(from, i, shift, part);
    }
    DayOfWeek day = CalendarGrammar.weekday(r, i);
    if (day != null) {
      TimePhrase date = CalendarGrammar.afterWeekday(r, i, day);
      return date.form() instanceof Calendar c
          ? new TimePhrase(from, date.to(), new Calendar(c.written(), c.range(), shift, null))
          : date.over(from, date.to());
    }
    if (CalendarGrammar.month(r, i) != null) {
      TimePhrase date = CalendarGrammar.date(r, i, i, null);
      return date != null && date.form() instanceof Calendar c
          ? new TimePhrase(
              from, date.to(), new Calendar(c.written(), c.range(), shift, c.yearShift()))
          : null;
    }
    Holidays.Match holiday = Holidays.at(r, i);
    if (holiday != null) {
      return new TimePhrase(from, holiday.end(), new Holiday(holiday.rule(), null, shift));
    }
    TimePhrase season = season(r, from, i, shift);
    return season == null ? stretch(r, from, i, shift) : season;
  }

  private static @Nullable TimePhrase oneUnit(Row r, int from, int i, Shift shift, TimeUnit unit) {
    if (unit.compareTo(TimeUnit.MINUTE) <= 0 || (unit == TimeUnit.HOUR && !r.is(i - 1, "last"))) {
      return null;
    }
    // "the past year", "the last decade": a stretch that ends now
    boolean stretch = unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY || unit == TimeUnit.HOUR;
    boolean past = shift == Shift.LAST && (stretch || r.is(i - 1, "past") && from < i - 1);
    if (past && unit != TimeUnit.YEAR && unit != TimeUnit.WEEKEND) {
      return new TimePhrase(from, i + 1, new Stretch(unit.duration(BigDecimal.ONE)));
    }
    if (unit == TimeUnit.NIGHT) {
      return partOfDay(from, i, shift, "TNI");
    }
    Shift ofYear = shift == Shift.SAME ? TimeWords.SHIFTS.get(r.at(i + 1)) : null;
    if (unit == TimeUnit.MONTH && ofYear != null && r.is(i + 2, "year")) {
      return new TimePhrase(from, i + 3, new TimePhrase.SameMonth(ofYear));
    }
    return new TimePhrase(from, i + 1, new Relative(shift, unit));
  }

  private static TimePhrase partOfDay(int from, int i, Shift shift, String part) {
    TimePhrase.Form form =
        switch (shift) {
          case LAST -> new Days(-1);
          case THIS -> new Days(0);
          case NEXT -> new Days(1);
          default -> new Relative(shift, TimeUnit.DAY);
        };
    return new TimePhrase(from, i + 1, form, part);
  }

  /** "the past three years", "the next few weeks": how long, up to now or from now. */
  private static @Nullable TimePhrase stretch(Row r, int from, int i, Shift shift) {
    if (shift == Shift.THIS || shift == Shift.SAME) {
      return null;
    }
    AmountGrammar.Amount amount =
        r.is(i, "couple") ? couple(r, i) : r.has(i) ? AmountGrammar.amount(r, i) : null;
    if (amount != null && !amount.article()) {
      int end = r.is(amount.end(), "or") && r.is(amount.end() + 1, "so") ? 2 : 0;
      return new TimePhrase(from, amount.end() + end, new Stretch(amount.duration()));
    }
    TimeUnit many = TimeWords.UNITS.get(r.at(i));
    boolean plural = many != null && r.at(i).endsWith("s") && from < i - 1;
    return plural && many != null
        ? new TimePhrase(from, i + 1, new Stretch(many.vagueDuration()))
        : null;
  }

  private static AmountGrammar.@Nullable Amount couple(Row r, int i) {
    int at = r.is(i + 1, "of") ? i + 2 : i + 1;
    TimeUnit unit = TimeWords.UNITS.get(r.at(at));
    return unit == null
        ? null
        : new AmountGrammar.Amount(i, at + 1, BigDecimal.valueOf(2), unit, false);
  }

  /** "the nine months", "the first two years": a stretch with its determiner. */
  static @Nullable TimePhrase theStretch(Row r, int i) {
    int at = r.isAny(i + 1, "first", "final", "latest", "initial", "opening") ? i + 2 : i + 1;
    NumberParser.Number n = r.has(at) ? NumberParser.parse(r.sentence(), at) : null;
    AmountGrammar.Amount amount = n == null ? null : AmountGrammar.amount(r, at);
    boolean whole = amount != null && !amount.article() && r.at(amount.end() - 1).endsWith("s");
    return whole && amount != null
        ? new TimePhrase(i, amount.end(), new Stretch(amount.duration()))
        : null;
  }

  private static TimePhrase vague(int from, int to, String value) {
    return new TimePhrase(from, to, new Vague(value));
  }
}
