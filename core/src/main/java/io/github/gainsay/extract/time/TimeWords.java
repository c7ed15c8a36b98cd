package io.github.gainsay.extract.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of English time expressions. */
public final class TimeWords {

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

  /** The unit that a word in lower case names, in the singular or plural; null for none. */
  public static @Nullable TimeUnit unit(String word) {
    return UNITS.get(word);
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
}
