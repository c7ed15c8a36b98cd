package io.github.gainsay.report;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** What was read from articles, one assertion a line: place, kind, words, value. */
public final class AssertionReporter implements Reporter {

  /** The most columns that the words take. */
  private static final int WORDS = 44;

  private final Writer out;
  private final Summary summary = new Summary();

  public AssertionReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    summary.add(report);
    Texts texts = Texts.of(List.of(report));
    for (Assertion<?> assertion : report.facts().assertions()) {
      Span span = assertion.span();
      Excerpt at = Excerpt.of(texts.field(span), span, WORDS);
      String field = span.at().equals(Article.TEXT) ? "" : " " + span.at();
      String words = Excerpt.head(DisplayWidth.printable(texts.at(span)), WORDS);
      out.write(
          String.format(
              Locale.ROOT,
              "%s%s:%d:%d  %-11s  %s%s  %s\n",
              DisplayWidth.printable(span.article()),
              field,
              at.line(),
              at.column(),
              JsonOutput.label(assertion.kind()),
              words,
              " ".repeat(WORDS - DisplayWidth.of(words)),
              DisplayWidth.printable(value(assertion))));
    }
    out.flush();
  }

  private static String value(Assertion<?> assertion) {
    Attribution by = assertion.qualifiers().attribution();
    String from = by.name().isEmpty() ? by.source() : by.name();
    return assertion.value().describe() + (from.isEmpty() ? "" : " (" + from + ")");
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) {}

  @Override
  public void problem(String file, int line, String cause) {
    summary.addUnread();
  }

  @Override
  public void close() throws IOException {
    for (String each : summary.read()) {
      out.write(each);
      out.write('\n');
    }
    out.flush();
  }
}
