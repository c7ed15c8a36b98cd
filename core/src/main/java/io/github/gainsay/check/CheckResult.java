package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;

/**
 * What the checks found in one article or one cluster, in a stable order.
 *
 * @param discrepancies what cannot or should not stand beside each other
 * @param superseded differences that are updates: a later report gives a higher toll
 * @param suppressed findings that are kept back, each with the reason
 * @param stale suppressions of the articles that keep nothing back any more
 * @param coverage what was looked at, by check
 * @param failures checks that threw
 */
public record CheckResult(
    ImmutableList<Discrepancy> discrepancies,
    ImmutableList<Discrepancy> superseded,
    ImmutableList<Suppressed> suppressed,
    ImmutableList<StaleSuppression> stale,
    ImmutableList<Coverage> coverage,
    ImmutableList<CheckFailure> failures) {

  /** With nothing kept back. */
  public CheckResult(
      ImmutableList<Discrepancy> discrepancies,
      ImmutableList<Discrepancy> superseded,
      ImmutableList<Coverage> coverage,
      ImmutableList<CheckFailure> failures) {
    this(discrepancies, superseded, ImmutableList.of(), ImmutableList.of(), coverage, failures);
  }

  /** Without updates, and with nothing kept back. */
  public CheckResult(
      ImmutableList<Discrepancy> discrepancies,
      ImmutableList<Coverage> coverage,
      ImmutableList<CheckFailure> failures) {
    this(discrepancies, ImmutableList.of(), coverage, failures);
  }
}
