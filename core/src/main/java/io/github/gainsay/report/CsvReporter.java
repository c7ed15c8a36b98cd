package io.github.gainsay.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.report.Places.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table for spreadsheets: comma-separated values of RFC 4180 with a row for each finding, but
 * that lines end with {@code \n}. A cell that a spreadsheet would run as a formula starts with an
 * apostrophe; blanks stand for line ends, so that a row is a line.
 */
public final class CsvReporter implements Reporter {
  private static final String[] COLUMNS = {
    "severity",
    "check",
    "type",
    "confidence",
    "message",
    "article",
    "line",
    "column",
    "text",
    "other",
    "fingerprint",
    "cluster"
  };

  /** What begins a formula: Excel, LibreOffice and Sheets also take the full-width signs. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private final CSVPrinter csv;

  /** Makes a reporter; it writes the names of the columns at once. */
  public CsvReporter(Writer out) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setRecordSeparator("\n").setHeader(COLUMNS).get();
    csv = new CSVPrinter(out, format);
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    write(report.result(), "", Places.of(ImmutableList.of(report)));
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    write(report.result(), report.cluster(), Places.of(articles));
  }

  private void write(CheckResult result, String cluster, Places places) throws IOException {
    for (Discrepancy d : result.discrepancies()) {
      Place first = places.of(d.evidence().get(0).span());
      csv.printRecord(
          d.severity().label(),
          cell(d.check()),
          cell(d.type()),
          d.confidence(),
          cell(d.message()),
          cell(first.span().article()),
          first.lines().line(first.span().start()),
          first.lines().characterColumn(first.span().start()),
          cell(d.evidence().get(0).text()),
          cell(others(d)),
          cell(d.fingerprint()),
          cell(cluster));
    }
  }

  private static String others(Discrepancy d) {
    return d.evidence().stream().skip(1).map(Evidence::text).collect(joining(" | "));
  }

  private static String cell(String value) {
    String line = DisplayWidth.printable(value);
    String start = line.stripLeading();
    // A tab or line end at the beginning is a blank by now; the sign after it still counts.
    return !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0 ? "'" + line : line;
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
