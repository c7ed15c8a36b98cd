package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.run;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Years and counts of years, for the tests of spans of time. */
final class Years {
  private Years() {}

  static Timex year(int year) {
    return new Timex(
        TimexType.DATE,
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        TimexBasis.EXPLICIT,
        new WrittenDate(year, null, null, null));
  }

  static Elapsed years(Relation relation, int count, int from, int to) {
    return new Elapsed(relation, count, ChronoUnit.YEARS, Bound.EXACT, year(from), year(to));
  }

  /** What a check finds in a text with a count on {@code words} and two years in digits. */
  static List<Discrepancy> check(Check check, String text, String words, Elapsed elapsed) {
    FactsBuilder facts =
        article("a")
            .body(text)
            .published("2024-06-10")
            .state(Kind.ELAPSED, words, elapsed, Topic.NONE);
    for (Timex end : List.of(elapsed.start(), elapsed.end())) {
      if (text.contains(end.value())) {
        facts.state(Kind.DATE, end.value(), end, Topic.NONE);
      }
    }
    return run(check, facts.build());
  }
}
