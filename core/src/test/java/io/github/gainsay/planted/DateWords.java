package io.github.gainsay.planted;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a date as written, each of which can be replaced in the style it is written in. */
final class DateWords {
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";

  static final Pattern ABBREVIATED = Pattern.compile("\\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\. \\d");
  private static final Pattern MONTH = Pattern.compile("\\b" + MONTHS);
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final String[] AP = {
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
  };

  private DateWords() {}

  static @Nullable Month month(String words) {
    Matcher m = MONTH.matcher(words);
    if (!m.find()) {
      return null;
    }
    for (Month month : Month.values()) {
      if (name(month).startsWith(m.group().substring(0, 3))) {
        return month;
      }
    }
    return null;
  }

  static int day(String words) {
    return number(DAY, words);
  }

  static int year(String words) {
    return number(YEAR, words);
  }

  static @Nullable DayOfWeek weekday(String words) {
    Matcher m = WEEKDAY.matcher(words);
    return m.find() ? DayOfWeek.valueOf(m.group().toUpperCase(Locale.ROOT)) : null;
  }

  /** The day meant, in the given year when none is written; null when there is no such day. */
  static @Nullable LocalDate date(String words, int otherYear) {
    Month month = month(words);
    int year = year(words);
    try {
      return month == null || day(words) == 0
          ? null
          : LocalDate.of(year == 0 ? otherYear : year, month, day(words));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String withYear(String words, int year) {
    return YEAR.matcher(words).replaceFirst(Integer.toString(year));
  }

  static String withDay(String words, int day) {
    return DAY.matcher(words).replaceFirst(Integer.toString(day));
  }

  static String withWeekday(String words, DayOfWeek day) {
    return WEEKDAY.matcher(words).replaceFirst(name(day));
  }

  /** Writes another month, abbreviated where AP does when the article does. */
  static String withMonth(String words, Month month, boolean abbreviating) {
    Matcher m = MONTH.matcher(words);
    boolean dayed = day(words) > 0;
    return m.replaceFirst(abbreviating && dayed ? AP[month.ordinal()] : name(month));
  }

  static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static int number(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }
}
