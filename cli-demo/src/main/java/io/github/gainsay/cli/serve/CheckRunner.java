package io.github.gainsay.cli.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.JsonReporter;
import io.github.gainsay.report.NdjsonReporter;
import io.github.gainsay.report.Reporter;
import io.github.gainsay.report.html.HtmlReporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks what requests ask for, a few at a time; more than may wait are turned away. */
final class CheckRunner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ImmutableMap<String, String> LATER = ImmutableMap.of("Retry-After", "2");

  private final Gainsay gainsay;
  private final Limits limits;
  private final ThreadPoolExecutor pool;

  CheckRunner(Gainsay gainsay, Limits limits) {
    this.gainsay = gainsay;
    this.limits = limits;
    BlockingQueue<Runnable> queue =
        limits.waiting() == 0
            ? new SynchronousQueue<>()
            : new LinkedBlockingQueue<>(limits.waiting());
    pool =
        new ThreadPoolExecutor(
            limits.parallel(),
            limits.parallel(),
            1,
            TimeUnit.MINUTES,
            queue,
            new ThreadFactoryBuilder().setNameFormat("check-%d").setDaemon(true).build());
  }

  /**
   * The answer to a request.
   *
   * @throws ApiException when too many wait, it takes too long, or something breaks
   */
  Answer answer(CheckRequest request) throws ApiException {
    Future<Answer> work = submit(request);
    try {
      return work.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new ApiException(
          503,
          "timeout",
          "not done within " + limits.timeout().toSeconds() + " s; send less at once",
          0,
          LATER);
    } catch (ExecutionException e) {
      LOG.error("a request broke", e.getCause());
      throw new ApiException(500, "internal", "internal failure: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(503, "closing", "the server is closing", 0, LATER);
    }
  }

  private Future<Answer> submit(CheckRequest request) throws ApiException {
    try {
      return pool.submit(() -> run(request));
    } catch (RejectedExecutionException e) {
      throw new ApiException(503, "busy", "too many requests wait already; try again", 0, LATER);
    }
  }

  private Answer run(CheckRequest request) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      Reporter reporter = reporter(request, out);
      List<ArticleReport> reports = new ArrayList<>();
      for (Article article : request.articles()) {
        ArticleReport report = gainsay.check(article);
        reports.add(report);
        reporter.article(report);
      }
      for (Map.Entry<String, List<ArticleReport>> event : clusters(reports).entrySet()) {
        EventReport report = gainsay.compare(event.getKey(), event.getValue());
        reporter.event(report, event.getValue());
      }
      for (ReadProblem problem : request.problems()) {
        reporter.problem(problem);
      }
      reporter.close();
      if (request.answer().equals(Answer.NDJSON)) {
        problems(request.problems(), out);
      }
    }
    return Answer.of(request.answer(), bytes.toByteArray());
  }

  private static Reporter reporter(CheckRequest request, Writer out) throws IOException {
    return switch (request.answer()) {
      case Answer.JSON -> new JsonReporter(out, request.assertions());
      case Answer.HTML -> new HtmlReporter(out);
      default -> new NdjsonReporter(out, request.assertions());
    };
  }

  private static Map<String, List<ArticleReport>> clusters(List<ArticleReport> reports) {
    Map<String, List<ArticleReport>> clusters = new LinkedHashMap<>();
    for (ArticleReport report : reports) {
      String cluster = report.facts().article().cluster();
      if (cluster != null) {
        clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(report);
      }
    }
    return clusters;
  }

  /** The lines of a request that could not be read; the format has no other place for them. */
  private static void problems(List<ReadProblem> problems, Writer out) throws IOException {
    for (ReadProblem problem : problems) {
      out.write(
          JSON.writeValueAsString(
              ImmutableMap.of(
                  "problem", ImmutableMap.of("line", problem.line(), "cause", problem.cause()))));
      out.write('\n');
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
