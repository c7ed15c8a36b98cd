package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence, by patterns over its tokens. */
final class TimexGrammar {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?::(\\d\\d)(?::\\d\\d)?)?(am|pm|a\\.m\\.?|p\\.m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_DAY =
      Pattern.compile("am|pm|a\\.m\\.?|p\\.m\\.?", Pattern.CASE_INSENSITIVE);

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
    DayOfWeek weekday = CalendarGrammar.weekday(s, i);
    if (weekday != null) {
      return CalendarGrammar.afterWeekday(s, i, weekday);
    }
    Month month = CalendarGrammar.month(s, i);
    if (month != null) {
      return CalendarGrammar.calendar(s, i, i, null);
    }
    String w = t.lower();
    TimePhrase named = RelativeTimeGrammar.named(s, i, w);
    return named == null ? RelativeTimeGrammar.relative(s, i, w) : named;
  }

  private static @Nullable TimePhrase numeric(Sentence s, int i) {
    TimePhrase clock = clock(s, i);
    TimePhrase date = clock == null ? CalendarGrammar.numeric(s, i) : clock;
    return date == null ? RelativeTimeGrammar.amount(s, i) : date;
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
      if (date != null && CalendarGrammar.isDay(date.form()) && date.time().isEmpty()) {
        return new TimePhrase(i, date.to(), date.form(), time);
      }
    }
    return new TimePhrase(i, zone, new TimePhrase.Days(0), time);
  }
}
