package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.check.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class GithubReporterTest {

  @Test
  void aFindingIsACommandOnOneLine() throws IOException {
    String written =
        TwoEnds.written(
            GithubReporter::new,
            TwoEnds.inFile("One.\n\uD83D\uDE00 12 ships, 21 ships.", "12 ships", "21 ships"));

    assertThat(written)
        .isEqualTo(
            "::error file=news/my piece.txt,line=2,endLine=2,col=4,endColumn=12,"
                + "title=SampleCheck (T1)::“12 ships” is not “21 ships”"
                + "%0Asays: the first: 12 ships, “12 ships” at a1:2:3"
                + "%0Aalso says: 21 ships, “21 ships” at a1:2:13"
                + "%0Adiffer because: =one, the other: 100%25 {0} [a](1)\n");
  }

  @Test
  void theLevelFollowsTheSeverity() throws IOException {
    Article article = TwoEnds.article("12 ships, 21 ships.");

    assertThat(written(article, Severity.WARNING)).startsWith("::warning title=");
    assertThat(written(article, Severity.NOTE)).startsWith("::notice title=");
  }

  private static String written(Article article, Severity severity) throws IOException {
    return TwoEnds.written(
        GithubReporter::new, TwoEnds.of(article, "12 ships", "21 ships", severity));
  }

  @Test
  void wordsOverLinesHaveNoColumns() throws IOException {
    assertThat(
            TwoEnds.written(
                GithubReporter::new,
                TwoEnds.inFile("12\nships, 21 ships.", "12\nships", "21 ships")))
        .startsWith("::error file=news/my piece.txt,line=1,endLine=2,title=");
  }

  @Test
  void anArticleInALineOfJsonHasThatLine() throws IOException {
    assertThat(
            TwoEnds.written(
                GithubReporter::new,
                TwoEnds.of("One.\n12 ships, 21 ships.", "12 ships", "21 ships")
                    .readAt(new Origin("all.ndjson", 7))))
        .startsWith("::error file=all.ndjson,line=7,title=");
  }

  @Test
  void namesOfFilesAreEscaped() throws IOException {
    assertThat(
            TwoEnds.written(
                GithubReporter::new,
                TwoEnds.of("12 ships, 21 ships.", "12 ships", "21 ships")
                    .readAt(Origin.whole("a,b:c%\r\n::stop-commands::x"))))
        .startsWith("::error file=a%2Cb%3Ac%25%0D%0A%3A%3Astop-commands%3A%3Ax,line=1,");
  }

  @Test
  void hostileTextStaysInsideItsCommand() throws IOException {
    String written =
        TwoEnds.written(
            GithubReporter::new,
            TwoEnds.inFile(
                TwoEnds.HOSTILE,
                "\n\uD83D\uDE00 \uD83D\uDE00 ::error:: [a](1) {0} 100%",
                "\u0007\u202E \uD800 end"));

    assertThat(written).hasLineCount(1).startsWith("::error file=").contains("100%25");
    assertThat(written).doesNotContain("\r", "\u0007", "\u202E", "\uD800");
  }

  @Test
  void theGravestComeFirstAndTheRestIsCounted() throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = new GithubReporter(out);
    Article article = TwoEnds.article("12 ships, 21 ships.");
    for (int i = 0; i < 12; i++) {
      reporter.article(TwoEnds.of(article, "12 ships", "21 ships", Severity.NOTE));
      reporter.article(TwoEnds.of(article, "12 ships", "21 ships", Severity.WARNING));
    }
    reporter.article(TwoEnds.of(article, "12 ships", "21 ships", Severity.ERROR));
    reporter.close();
    reporter.close();

    ImmutableList<String> lines = ImmutableList.copyOf(out.toString().split("\n"));
    assertThat(lines).hasSize(1 + 10 + 10 + 1);
    assertThat(lines.get(0)).startsWith("::error ");
    assertThat(lines.subList(1, 11)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(11, 21)).allMatch(line -> line.startsWith("::notice "));
    assertThat(lines.get(21)).isEqualTo("4 more are not annotated: GitHub shows 10 of each level");
  }

  @Test
  void exactlyTenAreShownWithoutAWord() throws IOException {
    ArticleReport report = TwoEnds.of("12 ships, 21 ships.", "12 ships", "21 ships");
    ArticleReport[] ten = Collections.nCopies(10, report).toArray(new ArticleReport[0]);

    assertThat(TwoEnds.written(GithubReporter::new, ten)).hasLineCount(10).doesNotContain(" more ");
  }

  @Test
  void whatCouldNotBeReadOrBrokeIsAnnotatedToo() throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = new GithubReporter(out);
    reporter.article(SampleReports.clean());
    reporter.problem(new ReadProblem("b.ndjson", 7, "not JSON"));
    reporter.problem(new ReadProblem("b.md", 0, "front matter: no day", false));
    reporter.close();

    assertThat(out.toString())
        .contains("::error title=BrokenCheck::BrokenCheck broke on a2, the other checks ran: ")
        .contains("::error file=b.ndjson,line=7,title=Input::b.ndjson:7: not JSON\n")
        .contains("::warning file=b.md,title=Input::b.md: front matter: no day\n");
  }

  @Test
  void nothingFoundIsNothingWritten() throws IOException {
    assertThat(TwoEnds.written(GithubReporter::new)).isEmpty();
  }
}
