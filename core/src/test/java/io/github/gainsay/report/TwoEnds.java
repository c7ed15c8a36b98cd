package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import java.io.IOException;
import java.io.StringWriter;

/** Reports of one finding with two ends, on any text. */
final class TwoEnds {

  /** Hostile in every way that a format must stand. */
  static final String HOSTILE =
      "=1+1\r\n\uD83D\uDE00 \uD83D\uDE00 ::error:: [a](1) {0} 100%, \"x\" <b> \u0007\u202E \uD800 end,"
          + " 12 ships\rand then 21 ships.";

  private TwoEnds() {}

  static ArticleReport of(String text, String first, String second) {
    return of(article(text), first, second, Severity.ERROR);
  }

  static Article article(String text) {
    Span all = new Span("a1", Article.TEXT, 0, text.length());
    return Article.builder("a1")
        .sectioned(text, ImmutableList.of(Section.verbatim(SectionKind.BODY, all, text)))
        .build();
  }

  static ArticleReport of(Article article, String first, String second, Severity severity) {
    ArticleFacts facts =
        new ArticleFacts(article, article.sections(), DateContext.UNKNOWN, ImmutableList.of());
    return new ArticleReport(
        facts,
        new CheckResult(
            ImmutableList.of(finding(article, first, second, severity)),
            ImmutableList.of(),
            ImmutableList.of()));
  }

  static Discrepancy finding(Article article, String first, String second, Severity severity) {
    Findings findings = new Findings(new SampleReports.SampleCheck(), Aligner.standard());
    findings
        .found(severity, "“" + first + "” is not “" + second + "”")
        .says(article, span(article, first), "the first: " + first)
        .says(article, span(article, second), second)
        .fact(Fact.DIFFER_BECAUSE, "=one, the other: 100% {0} [a](1)")
        .resolve(span(article, second), first)
        .report();
    return findings.all().get(0);
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Span(article.id(), Article.TEXT, start, start + words.length());
  }

  static ArticleReport inFile(String text, String first, String second) {
    return of(text, first, second).readAt(Origin.whole("news/my piece.txt"));
  }

  static String written(SampleReports.Writing writing, ArticleReport... reports)
      throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = writing.to(out);
    for (ArticleReport report : reports) {
      reporter.article(report);
    }
    reporter.close();
    return out.toString();
  }
}
