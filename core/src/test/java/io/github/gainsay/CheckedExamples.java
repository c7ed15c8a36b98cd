package io.github.gainsay;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.NdjsonReporter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles with much to find in them, and the whole report on them. Also runs as a program. */
final class CheckedExamples {
  private static final Path EXAMPLES = Path.of("../docs/examples");

  /** Nothing is wrong with it, and there is much that could be taken for wrong. */
  static final String CLEAN =
      """
      Depot fire kills two in Torvale

      TORVALE, March 8, 2024 (Inland Press) - Two firefighters died and at least nine people were \
      hurt on Friday when a fire swept through a bus depot in Torvale, police said.

      The fire broke out shortly before 4 a.m. and destroyed 34 of the 61 buses, Chief Ingrid \
      Halloran told reporters. “We lost the roof within twenty minutes,” she said. “After that \
      nobody could go in.”

      Damage is put at $14 million. The depot, built in 1978, had passed an inspection on \
      January 16. About 120 people work there.

      Mayor Theo Lindqvist, 52, said that schools would stay closed on Monday. Some 18,000 \
      passengers use the buses every day, 12 percent more than in 2019.

      Halloran said that one of the nine injured, a man of 31, was in a critical condition.
      """;

  /** Reports on one event that differ in a date, a number and a quotation. */
  static final ImmutableList<String> EVENT =
      ImmutableList.of(
          """
          Ferry runs aground off Skerry Point

          TORVIK, Oct. 9, 2024 (Coast Wire) - A ferry with 212 passengers aboard ran aground off \
          Skerry Point on Wednesday, Oct. 9, 2024, injuring 14 people, the coast guard said.

          “The captain saw the rocks too late in the fog,” spokeswoman Anna Brekke told reporters.
          """,
          """
          Fourteen hurt as ferry hits rocks

          TORVIK, Oct. 10, 2024 (Nordic Desk) - Fourteen people were injured when a ferry with \
          221 passengers aboard ran aground off Skerry Point on Thursday, Oct. 9, 2024, the coast \
          guard said.

          “The captain saw the buoys too late in the fog,” said Anna Brekke, a spokeswoman.
          """,
          """
          Passengers saved from stranded ferry

          TORVIK, Oct. 10, 2024 (Harbour News) - All 212 passengers were taken off a ferry that \
          ran aground off Skerry Point on Wednesday, the coast guard said. It said that 16 people \
          were injured.
          """);

  private CheckedExamples() {}

  static ImmutableList<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (var files = Files.list(EXAMPLES)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".txt")) {
          articles.add(Article.of(file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    articles.add(Article.of("clean", CLEAN));
    articles.addAll(event());
    return ImmutableList.copyOf(articles);
  }

  static ImmutableList<Article> event() {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (int i = 0; i < EVENT.size(); i++) {
      articles.add(Article.builder("e" + i).text(EVENT.get(i)).cluster("e").build());
    }
    return articles.build();
  }

  /** The report as NDJSON, with all assertions. */
  static String ndjson(Gainsay gainsay, List<ArticleReport> reports) throws IOException {
    StringWriter out = new StringWriter();
    try (NdjsonReporter reporter = new NdjsonReporter(out, true)) {
      for (ArticleReport report : reports) {
        reporter.article(report);
      }
      List<ArticleReport> event =
          reports.stream().filter(r -> r.facts().article().cluster() != null).toList();
      reporter.event(gainsay.compare("e", event), event);
    }
    return out.toString();
  }

  /** Prints the report in UTF-8, under whatever locale, time zone and charset the JVM was given. */
  public static void main(String[] args) throws IOException {
    Gainsay gainsay = Gainsay.create();
    String report = ndjson(gainsay, articles().stream().map(gainsay::check).toList());
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
    System.out.flush();
  }
}
