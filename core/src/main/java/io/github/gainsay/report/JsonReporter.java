package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gainsay.article.ReadProblem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One JSON document for a whole run, with the objects of {@link NdjsonReporter} in it. */
public final class JsonReporter implements Reporter {
  private final JsonOutput output;
  private final JsonGenerator json;
  private final boolean assertions;
  private final List<ReadProblem> problems = new ArrayList<>();
  private Stage stage = Stage.START;

  private enum Stage {
    START,
    ARTICLES,
    CLUSTERS,
    CLOSED
  }

  /**
   * Makes a reporter.
   *
   * @param assertions whether each article's assertions are written too
   */
  public JsonReporter(Writer out, boolean assertions) throws IOException {
    this.output = new JsonOutput(out);
    this.json = output.generator();
    this.assertions = assertions;
  }

  /**
   * Writes what was found in one article.
   *
   * @throws IllegalStateException after the first event
   */
  @Override
  public void article(ArticleReport report) throws IOException {
    if (stage.compareTo(Stage.ARTICLES) > 0) {
      throw new IllegalStateException("article " + report.id() + " comes after the events");
    }
    reach(Stage.ARTICLES);
    output.article(report, assertions);
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    reach(Stage.CLUSTERS);
    output.event(report, articles);
  }

  @Override
  public void problem(ReadProblem problem) {
    problems.add(problem);
  }

  /** Writes what stands between the last thing written and {@code next}. */
  private void reach(Stage next) throws IOException {
    if (stage == Stage.START) {
      json.writeStartObject();
      json.writeNumberField("schema", JsonOutput.SCHEMA);
      json.writeArrayFieldStart("articles");
      stage = Stage.ARTICLES;
    }
    if (stage == Stage.ARTICLES && next.compareTo(Stage.ARTICLES) > 0) {
      json.writeEndArray();
      json.writeArrayFieldStart("clusters");
      stage = Stage.CLUSTERS;
    }
  }

  @Override
  public void close() throws IOException {
    if (stage == Stage.CLOSED) {
      return;
    }
    reach(Stage.CLUSTERS);
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (ReadProblem p : problems) {
      json.writeStartObject();
      output.string("file", p.file());
      json.writeNumberField("line", p.line());
      output.string("cause", p.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
    stage = Stage.CLOSED;
  }
}
