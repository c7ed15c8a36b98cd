package io.github.gainsay.extract.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day: "9 p.m.", "9:30 PM", "19:00", "noon", "4 in the morning", "8 o'clock". */
final class ClockGrammar {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d\\d)(?::\\d\\d)?)?(am|pm|a\\.m\\.?|p\\.m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_DAY =
      Pattern.compile("am|pm|a\\.m\\.?|p\\.m\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

  private ClockGrammar() {}

  /** A time of day and the token after it; the form is open for the day that it belongs to. */
  static @Nullable TimePhrase at(Row r, int i) {
    if (r.isAny(i, "noon", "midnight", "midday")) {
      return clock(i, i + 1, TimeWords.DAY_PARTS.getOrDefault(r.at(i), ""));
    }
    Matcher military = MILITARY.matcher(r.text(i));
    if (military.matches() && (TimeWords.ZONES.contains(r.at(i + 1)) || r.is(i + 1, "hours"))) {
      return clock(i, i + 2, "T" + military.group(1) + ":" + military.group(2));
    }
    Matcher m = CLOCK.matcher(r.text(i));
    if (!m.matches()) {
      return null;
    }
    boolean colon = r.text(i).indexOf(':') > 0;
    int end = i + 1;
    String half = m.group(3);
    if (half == null && HALF_DAY.matcher(r.text(end)).matches()) {
      half = r.text(end);
      end++;
    }
    if (half == null && m.group(2) == null) {
      return spoken(r, i);
    }
    boolean point = half == null && !colon;
    if (point || (half == null && isScore(r, i))) {
      return null;
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    if (hour > 24 || minute > 59 || (half != null && hour > 12)) {
      return null;
    }
    boolean after = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
    int shown = half == null ? hour : hour % 12 + (after ? 12 : 0);
    int zone = TimeWords.ZONES.contains(r.at(end)) ? end + 1 : end;
    return clock(i, zone, time(shown, minute));
  }

  /** "4:07 in the 1,500 meters": without a half of the day a colon may part a running time. */
  private static boolean isScore(Row r, int i) {
    boolean placed = r.isAny(i - 1, "at", "around", "about", "by", "until", "from", "till", "(");
    return r.text(i).length() < 4 || (!placed && !TimeWords.ZONES.contains(r.at(i + 1)));
  }

  /** "4 in the morning", "8 o'clock". */
  private static @Nullable TimePhrase spoken(Row r, int i) {
    int hour = Integer.parseInt(r.text(i));
    if (hour < 1 || hour > 12) {
      return null;
    }
    if (r.isAny(i + 1, "o'clock", "o’clock")) {
      return clock(i, i + 2, time(hour, 0));
    }
    boolean part = r.is(i + 1, "in") && r.is(i + 2, "the");
    String code = part ? TimeWords.DAY_PARTS.get(r.at(i + 3)) : null;
    if (code == null) {
      return null;
    }
    boolean after = code.equals("TAF") || code.equals("TEV");
    return clock(i, i + 4, time(hour % 12 + (after ? 12 : 0), 0));
  }

  private static TimePhrase clock(int from, int to, String time) {
    return new TimePhrase(from, to, new TimePhrase.Clock(), time);
  }

  private static String time(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }
}
