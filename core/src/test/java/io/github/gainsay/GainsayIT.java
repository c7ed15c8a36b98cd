package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.report.ArticleReport;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that hold for the library as a whole. */
class GainsayIT {
  private static final Gainsay GAINSAY = Gainsay.create();

  /** A finding without the order of its ends. */
  private record Finding(String check, Set<Span> ends) {
    static Set<Finding> of(List<Discrepancy> found, UnaryOperator<Span> renamed) {
      return found.stream()
          .map(
              d ->
                  new Finding(
                      d.check(),
                      d.evidence().stream()
                          .map(Evidence::span)
                          .map(renamed)
                          .collect(Collectors.toUnmodifiableSet())))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static ImmutableList<ArticleReport> check(List<Article> articles) {
    return articles.stream().map(GAINSAY::check).collect(ImmutableList.toImmutableList());
  }

  private static String printedBy(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-Xmx700m", "-cp", System.getProperty("java.class.path")));
    command.add(CheckedExamples.class.getName());
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /** Arabic in Egypt writes other digits; Thailand counts other years. */
  @ParameterizedTest
  @CsvSource({"ar, EG, America/Adak, US-ASCII", "th, TH, Pacific/Chatham, UTF-16"})
  void theReportIsTheSameUnderAnyLocaleZoneAndCharset(
      String language, String country, String zone, String charset) throws Exception {
    assertThat(
            printedBy(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset))
        .isEqualTo(printedBy("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"))
        .contains("WeekdayDateMismatch");
  }

  /** CoreNLP itself is bound to the locale, so both runs start from the same annotations. */
  @Test
  void turkishLettersChangeNothingInTheLibrary() throws IOException {
    Map<String, AnnotatedArticle> annotated = new HashMap<>();
    Annotator once =
        (article, sections) ->
            annotated.computeIfAbsent(
                article.id(), id -> new CoreNlpAnnotator().annotate(article, sections));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      String report = reportWith(once);
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat("I".toLowerCase()).isEqualTo("ı");

      assertThat(reportWith(once)).isEqualTo(report).contains("WeekdayDateMismatch");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String reportWith(Annotator annotator) throws IOException {
    Gainsay gainsay = Gainsay.builder().annotator(annotator).build();
    return CheckedExamples.ndjson(
        gainsay, CheckedExamples.articles().stream().map(gainsay::check).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void theReportIsTheSameForAnyNumberOfThreads(int threads) throws Exception {
    List<Article> articles = CheckedExamples.articles();
    String alone = CheckedExamples.ndjson(GAINSAY, check(articles));

    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<ArticleReport>> tasks = new ArrayList<>();
      articles.forEach(article -> tasks.add(() -> GAINSAY.check(article)));
      List<ArticleReport> reports = new ArrayList<>();
      for (Future<ArticleReport> report : pool.invokeAll(tasks)) {
        reports.add(report.get());
      }
      assertThat(CheckedExamples.ndjson(GAINSAY, reports)).isEqualTo(alone);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleReport> event = check(CheckedExamples.event());
    Set<Finding> found = Finding.of(GAINSAY.compare("e", event).result().discrepancies(), s -> s);

    assertThat(found).isNotEmpty();
    for (List<ArticleReport> other : Collections2.permutations(event)) {
      assertThat(Finding.of(GAINSAY.compare("e", other).result().discrepancies(), s -> s))
          .as("in the order %s", other.stream().map(ArticleReport::id).toList())
          .isEqualTo(found);
    }
  }

  @Test
  void aSoundArticleDoesNotDisagreeWithItself() {
    List<ArticleReport> twice =
        check(
            List.of(
                Article.of("one", CheckedExamples.CLEAN),
                Article.of("two", CheckedExamples.CLEAN)));

    assertThat(twice.get(0).facts().assertions()).hasSizeGreaterThan(20);
    assertThat(twice.get(0).result().discrepancies()).isEmpty();
    assertThat(GAINSAY.compare("same", twice).result().discrepancies()).isEmpty();
  }

  @Test
  void oneWordApartTheSoundArticleDisagreesWithItself() {
    String other = CheckedExamples.CLEAN.replace("34 of the 61 buses", "34 of the 71 buses");
    List<ArticleReport> both =
        check(List.of(Article.of("one", CheckedExamples.CLEAN), Article.of("two", other)));

    assertThat(GAINSAY.compare("same", both).result().discrepancies()).isNotEmpty();
  }

  /** Between an article and its copy only that is found which is found inside the article. */
  @Test
  void aCopyBringsNothingNew() throws IOException {
    for (Article article : CheckedExamples.articles()) {
      Article copy = Article.of(article.id() + " copy", article.text());
      List<ArticleReport> twice = check(List.of(article, copy));
      UnaryOperator<Span> asOne =
          span -> new Span(article.id(), span.at(), span.start(), span.end());

      Set<Finding> inside = Finding.of(twice.get(0).result().discrepancies(), asOne);
      Set<Finding> between =
          Finding.of(GAINSAY.compare("same", twice).result().discrepancies(), asOne);

      assertThat(inside).as(article.id()).containsAll(between);
    }
  }
}
