package io.github.gainsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads the articles that the command line names. Stands in until the readers are there. */
final class Inputs {
  private final InputOptions options;
  private final Console console;

  Inputs(InputOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  void read(boolean oneEvent, ArticleSink sink) throws IOException {
    for (String file : options.files) {
      if (!file.endsWith("json")) {
        sink.article(
            finish(Article.of(Path.of(file).getFileName().toString(), Files.readString(Path.of(file))), oneEvent), file, 0);
        continue;
      }
      try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          sink.article(finish(parse(++number, line), oneEvent), file, number);
        }
      }
    }
  }

  private Article finish(Article article, boolean oneEvent) {
    Article.Builder b = article.toBuilder();
    if (oneEvent) {
      b.cluster("all");
    }
    if (article.published() == null) {
      b.published(options.published);
    }
    return b.build();
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
