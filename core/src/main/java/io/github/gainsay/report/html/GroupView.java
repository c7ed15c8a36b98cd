package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;

/**
 * Articles that are shown together: one alone, or those of an event side by side.
 *
 * @param id on the page
 * @param name the headline, or the name of the event
 * @param summary what was looked at and found
 * @param event whether the articles were compared with each other
 * @param articles with the primary texts that findings point to
 * @param findings those between the articles first, then those within each
 * @param looked whether there was anything to compare
 * @param open whether the tables are shown at once
 * @param stale suppressions that keep nothing back, a line each
 */
record GroupView(
    String id,
    String name,
    ImmutableList<String> summary,
    boolean event,
    ImmutableList<ArticleView> articles,
    ImmutableList<Findings> findings,
    boolean looked,
    boolean open,
    ImmutableList<String> stale,
    ImmutableList<CoverageView> coverage) {

  /** Findings under one heading. */
  record Findings(String id, String heading, ImmutableList<FindingView> findings) {

    /** The most findings that a browser lays out at once. */
    private static final int BATCH = 25;

    /** The findings in pieces, of which the browser lays out only those in view. */
    List<List<FindingView>> batches() {
      return Lists.partition(findings, BATCH);
    }
  }

  boolean none() {
    return findings.isEmpty();
  }

  /** How many articles were compared. */
  long compared() {
    return articles.stream().filter(a -> !a.primary()).count();
  }

  boolean many() {
    return articles.size() > 1;
  }

  /** Whether all that was found is suppressed. */
  boolean onlySuppressed() {
    return !none()
        && findings.stream()
            .flatMap(f -> f.findings().stream())
            .allMatch(f -> f.severity().equals(FilterView.SUPPRESSED));
  }

  /** How many findings there are. */
  int count() {
    return findings.stream().mapToInt(f -> f.findings().size()).sum();
  }

  /** Whether any check broke. */
  boolean broken() {
    return coverage.stream().anyMatch(c -> !c.failures().isEmpty());
  }
}
