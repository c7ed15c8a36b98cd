package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;

/** What the checks found in one article or one cluster, in a stable order. */
public record CheckResult(
    ImmutableList<Discrepancy> discrepancies,
    ImmutableList<Coverage> coverage,
    ImmutableList<CheckFailure> failures) {}
