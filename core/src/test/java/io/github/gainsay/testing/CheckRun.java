package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;

/** Runs one check on facts made by hand. */
public final class CheckRun {
  private CheckRun() {}

  /** What {@code check} finds in one article, or between several. */
  public static ImmutableList<Discrepancy> run(Check check, ArticleFacts... articles) {
    CheckEngine engine = new CheckEngine(ImmutableList.of(check), Aligner.standard());
    CheckResult result =
        articles.length == 1
            ? engine.check(articles[0])
            : engine.compare(ImmutableList.copyOf(articles));
    if (!result.failures().isEmpty()) {
      throw new AssertionError(result.failures().toString());
    }
    return result.discrepancies();
  }

  /** The texts of the ends of a finding. */
  public static ImmutableSet<String> ends(Discrepancy d) {
    return d.evidence().stream().map(Evidence::text).collect(ImmutableSet.toImmutableSet());
  }
}
