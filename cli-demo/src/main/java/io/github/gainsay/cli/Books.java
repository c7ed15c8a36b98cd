package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.config.Baseline;
import io.github.gainsay.config.BaselineFile;
import io.github.gainsay.config.Ledger;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.Reporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A reporter that enters what passes through it into a {@link Ledger} and tells what is stale. */
final class Books implements Reporter {
  private static final int SHOWN = 10;

  private final Reporter reporter;
  private final Ledger ledger;
  private final Console console;
  private final Progress progress;

  Books(Reporter reporter, Ledger ledger, Console console, Progress progress) {
    this.reporter = reporter;
    this.ledger = ledger;
    this.console = console;
    this.progress = progress;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().add(report.id());
    report.primary().stream().map(ArticleFacts::id).forEach(ids::add);
    enter(report.result(), ids.build());
    reporter.article(report);
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    enter(report.result(), ImmutableSet.copyOf(report.articles()));
    reporter.event(report, articles);
  }

  private void enter(CheckResult result, ImmutableSet<String> articles) {
    ledger.enter(result, articles);
    tell(result.stale());
  }

  private void tell(List<StaleSuppression> stale) {
    if (!stale.isEmpty()) {
      progress.clear();
    }
    stale.forEach(each -> console.message(each.describe()));
  }

  @Override
  public void problem(ReadProblem problem) throws IOException {
    reporter.problem(problem);
  }

  @Override
  public void close() throws IOException {
    reporter.close();
  }

  /**
   * Tells the suppressions of the configuration that are stale.
   *
   * @param isWhole whether all configured checks ran; else others may match nothing
   */
  void tellSuppressions(boolean isWhole) {
    tell(ledger.expired());
    if (isWhole) {
      tell(ledger.unmatched());
    }
  }

  /** Tells the entries of the baseline that are stale. */
  void tellBaseline(Path file) {
    ImmutableList<Baseline.Entry> stale = ledger.stale();
    for (Baseline.Entry each : stale.subList(0, Math.min(SHOWN, stale.size()))) {
      String told =
          "%s: stale entry %s: %s no longer finds in %s: %s"
              .formatted(
                  file,
                  each.fingerprint(),
                  each.check(),
                  String.join(", ", each.articles()),
                  each.message());
      console.message(told.replaceAll("\\p{Cntrl}", " "));
    }
    if (stale.size() > SHOWN) {
      console.message(file + ": " + (stale.size() - SHOWN) + " more stale entries");
    }
    if (!stale.isEmpty()) {
      console.message(file + ": --update-baseline drops stale entries");
    }
  }

  /** Writes the new baseline. */
  void writeBaseline(Path file) throws IOException {
    Baseline now = ledger.baseline();
    BaselineFile.write(file, now);
    int size = now.entries().size();
    console.message(file + ": " + size + (size == 1 ? " known finding" : " known findings"));
  }
}
