package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import java.util.stream.Stream;

/** Whether the season of a date can be placed: dates are resolved by the northern seasons. */
final class Seasons {

  /** Nations south of the equator, or on both sides of it, by their codes. */
  private static final ImmutableSet<String> SOUTHERN =
      ImmutableSet.of(
          "au", "nz", "za", "ar", "cl", "uy", "py", "bo", "br", "pe", "ec", "na", "bw", "zw", "zm",
          "mz", "mg", "ao", "mw", "ls", "sz", "tz", "ke", "id", "pg", "fj", "ws", "to", "mu", "aq");

  private Seasons() {}

  /** Whether a date names no season or the article speaks of no place of the south. */
  static boolean isSure(ArticleFacts article, Timex timex) {
    return timex.granularity() != Granularity.SEASON
        || article.assertions().stream().map(Assertion::topic).noneMatch(Seasons::isSouthern);
  }

  private static boolean isSouthern(Topic topic) {
    return Stream.concat(topic.places().stream(), topic.participants().stream())
        .anyMatch(key -> SOUTHERN.contains(key.length() > 3 ? nation(key) : key));
  }

  private static String nation(String key) {
    return key.charAt(2) == '/' ? key.substring(0, 2) : "";
  }
}
