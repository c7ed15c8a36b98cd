package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs checks over the facts of articles. A check that throws becomes a {@link CheckFailure}; the
 * others still run. Safe for use by many threads.
 */
public final class CheckEngine {

  /** The most distinct readings of one block that are compared with each other. */
  static final int BLOCK_CAP = 60;

  private final ImmutableList<Check> checks;
  private final Aligner aligner;

  public CheckEngine(List<? extends Check> checks, Aligner aligner) {
    this.checks = ImmutableList.copyOf(checks);
    this.aligner = aligner;
  }

  public ImmutableList<Check> checks() {
    return checks;
  }

  /** Checks one article against itself. */
  public CheckResult check(ArticleFacts article) {
    return check(article, ImmutableList.of());
  }

  /**
   * Checks one article against itself and against the primary texts that it reports.
   *
   * @throws IllegalArgumentException when two of them share an id
   */
  public CheckResult check(ArticleFacts article, List<ArticleFacts> primary) {
    List<ArticleFacts> all = new ArrayList<>(primary);
    all.add(article);
    if (all.stream().map(ArticleFacts::id).distinct().count() < all.size()) {
      throw new IllegalArgumentException("an article and its primary texts share an id");
    }
    Run run = new Run();
    for (Check check : checks) {
      run.guard(check, tally -> runInside(check, article, primary, tally));
    }
    return run.result(all);
  }

  /** Compares the articles of one cluster with each other; not each with itself. */
  public CheckResult compare(List<ArticleFacts> articles) {
    Run run = new Run();
    for (Check check : checks) {
      if (check instanceof PairCheck<?> pairs) {
        run.guard(check, tally -> pairs(pairs, articles, tally, true));
      }
    }
    return run.result(articles);
  }

  private void runInside(
      Check check, ArticleFacts article, List<ArticleFacts> primary, Tally tally) {
    if (check instanceof ArticleCheck alone) {
      alone.check(article, tally.findings);
      tally.seen += tally.findings.seen();
    } else if (check instanceof PrimaryTextCheck against) {
      if (!primary.isEmpty()) {
        against.check(article, primary, tally.findings);
      }
      tally.seen += tally.findings.seen();
    } else if (check instanceof PairCheck<?> pairs) {
      pairs(pairs, ImmutableList.of(article), tally, false);
    } else {
      throw new IllegalStateException("no ArticleCheck, PairCheck or PrimaryTextCheck");
    }
  }

  private <V extends Value> void pairs(
      PairCheck<V> check, List<ArticleFacts> articles, Tally tally, boolean across) {
    Map<String, List<Reading<V>>> blocks = new TreeMap<>();
    for (ArticleFacts article : articles) {
      block(check, article, tally)
          .forEach(
              (key, readings) ->
                  blocks.computeIfAbsent(key, k -> new ArrayList<>()).addAll(readings));
    }
    Set<Set<Assertion<?>>> done = new HashSet<>();
    for (List<Reading<V>> block : blocks.values()) {
      int size = Math.min(block.size(), BLOCK_CAP);
      tally.capped += block.size() - size;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          Pair<V> pair = new Pair<>(block.get(i), block.get(j), aligner);
          if (pair.isAcross() == across && done.add(Set.of(pair.a(), pair.b()))) {
            tally.compared++;
            check.compare(pair, tally.findings);
          }
        }
      }
    }
  }

  /** The readings of an article under each key; keys and readings in a stable order. */
  private static <V extends Value> Map<String, List<Reading<V>>> block(
      PairCheck<V> check, ArticleFacts article, Tally tally) {
    Map<String, Map<Object, List<Assertion<V>>>> byKey = new TreeMap<>();
    for (Assertion<V> assertion : check.assertions(article)) {
      tally.seen++;
      ImmutableSet<String> keys = check.keys(assertion, article);
      if (keys.isEmpty()) {
        tally.unkeyed++;
      }
      for (String key : keys) {
        byKey
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(check.reading(assertion), r -> new ArrayList<>())
            .add(assertion);
      }
    }
    Map<String, List<Reading<V>>> blocks = new TreeMap<>();
    byKey.forEach(
        (key, readings) -> {
          List<Reading<V>> list = new ArrayList<>();
          readings.values().forEach(r -> list.add(new Reading<>(article, ImmutableList.copyOf(r))));
          blocks.put(key, list);
        });
    return blocks;
  }

  /** The counts of one check while it runs. */
  private static final class Tally {
    private final Findings findings;
    private int seen;
    private int unkeyed;
    private int compared;
    private int capped;

    private Tally(Check check, Aligner aligner) {
      findings = new Findings(check, aligner);
    }

    private Coverage coverage(String check) {
      return new Coverage(check, seen, unkeyed, compared, findings.unlikely(), capped);
    }
  }

  /** One pass of all checks. */
  private final class Run {
    private final List<Discrepancy> found = new ArrayList<>();
    private final List<Discrepancy> superseded = new ArrayList<>();
    private final ImmutableList.Builder<Coverage> coverage = ImmutableList.builder();
    private final ImmutableList.Builder<CheckFailure> failures = ImmutableList.builder();

    private interface Step {
      void run(Tally tally);
    }

    /** Runs a check of anybody's; whatever it throws is reported under its name. */
    private void guard(Check check, Step step) {
      Tally tally = new Tally(check, aligner);
      try {
        step.run(tally);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        failures.add(new CheckFailure(check.id(), e.toString()));
      }
      found.addAll(tally.findings.all());
      superseded.addAll(tally.findings.superseded());
      coverage.add(tally.coverage(check.id()));
    }

    private CheckResult result(List<ArticleFacts> articles) {
      return new CheckResult(
          Anchors.name(Deduplication.apply(found), articles),
          Anchors.name(Deduplication.apply(superseded), articles),
          coverage.build(),
          failures.build());
    }
  }
}
