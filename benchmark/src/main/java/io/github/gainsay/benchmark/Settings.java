package io.github.gainsay.benchmark;

import com.google.common.primitives.Ints;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is measured.
 *
 * @param articles a file, or {@link BenchmarkArticles#OWN}
 * @param limit the most articles
 * @param rounds of throughput
 * @param millis the shortest round of a fast contender
 * @param starts cold starts of each contender
 */
record Settings(String articles, int limit, int rounds, int millis, int starts) {
  static final String USAGE =
      "speed [--rebuild] [--quick] [--articles FILE.ndjson] [--limit ARTICLES] [--rounds N]";

  private static final Settings FULL =
      new Settings(BenchmarkArticles.OWN, Integer.MAX_VALUE, 5, 4_000, 5);
  private static final Settings QUICK = new Settings(BenchmarkArticles.OWN, 7, 2, 2_000, 3);

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException for wrong use, with the usage as its message
   */
  static Settings of(List<String> args) {
    Settings s = args.contains("--quick") ? QUICK : FULL;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      s =
          switch (rest.next()) {
            case "--quick" -> s;
            case "--articles" ->
                new Settings(next(rest), s.limit(), s.rounds(), s.millis(), s.starts());
            case "--limit" ->
                new Settings(s.articles(), number(rest), s.rounds(), s.millis(), s.starts());
            case "--rounds" ->
                new Settings(s.articles(), s.limit(), number(rest), s.millis(), s.starts());
            default -> throw new IllegalArgumentException(USAGE);
          };
    }
    return s;
  }

  private static String next(Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(USAGE);
    }
    return rest.next();
  }

  private static int number(Iterator<String> rest) {
    @Nullable Integer value = Ints.tryParse(next(rest));
    if (value == null || value < 1) {
      throw new IllegalArgumentException(USAGE);
    }
    return value;
  }
}
