package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.report.Places.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands that GitHub Actions turns into annotations of the changed files. Of each level
 * it shows ten a step and fifty a job; the rest is counted.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
public final class GithubReporter implements Reporter {

  /** Annotations of a level that GitHub keeps of one step. */
  static final int SHOWN = 10;

  private final Writer out;
  private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);
  private int leftOut;

  public GithubReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) {
    write(report.result(), report.id(), Places.of(ImmutableList.of(report)));
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) {
    write(report.result(), report.cluster(), Places.of(articles));
  }

  private void write(CheckResult result, String where, Places places) {
    for (Discrepancy d : result.discrepancies()) {
      Place place = places.of(d.evidence().get(0).span());
      add(
          d.severity(),
          position(place) + ",title=" + property(d.check() + " (" + d.type() + ")"),
          Explanation.of(d, places));
    }
    for (CheckFailure f : result.failures()) {
      String text = f.check() + " broke on " + where + ", the other checks ran: " + f.cause();
      add(Severity.ERROR, ",title=" + property(f.check()), DisplayWidth.printable(text));
    }
  }

  @Override
  public void problem(ReadProblem problem) {
    String line = problem.line() > 0 ? ",line=" + problem.line() : "";
    add(
        problem.isLost() ? Severity.ERROR : Severity.WARNING,
        ",file=" + property(problem.file()) + line + ",title=Input",
        DisplayWidth.printable(problem.describe()));
  }

  /** The properties of a place; columns only on one line, as GitHub wants them. */
  private static String position(Place place) {
    if (place.origin() == null) {
      return "";
    }
    String file = ",file=" + property(place.origin().file());
    if (!place.isInFile()) {
      return file + (place.line() > 0 ? ",line=" + place.line() : "");
    }
    int start = place.span().start();
    int end = place.span().end();
    int line = place.lines().line(start);
    int endLine = place.lines().line(end);
    String lines = file + ",line=" + line + ",endLine=" + endLine;
    return line < endLine
        ? lines
        : lines + ",col=" + place.lines().column(start) + ",endColumn=" + place.lines().column(end);
  }

  private void add(Severity severity, String properties, String message) {
    List<String> same = commands.computeIfAbsent(severity, s -> new ArrayList<>());
    if (same.size() == SHOWN) {
      leftOut++;
      return;
    }
    String level = severity == Severity.NOTE ? "notice" : severity.label();
    // the first comma becomes the blank after the command
    String head = properties.isEmpty() ? "" : " " + properties.substring(1);
    same.add("::" + level + head + "::" + data(message));
  }

  /** Escapes a message, as the toolkit of GitHub Actions does. */
  private static String data(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes the value of a property. */
  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void close() throws IOException {
    for (Severity severity : ImmutableList.copyOf(Severity.values()).reverse()) {
      for (String command : commands.getOrDefault(severity, ImmutableList.of())) {
        out.write(command);
        out.write('\n');
      }
    }
    if (leftOut > 0) {
      out.write(
          leftOut
              + (leftOut == 1 ? " more is" : " more are")
              + " not annotated: GitHub shows "
              + SHOWN
              + " of each level\n");
    }
    commands.clear();
    leftOut = 0;
    out.flush();
  }
}
