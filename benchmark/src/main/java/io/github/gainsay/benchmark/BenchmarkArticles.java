package io.github.gainsay.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import io.github.gainsay.article.Article;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The articles that all contenders work through. */
final class BenchmarkArticles {
  /** Stands for the articles that come with the benchmark. */
  static final String OWN = "-";

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "bridge",
          "budget",
          "court",
          "derby",
          "election",
          "ferry",
          "flood",
          "hospital",
          "merger",
          "mine",
          "robbery",
          "school",
          "strike",
          "summit");

  private BenchmarkArticles() {}

  /**
   * Reads articles.
   *
   * @param source a file of one JSON object a line, or {@link #OWN}
   * @param limit at most so many
   */
  static ImmutableList<Article> read(String source, int limit) throws IOException {
    ImmutableList<Article> all = source.equals(OWN) ? own() : ndjson(Path.of(source));
    return all.subList(0, Math.min(limit, all.size()));
  }

  private static ImmutableList<Article> own() throws IOException {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (String name : NAMES) {
      String text =
          Resources.toString(
              Resources.getResource(BenchmarkArticles.class, "articles/" + name + ".txt"),
              StandardCharsets.UTF_8);
      articles.add(Article.of(name, text));
    }
    return articles.build();
  }

  private static ImmutableList<Article> ndjson(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = json.readTree(line);
      Article.Builder article =
          Article.builder(node.path("id").asText("line " + number))
              .text(node.path("text").asText());
      if (node.hasNonNull("headline")) {
        article.headline(node.get("headline").asText());
      }
      node.path("deck").forEach(bullet -> article.deck(bullet.asText()));
      if (node.hasNonNull("published")) {
        article.published(LocalDate.parse(node.get("published").asText().substring(0, 10)));
      }
      articles.add(article.build());
    }
    return articles.build();
  }

  /** The whole of an article as one text, for contenders that know no sections. */
  static String plainText(Article article) {
    List<String> parts = new ArrayList<>();
    if (article.headline() != null) {
      parts.add(article.headline());
    }
    parts.addAll(article.deck());
    parts.add(article.text());
    return Joiner.on("\n\n").join(parts);
  }

  /** Counts the tokens of the Penn Treebank; the same count stands for all contenders. */
  static int tokens(List<Article> articles) {
    int count = 0;
    for (Article article : articles) {
      PTBTokenizer<CoreLabel> tokens =
          new PTBTokenizer<>(
              new StringReader(plainText(article)),
              new CoreLabelTokenFactory(),
              "untokenizable=noneDelete");
      for (; tokens.hasNext(); count++) {
        tokens.next();
      }
    }
    return count;
  }

  /**
   * One long article of at least {@code words} words, made of the articles in turn. Each time round
   * all numbers are others, so that the paragraphs are not merely the same again.
   */
  static Article longOne(List<Article> articles, int words) {
    StringBuilder text = new StringBuilder("A long report\n\n");
    int count = 0;
    for (int round = 0; count < words; round++) {
      for (Article article : articles) {
        String part = renumbered(article.text(), round);
        text.append(part).append("\n\n");
        count += Splitter.on(' ').splitToList(part).size();
        if (count >= words) {
          break;
        }
      }
    }
    return Article.of("long", text.toString());
  }

  /** Adds {@code by} to each digit, modulo 9, and leaves no digit 0 where there was none. */
  private static String renumbered(String text, int by) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '1' && c <= '9') {
        out.setCharAt(i, (char) ('1' + (c - '1' + by) % 9));
      }
    }
    return out.toString();
  }
}
