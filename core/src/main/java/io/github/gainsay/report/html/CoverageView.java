package io.github.gainsay.report.html;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.report.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * What the checks looked at.
 *
 * @param of the articles that were checked or compared
 * @param rows one for each check that had something to look at
 * @param idle the checks that had not
 * @param failures checks that broke
 */
record CoverageView(
    String of, ImmutableList<Coverage> rows, String idle, ImmutableList<CheckFailure> failures) {

  static CoverageView of(String of, CheckResult result) {
    ImmutableList.Builder<Coverage> rows = ImmutableList.builder();
    List<String> idle = new ArrayList<>();
    for (Coverage c : result.coverage()) {
      if (c.seen() + c.compared() > 0) {
        rows.add(c);
      } else {
        idle.add(c.check());
      }
    }
    return new CoverageView(
        of,
        rows.build(),
        Joiner.on(", ").join(idle),
        result.failures().stream()
            .map(f -> new CheckFailure(f.check(), DisplayWidth.printable(f.cause())))
            .collect(ImmutableList.toImmutableList()));
  }

  boolean any() {
    return !rows.isEmpty();
  }
}
