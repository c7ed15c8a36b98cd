package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReporterTest {
  private static final String HEADER =
      "severity,check,type,confidence,message,article,line,column,text,other,fingerprint,cluster\n";

  private static List<CSVRecord> rows(String written) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(written)).getRecords();
  }

  private static CSVRecord row(String text, String first, String second) throws IOException {
    String written = TwoEnds.written(CsvReporter::new, TwoEnds.inFile(text, first, second));
    assertThat(written).hasLineCount(2).startsWith(HEADER).endsWith("\n").doesNotContain("\r");
    return rows(written).get(0);
  }

  @Test
  void aFindingIsARow() throws IOException {
    String text = "One.\n\uD83D\uDE00 12 ships, 21 \"ships\".";
    CSVRecord row = row(text, "12 ships", "21 \"ships\"");

    assertThat(row.get("severity")).isEqualTo("error");
    assertThat(row.get("check")).isEqualTo("SampleCheck");
    assertThat(row.get("type")).isEqualTo("T1");
    assertThat(row.get("confidence")).isEqualTo("0.95");
    assertThat(row.get("message")).isEqualTo("“12 ships” is not “21 \"ships\"”");
    assertThat(row.get("article")).isEqualTo("a1");
    assertThat(row.get("line")).isEqualTo("2");
    // in characters, as a reader counts
    assertThat(row.get("column")).isEqualTo("3");
    assertThat(row.get("text")).isEqualTo("12 ships");
    assertThat(row.get("other")).isEqualTo("21 \"ships\"");
    assertThat(row.get("fingerprint")).hasSize(16);
    assertThat(row.get("cluster")).isEmpty();
  }

  @Test
  void nothingFoundIsATableWithoutRows() throws IOException {
    assertThat(TwoEnds.written(CsvReporter::new)).isEqualTo(HEADER);
  }

  @Test
  void whatIsFoundBetweenArticlesNamesTheCluster() throws IOException {
    List<CSVRecord> rows = rows(SampleReports.written(CsvReporter::new));

    assertThat(rows.get(0).get("cluster")).isEmpty();
    assertThat(rows.get(rows.size() - 1).get("cluster")).isEqualTo("c1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "\n@x"})
  void noCellIsAFormula(String words) throws IOException {
    String shown = words.replaceAll("[\t\r\n]", " ");

    assertThat(row("12 " + words + " ", words, "12").get("text")).isEqualTo("'" + shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2", "a@b", "'=1", "\"=1\"", "–5"})
  void otherCellsStayAsTheyAre(String words) throws IOException {
    assertThat(row("12 " + words + " ", words, "12").get("text")).isEqualTo(words);
  }

  @Test
  void hostileTextStaysInItsCell() throws IOException {
    CSVRecord row =
        row(
            TwoEnds.HOSTILE,
            "=1+1\r\n\uD83D\uDE00 \uD83D\uDE00 ::error:: [a](1) {0} 100%, \"x\" <b>",
            "\u0007\u202E \uD800 end,");

    assertThat(row.get("text"))
        .isEqualTo("'=1+1  \uD83D\uDE00 \uD83D\uDE00 ::error:: [a](1) {0} 100%, \"x\" <b>");
    assertThat(row.get("other")).isEqualTo("\uFFFD\uFFFD \uFFFD end,");
  }
}
