package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;

/**
 * What the checks found in one article or one cluster, in a stable order.
 *
 * @param discrepancies what cannot or should not stand beside each other
 * @param superseded differences that are updates: a later report gives a higher toll
 * @param coverage what was looked at, by check
 * @param failures checks that threw
 */
public record CheckResult(
    ImmutableList<Discrepancy> discrepancies,
    ImmutableList<Discrepancy> superseded,
    ImmutableList<Coverage> coverage,
    ImmutableList<CheckFailure> failures) {

  /** Without updates. */
  public CheckResult(
      ImmutableList<Discrepancy> discrepancies,
      ImmutableList<Coverage> coverage,
      ImmutableList<CheckFailure> failures) {
    this(discrepancies, ImmutableList.of(), coverage, failures);
  }
}
