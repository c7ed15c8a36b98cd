package io.github.gainsay.extract;

import io.github.gainsay.extract.TimePhrase.Form;
import io.github.gainsay.extract.TimePhrase.Shift;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calendar dates of {@link TimexGrammar}: weekdays, months, days and years. */
final class CalendarGrammar {
  static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0'?s");
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3\\d)(st|nd|rd|th)?");
  private static final Pattern DAY_RANGE =
      Pattern.compile("([1-9]|[12]\\d|3[01])[-–]([1-9]|[12]\\d|3[01])");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "to", "during", "before", "after",
          "early", "late", "mid", "and", "between", "through", "for", "the", "around", "about",
          "circa", "as", "or", ",", "(", "-", "–", "fiscal", "year", "its", "his", "her", "their");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "this", "next", "by", "until", "of", "from", "late", "early",
          "mid", "between", "to", "for", "a", "the", "on");

  private CalendarGrammar() {}

  static @Nullable DayOfWeek weekday(Sentence s, int i) {
    Token t = s.token(i);
    if (!Character.isUpperCase(t.text().charAt(0))) {
      return null;
    }
    DayOfWeek day = TimeWords.weekday(t.text());
    if (day == null || !TimeWords.isDoubtful(t.text())) {
      return day;
    }
    boolean dateFollows = month(s, skipComma(s, i + 1)) != null;
    return dateFollows ? day : null;
  }

  /** A month's name; "May", "March" and their like only as proper nouns beside a date's parts. */
  static @Nullable Month month(Sentence s, int i) {
    if (i >= s.size()) {
      return null;
    }
    Token t = s.token(i);
    Month month = TimeWords.month(t.text());
    if (month == null || !Character.isUpperCase(t.text().charAt(0))) {
      return null;
    }
    if (!TimeWords.isDoubtful(t.text())) {
      return month;
    }
    boolean numberFollows =
        i + 1 < s.size()
            && (DAY.matcher(s.token(i + 1).text()).matches()
                || YEAR.matcher(s.token(i + 1).text()).matches());
    boolean introduced = i > 0 && t.tagged("NNP") && BEFORE_MONTH.contains(s.token(i - 1).lower());
    boolean dayBefore = i > 0 && DAY.matcher(s.token(i - 1).text()).matches();
    boolean partOfName =
        i + 1 < s.size() && s.token(i + 1).tag().equals("NNP") && t.entity().equals("PERSON");
    return numberFollows || dayBefore || (introduced && !partOfName) ? month : null;
  }

  static TimePhrase afterWeekday(Sentence s, int i, DayOfWeek weekday) {
    int next = skipComma(s, i + 1);
    int part = next < s.size() && isDayPart(s.token(next)) ? skipComma(s, next + 1) : next;
    if (part < s.size() && s.token(part).is("the") && part + 2 < s.size()) {
      part++;
    }
    boolean monthFollows = month(s, part) != null;
    boolean dayThenMonth =
        part + 1 < s.size()
            && DAY.matcher(s.token(part).text()).matches()
            && (month(s, part + 1) != null
                || (s.token(part + 1).is("of") && month(s, part + 2) != null));
    if (monthFollows || dayThenMonth) {
      TimePhrase date = calendar(s, i, part, weekday);
      if (date != null) {
        return date;
      }
    }
    Matcher slashed = part < s.size() ? SLASHED.matcher(s.token(part).text()) : null;
    if (slashed != null && slashed.matches()) {
      Form form = slashedForm(slashed, weekday);
      if (form != null) {
        return new TimePhrase(i, part + 1, form, "");
      }
    }
    WrittenDate written = WrittenDate.of(weekday);
    return timed(s, new TimePhrase(i, i + 1, new TimePhrase.Calendar(written), ""));
  }

  /** Parses "March 3, 2021", "3 March 2021", "March 2021", "March" from {@code at} on. */
  static @Nullable TimePhrase calendar(Sentence s, int from, int at, @Nullable DayOfWeek weekday) {
    Integer day = null;
    Integer last = null;
    int i = at;
    Matcher first = DAY.matcher(s.token(i).text());
    if (first.matches()) {
      day = Integer.valueOf(first.group(1));
      i++;
      if (i < s.size() && s.token(i).is("of")) {
        i++;
      }
    }
    Month month = month(s, i);
    if (month == null) {
      return null;
    }
    i++;
    if (day == null && i < s.size()) {
      int d = s.token(i).is("the") ? i + 1 : i;
      Matcher range = d < s.size() ? DAY_RANGE.matcher(s.token(d).text()) : null;
      Matcher one = d < s.size() ? DAY.matcher(s.token(d).text()) : null;
      if (range != null && range.matches()) {
        day = Integer.valueOf(range.group(1));
        last = Integer.valueOf(range.group(2));
        i = d + 1;
      } else if (one != null && one.matches() && !isCounted(s, d)) {
        day = Integer.valueOf(one.group(1));
        i = d + 1;
        boolean dash =
            i + 1 < s.size()
                && (s.token(i).is("-") || s.token(i).is("–"))
                && DAY.matcher(s.token(i + 1).text()).matches();
        if (dash) {
          last = dayOf(s.token(i + 1).text());
          i += 2;
        }
      }
    }
    Integer year = null;
    Shift shift = null;
    int y = i;
    if (y < s.size() && (s.token(y).is(",") || s.token(y).is("of"))) {
      y++;
    }
    // "In October 2024 rockets hit the town": right after a month the number is its year
    boolean beside = y == i && day == null;
    boolean number = y < s.size() && YEAR.matcher(s.token(y).text()).matches();
    if (number && (beside || !isCounted(s, y))) {
      year = Integer.valueOf(s.token(y).text());
      i = y + 1;
    } else if (i + 1 < s.size() && s.token(i + 1).is("year")) {
      shift = TimeWords.SHIFTS.get(s.token(i).lower());
      i += shift == null ? 0 : 2;
    }
    if (last != null && day != null && last <= day) {
      last = null;
    }
    Form form =
        new TimePhrase.Calendar(new WrittenDate(year, month, day, weekday), last, null, shift);
    return timed(s, new TimePhrase(from, i, form, ""));
  }

  private static int dayOf(String text) {
    Matcher m = DAY.matcher(text);
    return m.matches() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** Whether a number counts the noun after it: "March 20 protesters" is rare but "2000 people". */
  static boolean isCounted(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    return next.is("%")
        || next.is("percent")
        || next.tag().equals("NNS") && !next.is("elections") && !next.is("games");
  }

  /** Adds a part of the day or a clock time after a date: "Monday night", "Friday at 9 p.m.". */
  static TimePhrase timed(Sentence s, TimePhrase p) {
    int i = p.to();
    if (i < s.size() && isDayPart(s.token(i)) && isDay(p.form())) {
      String code = TimeWords.DAY_PARTS.get(s.token(i).lower());
      return new TimePhrase(p.from(), i + 1, p.form(), "T" + code);
    }
    return p;
  }

  static boolean isDay(Form form) {
    return form instanceof TimePhrase.Days
        || (form instanceof TimePhrase.Calendar c
            && (c.written().day() != null || c.written().weekday() != null));
  }

  static boolean isDayPart(Token t) {
    return TimeWords.DAY_PARTS.containsKey(t.lower());
  }

  static int skipComma(Sentence s, int i) {
    return i < s.size() && s.token(i).is(",") ? i + 1 : i;
  }

  /** A date that starts with a digit: "2024-11-01", "11/1/2024", "1 November", "1990s", "1998". */
  static @Nullable TimePhrase numeric(Sentence s, int i) {
    String text = s.token(i).text();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      int month = Integer.parseInt(iso.group(2));
      if (month < 1 || month > 12) {
        return null;
      }
      WrittenDate written =
          new WrittenDate(
              Integer.valueOf(iso.group(1)), Month.of(month), Integer.valueOf(iso.group(3)), null);
      return phrase(i, i + 1, new TimePhrase.Calendar(written));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      Form form = slashedForm(slashed, null);
      return form == null ? null : phrase(i, i + 1, form);
    }
    if (DAY.matcher(text).matches() && i + 1 < s.size()) {
      boolean monthNext =
          month(s, i + 1) != null || (s.token(i + 1).is("of") && month(s, i + 2) != null);
      if (monthNext) {
        return calendar(s, i, i, null);
      }
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return phrase(i, i + 1, new TimePhrase.Years(Integer.parseInt(decade.group(1) + "0"), 10));
    }
    if (YEAR.matcher(text).matches() && isYear(s, i)) {
      WrittenDate written = new WrittenDate(Integer.valueOf(text), null, null, null);
      return phrase(i, i + 1, new TimePhrase.Calendar(written));
    }
    return null;
  }

  private static boolean isYear(Sentence s, int i) {
    if (isCounted(s, i) || !s.token(i).tag().equals("CD")) {
      return false;
    }
    if (i + 1 < s.size() && TimeWords.UNITS.containsKey(s.token(i + 1).lower())) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    Token before = s.token(i - 1);
    return BEFORE_YEAR.contains(before.lower()) || before.tagged("NN") || before.tagged("VB");
  }

  /** Months come first in the United States; a first number above 12 can only be a day. */
  private static @Nullable Form slashedForm(Matcher m, @Nullable DayOfWeek weekday) {
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    int year = Integer.parseInt(m.group(3));
    if (m.group(3).length() == 2) {
      year += year < 70 ? 2000 : 1900;
    }
    int month = a > 12 ? b : a;
    int day = a > 12 ? a : b;
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    WrittenDate written = new WrittenDate(year, Month.of(month), day, weekday);
    return new TimePhrase.Calendar(written);
  }

  static TimePhrase phrase(int from, int to, Form form) {
    return new TimePhrase(from, to, form, "");
  }
}
