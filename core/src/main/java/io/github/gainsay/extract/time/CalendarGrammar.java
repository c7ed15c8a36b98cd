package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.DayRange;
import io.github.gainsay.extract.time.TimePhrase.Form;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import io.github.gainsay.value.CalendarWords;
import io.github.gainsay.value.NumberWords;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calendar dates of {@link TimexGrammar}: weekdays, months and days in all English styles. */
final class CalendarGrammar {
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3\\d)(st|nd|rd|th)?");
  private static final Pattern DAY_RANGE =
      Pattern.compile("([1-9]|[12]\\d|3[01])[-–]([1-9]|[12]\\d|3[01])");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "this", "next", "by", "until", "of", "from", "late", "early",
          "mid", "between", "to", "for", "a", "the", "on", "through", "during", "before", "after",
          "-", "–");

  /** After "in August 7" a number counts what follows; after other words it is the day. */
  private static final Set<String> BEFORE_WHOLE_MONTH = Set.of("in", "during", "since", "of");

  private CalendarGrammar() {}

  static @Nullable DayOfWeek weekday(Row r, int i) {
    if (!r.isCapital(i)) {
      return null;
    }
    DayOfWeek day = CalendarWords.weekday(r.text(i));
    if (day == null || !CalendarWords.isDoubtful(r.text(i))) {
      return day;
    }
    return month(r, skipComma(r, i + 1)) != null ? day : null;
  }

  /** A month's name; "May", "March" and their like only as proper nouns beside a date's parts. */
  static @Nullable Month month(Row r, int i) {
    if (!r.isCapital(i)) {
      return null;
    }
    Month month = CalendarWords.month(r.text(i));
    if (month == null || !CalendarWords.isDoubtful(r.text(i))) {
      return month;
    }
    boolean numberFollows =
        isDay(r, i + 1)
            || YearGrammar.isFourDigits(r.text(i + 1))
            || NumberWords.ordinal(r.at(i + 1)) != null
            || r.is(i + 1, "of") && isYearAfterOf(r, i + 2);
    boolean noun = r.tag(i).equals("NNP");
    boolean title = r.is(i + 1, "of") && !isYearAfterOf(r, i + 2);
    boolean introduced = noun && !title && BEFORE_MONTH.contains(r.at(i - 1));
    boolean dayBefore = isDay(r, i - 1);
    boolean partOfName = r.tag(i + 1).equals("NNP") && r.token(i).entity().equals("PERSON");
    return (numberFollows && noun) || dayBefore || isDay(r, i + 1) || (introduced && !partOfName)
        ? month
        : null;
  }

  /** "March of 2019", "May of last year", but not "the March of the Mothers". */
  private static boolean isYearAfterOf(Row r, int i) {
    return YearGrammar.isFourDigits(r.text(i)) || r.is(i + 1, "year");
  }

  private static boolean isDay(Row r, int i) {
    return DAY.matcher(r.text(i)).matches();
  }

  /** A date that begins with a weekday: "Tuesday", "Friday, Nov. 1", "Sunday the 5th of May". */
  static TimePhrase afterWeekday(Row r, int i, DayOfWeek weekday) {
    int next = skipComma(r, i + 1);
    int part = TimeWords.DAY_PARTS.containsKey(r.at(next)) ? skipComma(r, next + 1) : next;
    if (r.is(part, "the")) {
      part++;
    }
    boolean dayThenMonth =
        isDay(r, part)
            && (month(r, part + 1) != null || (r.is(part + 1, "of") && month(r, part + 2) != null));
    if (month(r, part) != null || dayThenMonth) {
      TimePhrase date = date(r, i, part, weekday);
      if (date != null) {
        return date;
      }
    }
    Matcher slashed = SLASHED.matcher(r.text(part));
    Form form = slashed.matches() ? slashedForm(slashed, weekday) : null;
    if (form != null) {
      return new TimePhrase(i, part + 1, form);
    }
    return new TimePhrase(i, i + 1, new Calendar(WrittenDate.of(weekday)));
  }

  /**
   * "March 3, 2021", "3 March 2021", "March 2021", "the 3rd of March", "March" from {@code at} on.
   */
  static @Nullable TimePhrase date(Row r, int from, int at, @Nullable DayOfWeek weekday) {
    int i = at;
    Integer day = dayAt(r, i);
    DayRange range = null;
    if (day != null) {
      i++;
      if (r.is(i, "of")) {
        i++;
      }
    }
    Month month = month(r, i);
    if (month == null) {
      return null;
    }
    i++;
    if (day == null) {
      int d = r.is(i, "the") ? i + 1 : i;
      Matcher both = DAY_RANGE.matcher(r.text(d));
      if (both.matches()) {
        range = range(number(both.group(1)), number(both.group(2)));
        day = number(both.group(1));
        i = d + 1;
      } else if (dayAt(r, d) != null && !isCounted(r, at, d)) {
        day = dayAt(r, d);
        i = d + 1;
      }
    }
    // The attacks of 2001 are named by their day.
    boolean attacks =
        month == Month.SEPTEMBER
            && day != null
            && day == 11
            && (r.isAny(i, "attack", "attacks", "terrorist", "hijackers", "hijackings"));
    Integer known = attacks ? 2001 : null;
    return withYear(r, from, i, new WrittenDate(known, month, day, weekday), range);
  }

  /** Adds the year that follows at {@code i}: "2021", ", 2021", "of that year", "last year". */
  private static TimePhrase withYear(
      Row r, int from, int i, WrittenDate w, @Nullable DayRange range) {
    int y = r.is(i, ",") || r.is(i, "of") ? i + 1 : i;
    // "In October 2024 rockets hit the town": right after a month the number is its year
    boolean beside = y == i && w.day() == null;
    YearGrammar.Year year = YearGrammar.afterMonth(r, y, beside);
    if (year != null && w.year() == null) {
      WrittenDate dated = new WrittenDate(year.number(), w.month(), w.day(), w.weekday());
      return new TimePhrase(from, year.end(), new Calendar(dated, range, null, null));
    }
    if (r.is(i, "of") || r.is(y + 1, "year")) {
      int s = r.is(y, "the") ? y + 1 : y;
      s = r.is(s, "that") && r.is(s + 1, "same") ? s + 1 : s;
      Shift shift = TimeWords.SHIFTS.get(r.at(s));
      if (shift != null && r.is(s + 1, "year") && !r.is(s + 2, "'s")) {
        return new TimePhrase(from, s + 2, new Calendar(w, range, null, shift));
      }
    }
    return new TimePhrase(from, i, new Calendar(w, range, null, null));
  }

  /** The day of the month at {@code i}, in digits or as an ordinal; null for none. */
  static @Nullable Integer dayAt(Row r, int i) {
    Matcher m = DAY.matcher(r.text(i));
    if (m.matches()) {
      return number(m.group(1));
    }
    Integer ordinal = NumberWords.ordinal(r.at(i));
    boolean dated =
        ordinal != null && ordinal <= 31 && (month(r, i - 1) != null || r.is(i + 1, "of"));
    return dated ? ordinal : null;
  }

  /** Whether a number after a month counts the noun after it: "In March 20 protesters". */
  private static boolean isCounted(Row r, int month, int i) {
    return BEFORE_WHOLE_MONTH.contains(r.at(month - 1)) && isCounted(r, i)
        || r.isAny(i + 1, "%", "percent", "per");
  }

  /** Whether a number counts the noun after it: "2000 people". */
  static boolean isCounted(Row r, int i) {
    return r.isAny(i + 1, "%", "percent")
        || r.tag(i + 1).equals("NNS") && !r.isAny(i + 1, "elections", "games", "olympics");
  }

  /**
   * The other end of a range of days or the next of a list, beside a date with a day: the "9, 1918"
   * of "March 5-9, 1918", the "25" of "April 24 and 25"; null for none.
   */
  static @Nullable TimePhrase furtherDay(Row r, TimePhrase date) {
    boolean open =
        date.form() instanceof Calendar c
            && c.written().day() != null
            && c.written().month() != null
            && c.range() == null
            && date.time().isEmpty();
    int link = date.to();
    boolean linked = r.isDash(link) || r.isAny(link, "and", "to", "or", "through");
    if (!open || !linked || !isDay(r, link + 1) || month(r, link + 2) != null) {
      return null;
    }
    WrittenDate w = ((Calendar) date.form()).written();
    Integer day = dayAt(r, link + 1);
    boolean more = day != null && w.day() != null && day > w.day() && day <= 31;
    boolean counts = isCounted(r, link + 1) || r.tag(link + 2).equals("NN");
    if (!more || (counts && !r.isDash(link))) {
      return null;
    }
    WrittenDate written = new WrittenDate(w.year(), w.month(), day, null);
    TimePhrase further = withYear(r, link + 1, link + 2, written, null);
    return further;
  }

  static @Nullable DayRange range(int first, int last) {
    return first < last ? new DayRange(first, last) : null;
  }

  static int skipComma(Row r, int i) {
    return r.is(i, ",") ? i + 1 : i;
  }

  /** A date that starts with a digit: "2024-11-01", "11/1/2024", "1 November". */
  static @Nullable TimePhrase numeric(Row r, int i) {
    String text = r.text(i);
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      int month = number(iso.group(2));
      return month < 1 || month > 12
          ? null
          : new TimePhrase(
              i,
              i + 1,
              new Calendar(
                  new WrittenDate(
                      number(iso.group(1)), Month.of(month), number(iso.group(3)), null)));
    }
    if (text.equals("9/11")) {
      return new TimePhrase(
          i, i + 1, new Calendar(new WrittenDate(2001, Month.SEPTEMBER, 11, null)));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      Form form = slashedForm(slashed, null);
      return form == null ? null : new TimePhrase(i, i + 1, form);
    }
    boolean monthNext =
        isDay(r, i) && (month(r, i + 1) != null || (r.is(i + 1, "of") && month(r, i + 2) != null));
    if (monthNext) {
      return date(r, i, i, null);
    }
    return dayRangeBeforeMonth(r, i);
  }

  /** "3-5 March 2021": its first day; the second comes with the month. */
  private static @Nullable TimePhrase dayRangeBeforeMonth(Row r, int i) {
    Integer first = dayAt(r, i);
    Integer last = dayAt(r, i + 2);
    boolean range = first != null && last != null && first < last && r.isDash(i + 1);
    Month month = range ? month(r, i + 3) : null;
    if (month == null || first == null || last == null) {
      return null;
    }
    TimePhrase whole = date(r, i + 2, i + 2, null);
    if (whole == null || !(whole.form() instanceof Calendar c)) {
      return null;
    }
    WrittenDate w = new WrittenDate(c.written().year(), month, first, null);
    return new TimePhrase(i, i + 1, new Calendar(w, range(first, last), null, c.yearShift()));
  }

  /** Months come first in the United States; a first number above 12 can only be a day. */
  private static @Nullable Form slashedForm(Matcher m, @Nullable DayOfWeek weekday) {
    int a = number(m.group(1));
    int b = number(m.group(2));
    int year = number(m.group(3));
    if (m.group(3).length() == 2) {
      year += year < 70 ? 2000 : 1900;
    }
    int month = a > 12 ? b : a;
    int day = a > 12 ? a : b;
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return new Calendar(new WrittenDate(year, Month.of(month), day, weekday));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
