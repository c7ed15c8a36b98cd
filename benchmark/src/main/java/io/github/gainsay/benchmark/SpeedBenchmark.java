package io.github.gainsay.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how fast the library checks articles, beside CoreNLP's annotators and LanguageTool's
 * rules on the same articles, and prints a report in Markdown. Every contender runs in a JVM of its
 * own and on one thread; rounds take turns, so that a slow spell of the machine hits all alike.
 */
public final class SpeedBenchmark {
  private static final int LONG_ARTICLE = 60_000;

  /** Rounds of time expressions, which take little, for one of all the rest. */
  private static final int TIME_ROUNDS = 4;

  private final Settings settings;
  private final SpeedReport report = new SpeedReport();

  private SpeedBenchmark(Settings settings) {
    this.settings = settings;
  }

  /** Exits with 0, with 1 when a demanded ratio is missed, or with 2 for wrong use. */
  public static void main(String[] args) throws IOException {
    Settings settings;
    try {
      settings = Settings.of(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    SpeedReport report = new SpeedBenchmark(settings).run();
    System.out.print(report.markdown());
    System.exit(report.isMet() ? 0 : 1);
  }

  private SpeedReport run() throws IOException {
    var articles = BenchmarkArticles.read(settings.articles(), settings.limit());
    report.articles(articles.size(), BenchmarkArticles.tokens(articles), settings.rounds());
    Map<ContenderKind, WorkerProcess> workers = new EnumMap<>(ContenderKind.class);
    try {
      for (ContenderKind kind : ContenderKind.values()) {
        progress("loading " + kind);
        workers.put(kind, start(kind));
      }
      throughput(workers);
      WorkerProcess gainsay = workers.get(ContenderKind.GAINSAY);
      if (gainsay == null) {
        throw new IllegalStateException("not started");
      }
      progress("stages");
      report.stages(gainsay.ask("stages " + Math.max(3, settings.rounds())));
      int first = (int) gainsay.numbers("finding")[0];
      progress("a long article");
      long[] before = gainsay.numbers("pass " + settings.millis());
      long[] tokensAndNanos = gainsay.numbers("long " + LONG_ARTICLE);
      long[] after = gainsay.numbers("pass " + settings.millis());
      report.longArticle(
          tokensAndNanos[0],
          tokensAndNanos[1],
          (double) (before[1] + after[1]) / (before[0] + after[0]));
      for (Map.Entry<ContenderKind, WorkerProcess> each : workers.entrySet()) {
        long[] megabytes = each.getValue().numbers("memory");
        report.memory(each.getKey(), megabytes[0], megabytes[1]);
      }
      workers.values().forEach(WorkerProcess::close);
      timeExpressions();
      coldStarts(first);
    } finally {
      workers.values().forEach(WorkerProcess::close);
    }
    return report;
  }

  /** In a process of its own, so that SUTime's rules do not count as memory of the library. */
  private void timeExpressions() throws IOException {
    progress("time expressions");
    try (WorkerProcess worker = start(ContenderKind.GAINSAY)) {
      long[] nanos = worker.numbers("time " + TIME_ROUNDS * settings.rounds());
      report.timeExpressions(nanos[0], nanos[1]);
    }
  }

  private WorkerProcess start(ContenderKind kind) throws IOException {
    return WorkerProcess.start(kind, settings.articles(), settings.limit());
  }

  private void throughput(Map<ContenderKind, WorkerProcess> workers) throws IOException {
    for (Map.Entry<ContenderKind, WorkerProcess> each : workers.entrySet()) {
      progress("warming up " + each.getKey());
      each.getValue().ask("pass " + 4 * millis(each.getKey()));
    }
    for (int i = 1; i <= settings.rounds(); i++) {
      for (Map.Entry<ContenderKind, WorkerProcess> each : workers.entrySet()) {
        progress("round " + i + " of " + settings.rounds() + ": " + each.getKey());
        long[] answer = each.getValue().numbers("pass " + millis(each.getKey()));
        report.pass(each.getKey(), answer[0], answer[1], answer[2]);
      }
    }
  }

  /** CoreNLP takes long enough with one pass. */
  private int millis(ContenderKind kind) {
    return kind == ContenderKind.CORENLP ? 0 : settings.millis();
  }

  private void coldStarts(int article) throws IOException {
    for (int i = 1; i <= settings.starts(); i++) {
      progress("cold start " + i + " of " + settings.starts());
      for (ContenderKind kind : ContenderKind.values()) {
        try (WorkerProcess worker = start(kind)) {
          Duration ready = worker.loading();
          if (kind == ContenderKind.GAINSAY) {
            long findings = worker.numbers("first " + article)[0];
            if (findings == 0) {
              throw new IllegalStateException("no finding in article " + article);
            }
            ready = worker.age();
          }
          report.start(kind, ready);
        }
      }
    }
  }

  private static void progress(String what) {
    System.err.println("speed: " + what);
  }
}
