package io.github.gainsay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.ArticleFiles;
import io.github.gainsay.article.InputFormat;
import io.github.gainsay.article.ReadResult;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.NdjsonReporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedAnnotatorIT {
  @TempDir private Path folder;

  private static List<Article> examples() {
    List<Article> articles = new ArrayList<>();
    for (ReadResult result :
        ArticleFiles.standard().read(Path.of("../docs/examples"), InputFormat.AUTO)) {
      // those of the project below are its own
      if (result instanceof ReadResult.Read read && !read.article().id().startsWith("embedding/")) {
        articles.add(read.article());
      }
    }
    return articles;
  }

  /** All reports in JSON, with all that was read, and a comparison of all articles. */
  private static String reports(Annotator annotator, List<Article> articles) throws IOException {
    Gainsay gainsay = Gainsay.builder().annotator(annotator).build();
    List<ArticleReport> reports = articles.stream().map(gainsay::check).toList();
    StringWriter out = new StringWriter();
    try (NdjsonReporter reporter = new NdjsonReporter(out, true)) {
      for (ArticleReport report : reports) {
        reporter.article(report);
      }
      reporter.event(gainsay.compare("all", reports), reports);
    }
    return out.toString();
  }

  @Test
  void aReplayGivesTheReportsOfTheLiveRun() throws IOException {
    List<Article> articles = examples();
    assertThat(articles).hasSizeGreaterThan(10);
    Annotator live = new CoreNlpAnnotator();
    String once = reports(live, articles);
    assertThat(once).contains("\"WeekdayDateMismatch\"", "\"QuoteVariant\"");

    assertThat(reports(RecordedAnnotator.recording(live, folder), articles)).isEqualTo(once);
    assertThat(reports(RecordedAnnotator.replaying(folder), articles)).isEqualTo(once);
  }
}
