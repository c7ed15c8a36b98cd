package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.language.MissingModelsException;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.Reporter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles with several threads and reports them in the order in which they come. Only a few
 * articles are under way at a time; of those reported, only the ones with a cluster are kept.
 */
final class Pipeline implements ArticleSink, Closeable {
  private final Gainsay gainsay;
  private final Reporter reporter;
  private final Console console;
  private final Progress progress;
  private final @Nullable Severity threshold;
  private final boolean debug;
  private final int window;
  private final ExecutorService pool;
  private final ImmutableList<ArticleFacts> primary;
  private final Deque<Job> underWay = new ArrayDeque<>();
  private final Map<String, List<ArticleReport>> clusters = new LinkedHashMap<>();
  private final Set<String> clustered = new HashSet<>();
  private ExitStatus status = ExitStatus.CLEAN;

  private record Job(Origin origin, String id, Future<ArticleReport> report) {}

  /**
   * Makes a pipeline.
   *
   * @param threshold findings from here up give {@link ExitStatus#FINDINGS}; null for never
   * @param primary the texts that every article's quotations are checked against
   */
  Pipeline(
      Gainsay gainsay,
      Reporter reporter,
      Console console,
      Progress progress,
      @Nullable Severity threshold,
      InputOptions input,
      List<ArticleFacts> primary) {
    this.primary = ImmutableList.copyOf(primary);
    this.gainsay = gainsay;
    this.reporter = reporter;
    this.console = console;
    this.progress = progress;
    this.threshold = threshold;
    this.debug = input.debug;
    int threads = Math.max(1, input.threads);
    this.window = 2 * threads;
    this.pool = Executors.newFixedThreadPool(threads);
  }

  @Override
  public void article(Article article, Origin origin) {
    Article named = unique(article, origin.file());
    progress.loading();
    underWay.add(new Job(origin, named.id(), pool.submit(() -> gainsay.check(named, primary))));
    while (underWay.size() > window
        || !underWay.isEmpty() && underWay.element().report().isDone()) {
      finish(underWay.remove());
    }
  }

  /** Articles that are compared must not share an id; findings could not tell them apart. */
  private Article unique(Article article, String file) {
    if (article.cluster() == null || clustered.add(article.id())) {
      return article;
    }
    int n = 2;
    while (!clustered.add(article.id() + "#" + n)) {
      n++;
    }
    String other = article.id() + "#" + n;
    progress.clear();
    console.message(file + ": another article is called " + article.id() + "; this is " + other);
    return Articles.renamed(article, other);
  }

  @Override
  public void problem(ReadProblem problem) {
    progress.clear();
    console.message(problem.describe().replaceAll("\\s+", " "));
    status = status.or(ExitStatus.WRONG_INPUT);
    lost(problem);
  }

  private void lost(ReadProblem problem) {
    try {
      reporter.problem(problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish(Job job) {
    try {
      ArticleReport report = job.report().get().readAt(job.origin());
      judge(report.result());
      if (console.outIsTerminal()) {
        progress.clear();
      }
      reporter.article(report);
      String cluster = report.facts().article().cluster();
      if (cluster != null) {
        clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(report);
      }
      progress.step();
    } catch (ExecutionException e) {
      String file = job.origin().file();
      broken(file.endsWith(job.id()) ? file : file + ": " + job.id(), e.getCause());
      lost(new ReadProblem(file, job.origin().line(), "internal failure: " + e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WrongUseException("interrupted");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void broken(String where, @Nullable Throwable cause) {
    // Without the models every other article would fail in the same way.
    if (cause instanceof MissingModelsException missing) {
      throw missing;
    }
    progress.clear();
    console.message(where + ": internal failure: " + cause);
    if (debug && cause != null) {
      cause.printStackTrace(console.err());
    }
    status = ExitStatus.FAILURE;
  }

  private void judge(CheckResult result) {
    for (Discrepancy d : result.discrepancies()) {
      if (threshold != null && d.severity().compareTo(threshold) >= 0) {
        status = status.or(ExitStatus.FINDINGS);
      }
    }
    if (!result.failures().isEmpty()) {
      status = ExitStatus.FAILURE;
    }
  }

  /** Finishes what is under way, compares the clusters and ends the report. */
  ExitStatus end() throws IOException {
    while (!underWay.isEmpty()) {
      finish(underWay.remove());
    }
    for (Map.Entry<String, List<ArticleReport>> each : clusters.entrySet()) {
      compare(each.getKey(), each.getValue());
    }
    progress.clear();
    reporter.close();
    return status;
  }

  private void compare(String cluster, List<ArticleReport> reports) throws IOException {
    EventReport event;
    try {
      event = gainsay.compare(cluster, reports);
    } catch (RuntimeException | StackOverflowError e) {
      broken("cluster " + cluster, e);
      return;
    }
    judge(event.result());
    reporter.event(event, reports);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
