package io.github.gainsay.extract.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The holidays of {@code holidays.tsv}, found by their names. */
final class Holidays {
  private static final int LONGEST = 5;
  private static final ImmutableMap<String, HolidayRule> BY_NAME = load();
  private static final ImmutableMap<String, Boolean> FIRST_WORDS = firstWords();

  /** A holiday at a token. */
  record Match(HolidayRule rule, int end) {}

  private Holidays() {}

  /** The longest name of a holiday that starts at token {@code i}, null for none. */
  static @Nullable Match at(Row r, int i) {
    if (!FIRST_WORDS.containsKey(r.at(i)) || !r.isCapital(i)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Match longest = null;
    for (int end = i; end < i + LONGEST && r.has(end); end++) {
      words.append(end == i ? "" : " ").append(r.at(end).replace('’', '\''));
      HolidayRule rule = BY_NAME.get(words.toString());
      longest = rule == null ? longest : new Match(rule, end + 1);
    }
    return longest;
  }

  private static ImmutableMap<String, Boolean> firstWords() {
    ImmutableMap.Builder<String, Boolean> map = ImmutableMap.builder();
    for (String name : BY_NAME.keySet()) {
      map.put(Splitter.on(' ').splitToList(name).get(0), true);
    }
    return map.buildKeepingLast();
  }

  private static ImmutableMap<String, HolidayRule> load() {
    List<String> lines;
    try {
      lines =
          Resources.readLines(
              Resources.getResource(Holidays.class, "holidays.tsv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("holidays.tsv cannot be read", e);
    }
    ImmutableMap.Builder<String, HolidayRule> map = ImmutableMap.builder();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        map.put(cells.get(0), rule(Splitter.on(' ').splitToList(cells.get(1))));
      }
    }
    return map.buildOrThrow();
  }

  private static HolidayRule rule(List<String> words) {
    return switch (words.get(0)) {
      case "fixed" -> {
        List<String> parts = Splitter.on('-').splitToList(words.get(1));
        yield new HolidayRule.Fixed(
            Month.of(Integer.parseInt(parts.get(0))), Integer.parseInt(parts.get(1)));
      }
      case "nth" ->
          new HolidayRule.Nth(
              Month.of(Integer.parseInt(words.get(1))),
              Integer.parseInt(words.get(2)),
              DayOfWeek.valueOf(words.get(3)),
              words.size() > 4 ? Integer.parseInt(words.get(4)) : 0);
      case "easter" -> new HolidayRule.FromEaster(Integer.parseInt(words.get(1)));
      default -> throw new IllegalStateException("holidays.tsv: unknown rule " + words);
    };
  }
}
