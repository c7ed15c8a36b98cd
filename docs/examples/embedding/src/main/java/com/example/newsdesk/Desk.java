package com.example.newsdesk;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Severity;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a newsroom's editor shows beside an article. */
public final class Desk {
  private final Gainsay gainsay;

  public Desk(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  /** Prints what is found in a file: {@code Desk FILE DAY-OF-PUBLICATION}. */
  public static void main(String[] args) throws IOException {
    new CoreNlpAnnotator().warmUp(); // loads the models now and not at the first article
    Desk desk = new Desk(Gainsay.create());
    Article article =
        Article.builder("draft")
            .text(Files.readString(Path.of(args[0])))
            .published(LocalDate.parse(args[1]))
            .build();
    desk.notes(article).forEach(System.out::println);
  }

  /** A line for each finding and each of its ends. */
  public List<String> notes(Article article) {
    ArticleReport report = gainsay.check(article);
    List<String> notes = new ArrayList<>();
    for (Discrepancy d : report.result().discrepancies()) {
      notes.add(d.severity() + " " + d.check() + ": " + d.message());
      for (Evidence end : d.evidence()) {
        // Positions are offsets in what you gave: article.text(), or the field that at() names.
        notes.add("  " + end.span().at() + " " + end.span().start() + ": " + end.text());
      }
      for (Resolution edit : d.resolutions()) {
        notes.add("  or write: " + edit.replacement());
      }
    }
    return notes;
  }

  /** Whether an article may go out: what both ends say cannot be true. */
  public boolean mayGoOut(Article article) {
    return gainsay.check(article).result().discrepancies().stream()
        .noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Checks the articles of one event, on all cores, and compares them. */
  public EventReport compare(String event, List<Article> articles) {
    List<ArticleReport> reports = articles.parallelStream().map(gainsay::check).toList();
    return gainsay.compare(event, reports);
  }
}
