package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.report.TextReporter.Extra;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  private static String written(ArticleReport report) throws IOException {
    StringWriter out = new StringWriter();
    try (Reporter reporter = new TextReporter(out, false)) {
      reporter.article(report);
    }
    return out.toString();
  }

  @Test
  void aFindingShowsBothEndsAndTheExplanation() throws IOException {
    assertThat(written(SampleReports.full()))
        .startsWith(
            """
            error[T1] SampleCheck: the bridge opens a year before its mayor speaks of it
              ┌─ a1:1:4
              │ On March 4, 2021, mayor Ada Brune of Orlen, 51, said “the bridge will hold” for 8,000,000…
              │    ^^^^^^^^^^^^^ says: Thursday 4 March 2021
              ├─ a1:2:47
              │ The bridge, the first in a century, opened on March 4, 2020.
              │                                               ^^^^^^^^^^^^^ also says: Wednesday 4 March 2020
              = same because: same bridge; 0.99
              = differ because: one year apart
              = to resolve: write “March 4, 2021” for “March 4, 2020” at a1:2:47
              = depends on: a1 is read under Friday 5 March 2021, its day of publication as given
              = more: gainsay explain SampleCheck

            """);
  }

  @Test
  void theClosingLinesTellWhatWasLookedAt() throws IOException {
    assertThat(written(SampleReports.full()))
        .endsWith(
            """
            1 article read under Friday 5 March 2021, its day of publication as given
            compared 1 date, 1 quantity, 1 quote, 1 name in 3 pairs with 1 check: 1 error, 0 warnings, 0 notes
            not reported: 2 conflicts between statements that are hardly about one thing
            """);
  }

  @Test
  void nothingLookedAtReadsUnlikeNothingFound() throws IOException {
    assertThat(written(SampleReports.clean()))
        .contains(
            "1 article read under no date, for none is given or found: weekdays, words like last month"
                + " and days without a year are left unplaced\nnothing to compare:")
        .doesNotContain("no discrepancies");
  }

  @Test
  void whatIsKeptBackIsCountedAndNotShown() throws IOException {
    assertThat(written(SampleReports.clean()))
        .contains("1 finding suppressed by the article\n")
        .doesNotContain("nothing is seen");
    assertThat(written(SampleReports.full())).doesNotContain("suppressed");
  }

  @Test
  void whatIsKeptBackIsShownWhenAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    try (Reporter reporter = new TextReporter(out, false, Set.of(Extra.SUPPRESSED))) {
      reporter.article(SampleReports.clean());
    }

    assertThat(out.toString())
        .startsWith("suppressed[T1] SampleCheck: nothing is seen\n")
        .contains("  = suppressed because: the sample is fine\n")
        .doesNotContain("fingerprint");
  }

  @Test
  void theFingerprintIsShownWhenAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    try (Reporter reporter = new TextReporter(out, false, Set.of(Extra.FINGERPRINTS))) {
      reporter.article(SampleReports.full());
    }

    assertThat(out.toString()).containsPattern("\n  = fingerprint: [0-9a-f]{16}\n");
  }

  @Test
  void aBrokenCheckIsNamed() throws IOException {
    assertThat(written(SampleReports.clean()))
        .contains("failure BrokenCheck: broke on a2, the other checks ran:");
  }

  @Test
  void coloursAreWrittenOnlyWhenAskedFor() throws IOException {
    String plain = SampleReports.written(out -> new TextReporter(out, false));
    String coloured = SampleReports.written(out -> new TextReporter(out, true));

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31merror[T1]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void updatesAreShownAsSupersededAndNotAsErrors() throws IOException {
    String run = SampleReports.written(out -> new TextReporter(out, false));

    assertThat(run).contains("superseded[T1] SampleCheck");
    assertThat(run).contains(": 2 errors, 0 warnings, 0 notes");
    assertThat(run).contains("superseded by later reports: 1 statement\nnot read: 1 article\n");
  }

  @Test
  void severalDatesAreJoinedInOneLine() throws IOException {
    assertThat(SampleReports.written(out -> new TextReporter(out, false)))
        .contains("2 articles read under 5 March 2021 (published) and without a date\n");
  }
}
