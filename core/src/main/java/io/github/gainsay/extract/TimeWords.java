package io.github.gainsay.extract;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.extract.TimePhrase.Shift;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of English time expressions. */
final class TimeWords {

  private static final ImmutableMap<String, Month> MONTHS = months();
  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Words that are more often something else; they need a capital and a number beside them. */
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "dec", "sun", "sat", "wed", "mon", "jan", "august");

  static final ImmutableMap<String, TimeUnit> UNITS =
      ImmutableMap.<String, TimeUnit>builder()
          .put("second", TimeUnit.SECOND)
          .put("seconds", TimeUnit.SECOND)
          .put("minute", TimeUnit.MINUTE)
          .put("minutes", TimeUnit.MINUTE)
          .put("hour", TimeUnit.HOUR)
          .put("hours", TimeUnit.HOUR)
          .put("day", TimeUnit.DAY)
          .put("days", TimeUnit.DAY)
          .put("night", TimeUnit.NIGHT)
          .put("nights", TimeUnit.NIGHT)
          .put("week", TimeUnit.WEEK)
          .put("weeks", TimeUnit.WEEK)
          .put("weekend", TimeUnit.WEEKEND)
          .put("weekends", TimeUnit.WEEKEND)
          .put("month", TimeUnit.MONTH)
          .put("months", TimeUnit.MONTH)
          .put("quarter", TimeUnit.QUARTER)
          .put("quarters", TimeUnit.QUARTER)
          .put("year", TimeUnit.YEAR)
          .put("years", TimeUnit.YEAR)
          .put("decade", TimeUnit.DECADE)
          .put("decades", TimeUnit.DECADE)
          .put("century", TimeUnit.CENTURY)
          .put("centuries", TimeUnit.CENTURY)
          .buildOrThrow();

  /** TIMEX3 codes of the seasons; "fall" only as "the fall" or with a determiner. */
  static final ImmutableMap<String, String> SEASONS =
      ImmutableMap.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  static final ImmutableMap<String, String> DAY_PARTS =
      ImmutableMap.<String, String>builder()
          .put("morning", "MO")
          .put("afternoon", "AF")
          .put("evening", "EV")
          .put("night", "NI")
          .put("midday", "MI")
          .put("noon", "MI")
          .put("overnight", "NI")
          .buildOrThrow();

  static final ImmutableMap<String, String> VAGUE =
      ImmutableMap.<String, String>builder()
          .put("now", "PRESENT_REF")
          .put("currently", "PRESENT_REF")
          .put("nowadays", "PRESENT_REF")
          .put("recently", "PAST_REF")
          .put("formerly", "PAST_REF")
          .put("previously", "PAST_REF")
          .put("soon", "FUTURE_REF")
          .buildOrThrow();

  /** Words that point from an anchor. */
  static final Map<String, Shift> SHIFTS =
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

  private TimeWords() {}

  static @Nullable Month month(String word) {
    return MONTHS.get(strip(word));
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(strip(word));
  }

  /** Whether a month's or day's word alone does not prove a date: "May", "March", "Sun". */
  static boolean isDoubtful(String word) {
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
