package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Suppressed;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One SARIF 2.1.0 log with one run, for code scanning and editors: the checks are its rules, each
 * finding is a result with its first end as the location and the others as related locations.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReporter implements Reporter {
  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonOutput output;
  private final JsonGenerator json;
  private final SarifResults results;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final List<Notification> notifications = new ArrayList<>();
  private boolean isClosed;

  /**
   * Something that the run could not do.
   *
   * @param check the check that broke, empty when it was none
   * @param line of the file, 0 when the whole is meant
   */
  private record Notification(String check, String text, String uri, int line, boolean isLost) {}

  /**
   * Makes a reporter.
   *
   * @param checks the checks that run
   * @param version of the program, such as {@code 1.2.0}
   */
  public SarifReporter(Writer out, List<Check> checks, String version) throws IOException {
    output = new JsonOutput(out);
    json = output.generator();
    checks.forEach(check -> rules.put(check.id(), rules.size()));
    results = new SarifResults(output, rules);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    new SarifRules(output).tool(checks, version);
    json.writeStringField("language", "en");
    json.writeStringField("columnKind", "utf16CodeUnits");
    output.strings("newlineSequences", ImmutableList.of("\r\n", "\n", "\r"));
    json.writeArrayFieldStart("results");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    Places places = Places.of(ImmutableList.of(report));
    results.analysed(report);
    write(report.result(), "", places);
    String uri = report.origin() == null ? "" : Uris.ofFile(report.origin().file());
    int line = report.origin() == null ? 0 : report.origin().line();
    for (CheckFailure f : report.result().failures()) {
      notifications.add(broke(f, report.id(), uri, line));
    }
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    write(report.result(), report.cluster(), Places.of(articles));
    for (CheckFailure f : report.result().failures()) {
      notifications.add(broke(f, report.cluster(), "", 0));
    }
  }

  private void write(CheckResult result, String cluster, Places places) throws IOException {
    for (Discrepancy d : result.discrepancies()) {
      results.result(d, cluster, places, null);
    }
    for (Suppressed s : result.suppressed()) {
      results.result(s.discrepancy(), cluster, places, s);
    }
  }

  private static Notification broke(CheckFailure f, String where, String uri, int line) {
    String text = f.check() + " broke on " + where + ", the other checks ran: " + f.cause();
    return new Notification(f.check(), text, uri, line, true);
  }

  @Override
  public void problem(ReadProblem problem) {
    notifications.add(
        new Notification(
            "", problem.describe(), Uris.ofFile(problem.file()), problem.line(), problem.isLost()));
  }

  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    json.writeEndArray();
    invocation();
    results.artifacts();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void invocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", notifications.stream().noneMatch(Notification::isLost));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Notification n : notifications) {
      json.writeStartObject();
      json.writeStringField("level", n.isLost ? "error" : "warning");
      results.message("message", DisplayWidth.printable(n.text));
      if (!n.uri.isEmpty()) {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        results.physicalLocation(n.uri, n.line);
        json.writeEndObject();
        json.writeEndArray();
      }
      if (rules.containsKey(n.check)) {
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", n.check);
        json.writeNumberField("index", rules.get(n.check));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
