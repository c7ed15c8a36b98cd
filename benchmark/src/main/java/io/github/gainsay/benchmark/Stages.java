package io.github.gainsay.benchmark;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.TextReader;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.extract.FactReader;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.NdjsonReporter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times the stages of a check one by one. */
final class Stages {
  static final String READ = "reading and repair";
  static final String ANNOTATE = "tokens, parts of speech, lemmas, entities";
  static final String REST = "extraction: the rest";
  static final String EXTRACT = "extraction: ";
  static final String CHECK = "check: ";
  static final String REPORT = "report as NDJSON";

  private final List<Article> articles;
  private final Annotator annotator = new CoreNlpAnnotator();
  private final FactReader facts = FactReader.standard().wrapped(this::timed);
  private final Gainsay gainsay = Gainsay.create();
  private final List<CheckEngine> engines = new ArrayList<>();
  private final Map<String, Long> spent = new LinkedHashMap<>();
  private long extracting;

  Stages(List<Article> articles) {
    this.articles = articles;
    for (Check check : gainsay.checks()) {
      engines.add(new CheckEngine(ImmutableList.of(check), Aligner.standard()));
    }
  }

  /** Works through all articles so often; lines of nanoseconds a round and the stage's name. */
  List<String> measure(int rounds) throws IOException {
    spent.clear();
    for (int i = 0; i < rounds; i++) {
      for (Article article : articles) {
        work(article);
      }
    }
    List<String> lines = new ArrayList<>();
    spent.forEach((stage, nanos) -> lines.add(nanos / rounds + " " + stage));
    return lines;
  }

  private void work(Article article) throws IOException {
    long start = System.nanoTime();
    ImmutableList<Section> sections = TextReader.read(article);
    start = spend(READ, start);
    AnnotatedArticle annotated = annotator.annotate(article, sections);
    start = spend(ANNOTATE, start);
    extracting = 0;
    ArticleFacts read = facts.read(annotated);
    spent.merge(REST, -extracting, Long::sum);
    start = spend(REST, start);
    for (CheckEngine engine : engines) {
      engine.check(read);
      start = spend(CHECK + engine.checks().get(0).id(), start);
    }
    ArticleReport report = gainsay.check(read);
    start = System.nanoTime();
    try (NdjsonReporter reporter = new NdjsonReporter(new StringWriter(), false)) {
      reporter.article(report);
    }
    spend(REPORT, start);
  }

  private Extractor timed(Extractor extractor) {
    String stage = EXTRACT + extractor.getClass().getSimpleName();
    return draft -> {
      long start = System.nanoTime();
      extractor.extract(draft);
      extracting += spend(stage, start) - start;
    };
  }

  private long spend(String stage, long since) {
    long now = System.nanoTime();
    spent.merge(stage, now - since, Long::sum);
    return now;
  }
}
