package io.github.gainsay.extract.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of English time expressions. */
public final class TimeWords {

  private static final ImmutableMap<String, Month> MONTHS = months();
  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();

  /** Words that are more often something else; they need a capital and a number beside them. */
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mar", "dec", "sun", "sat", "wed", "mon", "jan", "august");

  static final ImmutableMap<String, TimeUnit> UNITS = units();

  /** TIMEX3 codes of the seasons; "fall" only as "the fall" or with a determiner. */
  static final ImmutableMap<String, String> SEASONS =
      ImmutableMap.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  static final ImmutableMap<String, String> DAY_PARTS =
      ImmutableMap.<String, String>builder()
          .put("morning", "TMO")
          .put("afternoon", "TAF")
          .put("evening", "TEV")
          .put("night", "TNI")
          .put("midday", "T12:00")
          .put("noon", "T12:00")
          .put("midnight", "T24:00")
          .put("overnight", "TNI")
          .put("lunchtime", "TMI")
          .put("dawn", "TMO")
          .put("dusk", "TEV")
          .buildOrThrow();

  static final ImmutableMap<String, String> VAGUE =
      ImmutableMap.of(
          "now", "PRESENT_REF",
          "currently", "PRESENT_REF",
          "nowadays", "PRESENT_REF",
          "recently", "PAST_REF");

  /** Words that point from an anchor. */
  static final Map<String, Shift> SHIFTS =
      Map.ofEntries(
          Map.entry("last", Shift.LAST),
          Map.entry("past", Shift.LAST),
          Map.entry("this", Shift.THIS),
          Map.entry("next", Shift.NEXT),
          Map.entry("coming", Shift.NEXT),
          Map.entry("previous", Shift.PREVIOUS),
          Map.entry("preceding", Shift.PREVIOUS),
          Map.entry("prior", Shift.PREVIOUS),
          Map.entry("that", Shift.SAME),
          Map.entry("same", Shift.SAME),
          Map.entry("following", Shift.FOLLOWING));

  static final ImmutableMap<String, Integer> ORDINALS = ordinals();

  /** Decades as words: "the nineties". */
  static final ImmutableMap<String, Integer> DECADES =
      ImmutableMap.<String, Integer>builder()
          .put("twenties", 1920)
          .put("thirties", 1930)
          .put("forties", 1940)
          .put("fifties", 1950)
          .put("sixties", 1960)
          .put("seventies", 1970)
          .put("eighties", 1980)
          .put("nineties", 1990)
          .buildOrThrow();

  static final ImmutableSet<String> ZONES =
      ImmutableSet.of(
          "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst", "utc", "cet",
          "cest", "eet", "ist", "jst", "kst", "aest", "aedt", "et", "pt", "ct");

  private TimeWords() {}

  public static @Nullable Month month(String word) {
    return MONTHS.get(strip(word));
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(strip(word));
  }

  /** Whether a month's or day's word alone does not prove a date: "May", "March", "Sun". */
  static boolean isDoubtful(String word) {
    return DOUBTFUL.contains(strip(word));
  }

  /** The unit that a word in lower case names, in the singular or plural; null for none. */
  public static @Nullable TimeUnit unit(String word) {
    return UNITS.get(word);
  }

  private static String strip(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static ImmutableMap<String, TimeUnit> units() {
    ImmutableMap.Builder<String, TimeUnit> map = ImmutableMap.builder();
    for (TimeUnit unit : TimeUnit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      map.put(name, unit);
      map.put(unit == TimeUnit.CENTURY ? "centuries" : name + "s", unit);
    }
    return map.buildOrThrow();
  }

  private static ImmutableMap<String, Integer> ordinals() {
    ImmutableMap.Builder<String, Integer> map = ImmutableMap.builder();
    String[] words = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth",
      "twenty-first",
      "twenty-second",
      "twenty-third",
      "twenty-fourth",
      "twenty-fifth",
      "twenty-sixth",
      "twenty-seventh",
      "twenty-eighth",
      "twenty-ninth",
      "thirtieth",
      "thirty-first"
    };
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], i + 1);
    }
    return map.buildOrThrow();
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
