package io.github.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One JSON object a line: one for each article, one for each cluster. */
public final class NdjsonReporter implements Reporter {
  private final JsonOutput json;
  private final boolean assertions;

  /**
   * Makes a reporter.
   *
   * @param assertions whether each article's assertions are written too
   */
  public NdjsonReporter(Writer out, boolean assertions) throws IOException {
    this.json = new JsonOutput(out);
    this.assertions = assertions;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    json.article(report, assertions);
    endLine();
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    json.event(report, articles);
    endLine();
  }

  private void endLine() throws IOException {
    json.generator().writeRaw('\n');
    json.generator().flush();
  }

  @Override
  public void close() throws IOException {
    json.generator().flush();
  }
}
