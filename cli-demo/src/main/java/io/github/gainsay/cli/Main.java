package io.github.gainsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.NdjsonReporter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** First version: {@code check FILE.ndjson [--assertions]}, NDJSON to NDJSON. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>();
    boolean assertions = false;
    for (String arg : args) {
      if (arg.equals("--assertions")) {
        assertions = true;
      } else if (!arg.startsWith("-") && !arg.equals("check")) {
        files.add(arg);
      }
    }
    Gainsay gainsay = Gainsay.create();
    Map<String, List<ArticleReport>> clusters = new LinkedHashMap<>();
    Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    try (NdjsonReporter reporter = new NdjsonReporter(out, assertions)) {
      for (String file : files) {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
          int number = 0;
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Article article = parse(++number, line);
            ArticleReport report = gainsay.check(article);
            reporter.article(report);
            if (article.cluster() != null) {
              clusters.computeIfAbsent(article.cluster(), c -> new ArrayList<>()).add(report);
            }
          }
        }
      }
      for (Map.Entry<String, List<ArticleReport>> e : clusters.entrySet()) {
        reporter.event(
            gainsay.compare(e.getKey(), e.getValue()),
            e.getValue());
      }
    }
    out.flush();
  }

  private static Article parse(int number, String line) throws IOException {
    JsonNode json = new ObjectMapper().readTree(line);
    Article.Builder b = Article.builder(json.path("id").asText("" + number));
    b.text(json.path("text").asText());
    if (json.hasNonNull("headline")) {
      b.headline(json.get("headline").asText());
    }
    json.path("deck").forEach(d -> b.deck(d.asText()));
    if (json.hasNonNull("published")) {
      b.published(LocalDate.parse(json.get("published").asText().substring(0, 10)));
    }
    if (json.hasNonNull("cluster")) {
      b.cluster(json.get("cluster").asText());
    }
    return b.build();
  }
}
