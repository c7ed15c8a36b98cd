package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;

/**
 * What was found between the articles of one cluster.
 *
 * @param cluster names the event
 * @param articles ids of the articles, in the order given
 * @param result what the checks say of them
 * @param superseded differences that are updates: a later report gives a higher toll
 */
public record EventReport(
    String cluster,
    ImmutableList<String> articles,
    CheckResult result,
    ImmutableList<Discrepancy> superseded) {}
