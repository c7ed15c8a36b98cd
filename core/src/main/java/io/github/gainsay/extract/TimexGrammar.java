package io.github.gainsay.extract;

import io.github.gainsay.extract.TimePhrase.Form;
import io.github.gainsay.extract.TimePhrase.Shift;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence, by patterns over its tokens. */
final class TimexGrammar {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0'?s");
  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3\\d)(st|nd|rd|th)?");
  private static final Pattern DAY_RANGE =
      Pattern.compile("([1-9]|[12]\\d|3[01])[-–]([1-9]|[12]\\d|3[01])");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?::(\\d\\d)(?::\\d\\d)?)?(am|pm|a\\.m\\.?|p\\.m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_DAY =
      Pattern.compile("am|pm|a\\.m\\.?|p\\.m\\.?", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Shift> SHIFTS =
      Map.of(
          "last", Shift.LAST,
          "past", Shift.LAST,
          "this", Shift.THIS,
          "next", Shift.NEXT,
          "coming", Shift.NEXT,
          "previous", Shift.PREVIOUS,
          "preceding", Shift.PREVIOUS,
          "following", Shift.FOLLOWING,
          "same", Shift.THIS);

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "from", "until", "till", "to", "during", "before", "after",
          "early", "late", "mid", "and", "between", "through", "for", "the", "around", "about",
          "circa", "as", "or", ",", "(", "-", "–", "fiscal", "year", "its", "his", "her", "their");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "last", "this", "next", "by", "until", "of", "from", "late", "early",
          "mid", "between", "to", "for", "a", "the", "on");

  private static final Set<String> SET_WORDS = Set.of("every", "each");

  private TimexGrammar() {}

  /** The time expressions of a sentence, from left to right, without overlap. */
  static List<TimePhrase> parse(Sentence s) {
    List<TimePhrase> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      TimePhrase phrase = at(s, i);
      if (phrase == null) {
        i++;
      } else {
        found.add(phrase);
        i = phrase.to();
      }
    }
    return found;
  }

  private static @Nullable TimePhrase at(Sentence s, int i) {
    Token t = s.token(i);
    char c = t.text().charAt(0);
    if (Character.isDigit(c)) {
      return numeric(s, i);
    }
    if (!Character.isLetter(c) && c != '\'' && c != '’') {
      return null;
    }
    DayOfWeek weekday = weekday(s, i);
    if (weekday != null) {
      return afterWeekday(s, i, weekday);
    }
    Month month = month(s, i);
    if (month != null) {
      return calendar(s, i, i, null);
    }
    String w = t.lower();
    TimePhrase named = named(s, i, w);
    return named == null ? relative(s, i, w) : named;
  }

  // ---- calendar dates

  private static @Nullable DayOfWeek weekday(Sentence s, int i) {
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
  private static @Nullable Month month(Sentence s, int i) {
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

  private static TimePhrase afterWeekday(Sentence s, int i, DayOfWeek weekday) {
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
  private static @Nullable TimePhrase calendar(
      Sentence s, int from, int at, @Nullable DayOfWeek weekday) {
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
      shift = SHIFTS.get(s.token(i).lower());
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
  private static boolean isCounted(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    return next.is("%")
        || next.is("percent")
        || next.tag().equals("NNS") && !next.is("elections") && !next.is("games");
  }

  /** Adds a part of the day or a clock time after a date: "Monday night", "Friday at 9 p.m.". */
  private static TimePhrase timed(Sentence s, TimePhrase p) {
    int i = p.to();
    if (i < s.size() && isDayPart(s.token(i)) && isDay(p.form())) {
      String code = TimeWords.DAY_PARTS.get(s.token(i).lower());
      return new TimePhrase(p.from(), i + 1, p.form(), "T" + code);
    }
    return p;
  }

  private static boolean isDay(Form form) {
    return form instanceof TimePhrase.Days
        || (form instanceof TimePhrase.Calendar c
            && (c.written().day() != null || c.written().weekday() != null));
  }

  private static boolean isDayPart(Token t) {
    return TimeWords.DAY_PARTS.containsKey(t.lower());
  }

  private static int skipComma(Sentence s, int i) {
    return i < s.size() && s.token(i).is(",") ? i + 1 : i;
  }

  // ---- numbers

  private static @Nullable TimePhrase numeric(Sentence s, int i) {
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
    TimePhrase clock = clock(s, i);
    if (clock != null) {
      return clock;
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
    return amount(s, i);
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

  /** "9 p.m.", "9:30 PM", "11:00", and the day that follows: "9 p.m. Monday". */
  private static @Nullable TimePhrase clock(Sentence s, int i) {
    Matcher m = CLOCK.matcher(s.token(i).text());
    if (!m.matches()) {
      return null;
    }
    int end = i + 1;
    String half = m.group(3);
    if (half == null && end < s.size() && HALF_DAY.matcher(s.token(end).text()).matches()) {
      half = s.token(end).text();
      end++;
    }
    if (half == null && (m.group(2) == null || s.token(i).text().length() < 4)) {
      return null;
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    if (hour > 24 || minute > 59 || (half != null && hour > 12)) {
      return null;
    }
    if (half != null && half.toLowerCase(Locale.ROOT).startsWith("p") && hour < 12) {
      hour += 12;
    } else if (half != null && half.toLowerCase(Locale.ROOT).startsWith("a") && hour == 12) {
      hour = 0;
    }
    String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    int zone = end;
    if (zone < s.size()
        && s.token(zone).text().matches("E[SD]T|C[SD]T|M[SD]T|P[SD]T|GMT|BST|UTC|CET|IST|ET|PT")) {
      zone++;
    }
    int day =
        zone < s.size() && (s.token(zone).is("on") || s.token(zone).is(",")) ? zone + 1 : zone;
    if (day < s.size() && !Character.isDigit(s.token(day).text().charAt(0))) {
      TimePhrase date = at(s, day);
      if (date != null && isDay(date.form()) && date.time().isEmpty()) {
        return new TimePhrase(i, date.to(), date.form(), time);
      }
    }
    return new TimePhrase(i, zone, new TimePhrase.Days(0), time);
  }

  // ---- words

  private static @Nullable TimePhrase named(Sentence s, int i, String w) {
    Token t = s.token(i);
    switch (w) {
      case "today":
        return timed(s, phrase(i, i + 1, new TimePhrase.Days(0)));
      case "yesterday":
        return timed(s, phrase(i, i + 1, new TimePhrase.Days(-1)));
      case "tomorrow":
        return timed(s, phrase(i, i + 1, new TimePhrase.Days(1)));
      case "tonight":
        return new TimePhrase(i, i + 1, new TimePhrase.Days(0), "TNI");
      default:
        break;
    }
    if (SET_WORDS.contains(w) && i + 1 < s.size()) {
      TimeUnit unit = TimeWords.UNITS.get(s.token(i + 1).lower());
      if (unit != null) {
        return phrase(i, i + 2, new TimePhrase.Repeated(unit.duration("1")));
      }
      DayOfWeek day = weekday(s, i + 1);
      if (day != null) {
        return phrase(i, i + 2, new TimePhrase.Repeated("XXXX-WXX-" + day.getValue()));
      }
    }
    if (w.equals("daily")
        || w.equals("weekly")
        || w.equals("monthly")
        || w.equals("annually")
        || w.equals("yearly")) {
      String code =
          w.startsWith("d") ? "P1D" : w.startsWith("w") ? "P1W" : w.startsWith("m") ? "P1M" : "P1Y";
      return phrase(i, i + 1, new TimePhrase.Repeated(code));
    }
    String vague = TimeWords.VAGUE.get(w);
    if (vague != null && t.tagged("RB")) {
      return phrase(i, i + 1, new TimePhrase.Vague(vague));
    }
    String season = TimeWords.SEASONS.get(w);
    if (season != null && t.tag().equals("NN") && i > 0) {
      return season(s, i, season);
    }
    return null;
  }

  private static @Nullable TimePhrase season(Sentence s, int i, String code) {
    Token before = s.token(i - 1);
    Shift shift = SHIFTS.get(before.lower());
    int next = i + 1 < s.size() && s.token(i + 1).is("of") ? i + 2 : i + 1;
    boolean year = next < s.size() && YEAR.matcher(s.token(next).text()).matches();
    boolean the = before.is("the") || before.is("in") || before.is("that");
    if (year) {
      int from = shift != null || before.is("the") ? i - 1 : i;
      return phrase(
          from, next + 1, new TimePhrase.Season(code, Integer.valueOf(s.token(next).text()), null));
    }
    boolean fall = s.token(i).is("fall") || s.token(i).is("spring");
    return shift == null && (!the || fall)
        ? null
        : phrase(
            shift == null && !before.is("the") ? i : i - 1,
            i + 1,
            new TimePhrase.Season(code, null, shift));
  }

  /**
   * "last week", "this May", "the following month", "the past three years", "earlier this year".
   */
  private static @Nullable TimePhrase relative(Sentence s, int i, String w) {
    int from = i;
    int at = i;
    if ((w.equals("earlier") || w.equals("later") || w.equals("early") || w.equals("late"))
        && i + 1 < s.size()) {
      TimePhrase rest =
          SHIFTS.containsKey(s.token(i + 1).lower())
              ? relative(s, i + 1, s.token(i + 1).lower())
              : null;
      return rest == null ? null : new TimePhrase(i, rest.to(), rest.form(), rest.time());
    }
    if (w.equals("the") && i + 1 < s.size()) {
      at = i + 1;
    }
    Shift shift = SHIFTS.get(s.token(at).lower());
    if (shift == null) {
      return w.equals("a")
              || w.equals("an")
              || w.equals("several")
              || w.equals("few")
              || w.equals("many")
              || NumberParser.parse(s, i) != null
          ? amount(s, i)
          : null;
    }
    if (w.equals("the") && shift == Shift.THIS) {
      return s.token(at).is("same") ? unit(s, from, at + 1, Shift.THIS) : null;
    }
    return unit(s, from, at + 1, shift);
  }

  private static @Nullable TimePhrase unit(Sentence s, int from, int i, Shift shift) {
    if (i >= s.size()) {
      return null;
    }
    Token t = s.token(i);
    String w = t.lower();
    TimeUnit unit = TimeWords.UNITS.get(w);
    if (unit != null && !w.endsWith("s")) {
      if (unit == TimeUnit.SECOND
          || unit == TimeUnit.MINUTE
          || unit == TimeUnit.HOUR && shift != Shift.LAST) {
        return null;
      }
      if (unit == TimeUnit.NIGHT && shift == Shift.LAST) {
        return new TimePhrase(from, i + 1, new TimePhrase.Days(-1), "TNI");
      }
      return timed(s, phrase(from, i + 1, new TimePhrase.Relative(shift, unit)));
    }
    if (TimeWords.DAY_PARTS.containsKey(w) && shift == Shift.THIS) {
      return new TimePhrase(from, i + 1, new TimePhrase.Days(0), "T" + TimeWords.DAY_PARTS.get(w));
    }
    if (w.equals("year") || w.equals("quarter")) {
      return phrase(from, i + 1, new TimePhrase.Relative(shift, TimeUnit.YEAR));
    }
    DayOfWeek day = weekday(s, i);
    if (day != null) {
      return timed(
          s, phrase(from, i + 1, new TimePhrase.Calendar(WrittenDate.of(day), null, shift, null)));
    }
    Month month = month(s, i);
    if (month != null) {
      return phrase(
          from,
          i + 1,
          new TimePhrase.Calendar(new WrittenDate(null, month, null, null), null, shift, null));
    }
    String season = TimeWords.SEASONS.get(w);
    if (season != null && t.tagged("NN")) {
      return phrase(from, i + 1, new TimePhrase.Season(season, null, shift));
    }
    NumberParser.Number n = NumberParser.parse(s, i);
    int after = n == null ? i + 1 : n.end();
    boolean vague = n == null && (w.equals("few") || w.equals("several") || w.equals("couple"));
    if ((n != null || vague) && after < s.size() && shift != Shift.THIS) {
      TimeUnit many = TimeWords.UNITS.get(s.token(after).lower());
      if (many != null) {
        String amount = n == null ? "X" : n.value().toPlainString();
        return phrase(from, after + 1, new TimePhrase.Stretch(amount, many));
      }
    }
    return null;
  }

  /** "two weeks ago", "a day later", "three years", "a 10-day". */
  private static @Nullable TimePhrase amount(Sentence s, int i) {
    NumberParser.Number n = NumberParser.parse(s, i);
    String w = s.token(i).lower();
    int at = n == null ? i + 1 : n.end();
    int amount = n == null ? 1 : n.value().intValue();
    boolean one = w.equals("a") || w.equals("an");
    boolean vague = n == null && !one;
    if (one
        && n == null
        && at + 1 < s.size()
        && (s.token(at).is("few") || s.token(at).is("couple"))) {
      vague = true;
      at += s.token(at + 1).is("of") ? 2 : 1;
    }
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    if (at >= s.size()
        || (n != null && n.value().scale() > 0 && n.value().stripTrailingZeros().scale() > 0)) {
      return null;
    }
    TimeUnit unit = TimeWords.UNITS.get(s.token(at).lower());
    if (unit == null || isAge(s, at)) {
      return null;
    }
    int end = at + 1;
    if (end < s.size()) {
      String after = s.token(end).lower();
      boolean placed = !vague && Math.abs(amount) < 5000;
      if (after.equals("ago") && placed) {
        return phrase(i, end + 1, new TimePhrase.Offset(-amount, unit, false));
      }
      if ((after.equals("earlier") || after.equals("before")) && placed) {
        int to = after.equals("before") ? end : end + 1;
        return phrase(i, to, new TimePhrase.Offset(-amount, unit, true));
      }
      if ((after.equals("later") || after.equals("after")) && placed) {
        int to = after.equals("after") ? end : end + 1;
        return phrase(i, to, new TimePhrase.Offset(amount, unit, true));
      }
      if (after.equals("ago")) {
        return phrase(i, end + 1, new TimePhrase.Vague("PAST_REF"));
      }
    }
    if (one && n == null) {
      boolean alone = end >= s.size() || !s.token(end).tagged("NN");
      boolean rate =
          i > 0 && s.token(i - 1).tagged("NN")
              || i > 0
                  && (s.token(i - 1).is("times")
                      || s.token(i - 1).is("twice")
                      || s.token(i - 1).is("once"));
      if (!alone || rate || unit == TimeUnit.SECOND || unit == TimeUnit.QUARTER) {
        return null;
      }
    }
    return phrase(i, end, new TimePhrase.Stretch(vague ? "X" : Integer.toString(amount), unit));
  }

  /** "34 years old", "34-year-old": an age, not a stretch of time. */
  private static boolean isAge(Sentence s, int unit) {
    int i = unit + 1;
    if (i < s.size() && s.token(i).is("-")) {
      i++;
    }
    return i < s.size() && s.token(i).lower().startsWith("old");
  }

  private static TimePhrase phrase(int from, int to, Form form) {
    return new TimePhrase(from, to, form, "");
  }
}
