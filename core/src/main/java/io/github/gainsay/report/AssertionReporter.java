package io.github.gainsay.report;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** What was read from articles, one assertion a line: place, kind, words, value. */
public final class AssertionReporter implements Reporter {

  /** The most columns that the words take. */
  private static final int WORDS = 44;

  private static final int KIND = "attribution".length();

  private final Writer out;
  private final Summary summary = new Summary();

  public AssertionReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    summary.add(report);
    Texts texts = Texts.of(List.of(report));
    List<String> places = new ArrayList<>();
    for (Assertion<?> assertion : report.facts().assertions()) {
      places.add(place(assertion.span(), texts));
    }
    int width = places.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    for (int i = 0; i < places.size(); i++) {
      Assertion<?> assertion = report.facts().assertions().get(i);
      String words = DisplayWidth.printable(texts.at(assertion.span()));
      String kind = JsonOutput.label(assertion.kind());
      String value = DisplayWidth.printable(value(assertion));
      out.write(pad(places.get(i), width) + pad(kind, KIND) + pad(words, WORDS) + value + '\n');
    }
    out.flush();
  }

  private static String place(Span span, Texts texts) {
    Excerpt at = Excerpt.of(texts.field(span), span, WORDS);
    String field = span.at().equals(Article.TEXT) ? "" : " " + span.at();
    return DisplayWidth.printable(span.article()) + field + ":" + at.line() + ":" + at.column();
  }

  /** The text cut or filled up to {@code columns}, and two blanks. */
  private static String pad(String text, int columns) {
    String shown = Excerpt.head(text, columns);
    return shown + " ".repeat(columns - DisplayWidth.of(shown) + 2);
  }

  private static String value(Assertion<?> assertion) {
    Attribution by = assertion.qualifiers().attribution();
    String from = by.name().isEmpty() ? by.source() : by.name();
    return assertion.value().describe() + (from.isEmpty() ? "" : " (" + from + ")");
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) {}

  @Override
  public void problem(ReadProblem problem) {
    if (problem.isLost()) {
      summary.addUnread();
    }
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
