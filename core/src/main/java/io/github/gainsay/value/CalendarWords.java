package io.github.gainsay.value;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of months and weekdays, in full and short: "September", "Sept.", "Tues". */
public final class CalendarWords {
  private static final ImmutableMap<String, Month> MONTHS = months();
  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Words that are more often something else; they need a capital and a number beside them. */
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "dec", "sun", "sat", "wed", "mon", "jan", "august");

  private CalendarWords() {}

  /** The month that a word names, in any case, with its full stop or without; null for none. */
  public static @Nullable Month month(String word) {
    return MONTHS.get(strip(word));
  }

  /** The weekday that a word names, in any case, with its full stop or without; null for none. */
  public static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(strip(word));
  }

  /** Whether a word names a month or a day of the week. */
  public static boolean isOfCalendar(String word) {
    return month(word) != null || weekday(word) != null;
  }

  /** Whether a month's or day's word alone does not prove a date: "May", "March", "Sun". */
  public static boolean isDoubtful(String word) {
    return DOUBTFUL.contains(strip(word));
  }

  private static String strip(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> map = ImmutableMap.builder();
    for (Month m : Month.values()) {
      String name = m.name().toLowerCase(Locale.ROOT);
      map.put(name, m);
      if (m != Month.MAY) {
        map.put(name.substring(0, 3), m);
      }
    }
    return map.put("sept", Month.SEPTEMBER).buildOrThrow();
  }

  private static ImmutableMap<String, DayOfWeek> weekdays() {
    ImmutableMap.Builder<String, DayOfWeek> map = ImmutableMap.builder();
    for (DayOfWeek d : DayOfWeek.values()) {
      String name = d.name().toLowerCase(Locale.ROOT);
      map.put(name, d);
      map.put(name.substring(0, 3), d);
    }
    return map.put("tues", DayOfWeek.TUESDAY)
        .put("thur", DayOfWeek.THURSDAY)
        .put("thurs", DayOfWeek.THURSDAY)
        .buildOrThrow();
  }
}
