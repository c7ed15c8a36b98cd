package io.github.gainsay.config;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.check.Suppressed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books of a run: what of the suppressions and the baseline its results have used, and
 * what a new baseline would hold. Not for use by several threads.
 */
public final class Ledger {
  private final Configuration configuration;
  private final Baseline baseline;
  private final @Nullable LocalDate today;
  private final Map<Baseline.Key, Baseline.Entry> found = new LinkedHashMap<>();
  private final SetMultimap<String, String> suppressedIn = HashMultimap.create();
  private final ListMultimap<String, Pass> passes = ArrayListMultimap.create();

  /** The articles of a result and the checks that ran to their end. */
  private record Pass(ImmutableSet<String> articles, ImmutableSet<String> checks) {}

  /**
   * Opens the books of a run.
   *
   * @param today the day on which suppressions are judged; null when none expires
   */
  public Ledger(Configuration configuration, Baseline baseline, @Nullable LocalDate today) {
    this.configuration = configuration;
    this.baseline = baseline;
    this.today = today;
  }

  /**
   * Enters a result after a {@link Policy} was applied.
   *
   * @param of the ids of the articles that were checked together
   */
  public void enter(CheckResult result, Collection<String> of) {
    Set<String> checks = new HashSet<>();
    result.coverage().stream().map(Coverage::check).forEach(checks::add);
    result.failures().forEach(failure -> checks.remove(failure.check()));
    Pass pass = new Pass(ImmutableSet.copyOf(of), ImmutableSet.copyOf(checks));
    pass.articles().forEach(article -> passes.put(article, pass));
    Map<Baseline.Key, Baseline.Entry> here = new LinkedHashMap<>();
    result.discrepancies().forEach(d -> count(d, here));
    for (Suppressed each : result.suppressed()) {
      switch (each.by()) {
        case BASELINE -> count(each.discrepancy(), here);
        case CONFIGURATION ->
            suppressedIn.putAll(
                each.discrepancy().fingerprint(), Baseline.articlesOf(each.discrepancy()));
        case ARTICLE, PROFILE -> {}
      }
    }
    // A policy counts within a result, so several results do not add up.
    here.forEach((key, e) -> found.merge(key, e, (a, b) -> a.count() >= b.count() ? a : b));
  }

  private static void count(Discrepancy d, Map<Baseline.Key, Baseline.Entry> here) {
    here.merge(Baseline.Key.of(d), Baseline.Entry.of(d, 1), (e, one) -> e.times(e.count() + 1));
  }

  /**
   * What a new baseline holds: the findings of the run, and those of the old one that the run could
   * not find, because it had other articles or checks.
   */
  public Baseline baseline() {
    Map<Baseline.Key, Baseline.Entry> all = new HashMap<>(found);
    for (Baseline.Entry old : baseline.entries()) {
      if (!wasLookedFor(old)) {
        all.putIfAbsent(old.key(), old);
      }
    }
    return Baseline.of(all.values());
  }

  /** The entries of the baseline that were found less often than they say. */
  public ImmutableList<Baseline.Entry> stale() {
    return baseline.entries().stream()
        .filter(old -> wasLookedFor(old) && timesFound(old) < old.count())
        .collect(ImmutableList.toImmutableList());
  }

  private int timesFound(Baseline.Entry old) {
    Baseline.Entry now = found.get(old.key());
    return now == null ? 0 : now.count();
  }

  private boolean wasLookedFor(Baseline.Entry old) {
    return passes.get(old.articles().first()).stream()
        .anyMatch(
            pass ->
                pass.checks().contains(old.check()) && pass.articles().containsAll(old.articles()));
  }

  /** The suppressions of the configuration that have expired. */
  public ImmutableList<StaleSuppression> expired() {
    return configuration.suppressions().stream()
        .filter(each -> each.isExpired(today))
        .map(Policy::expired)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The suppressions of the configuration that kept nothing back in the run, though it had the
   * article that they are meant for, if they name one.
   */
  public ImmutableList<StaleSuppression> unmatched() {
    return configuration.suppressions().stream()
        .filter(each -> !each.isExpired(today) && !isUsed(each))
        .filter(each -> each.article().isEmpty() || passes.containsKey(each.article()))
        .map(each -> new StaleSuppression(each, Policy.UNMATCHED))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isUsed(Suppression suppression) {
    return suppression.article().isEmpty()
        ? suppressedIn.containsKey(suppression.fingerprint())
        : suppressedIn.containsEntry(suppression.fingerprint(), suppression.article());
  }
}
