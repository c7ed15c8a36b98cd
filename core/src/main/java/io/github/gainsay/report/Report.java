package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that came of a run.
 *
 * @param articles in the order of the input
 * @param events one for each cluster
 * @param problems what could not be read
 */
public record Report(
    ImmutableList<ArticleReport> articles,
    ImmutableList<EventReport> events,
    ImmutableList<ReadProblem> problems) {

  /** The highest severity of any finding, empty when nothing was found. */
  public Optional<Severity> severity() {
    return Stream.concat(
            articles.stream().map(ArticleReport::result), events.stream().map(EventReport::result))
        .map(CheckResult::discrepancies)
        .flatMap(ImmutableList::stream)
        .map(Discrepancy::severity)
        .max(Comparator.naturalOrder());
  }

  /** Writes all of it and ends the report. */
  public void writeTo(Reporter reporter) throws IOException {
    ImmutableMap<String, ArticleReport> byId =
        articles.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    ArticleReport::id, Function.identity(), (first, second) -> second));
    for (ArticleReport article : articles) {
      reporter.article(article);
    }
    for (EventReport event : events) {
      reporter.event(
          event,
          event.articles().stream()
              .filter(byId::containsKey)
              .map(byId::get)
              .collect(ImmutableList.toImmutableList()));
    }
    for (ReadProblem problem : problems) {
      reporter.problem(problem);
    }
    reporter.close();
  }
}
