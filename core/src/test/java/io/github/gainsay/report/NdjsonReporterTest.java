package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.CheckResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonReporterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<JsonNode> lines(boolean assertions) throws IOException {
    String written = SampleReports.written(out -> new NdjsonReporter(out, assertions));
    ImmutableList.Builder<JsonNode> lines = ImmutableList.builder();
    for (String line : written.split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines.build();
  }

  @Test
  void theFieldsStandInTheOrderOfTheContract() throws IOException {
    assertThat(lines(true).get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "schema",
            "article",
            "anchor",
            "sections",
            "assertions",
            "discrepancies",
            "suppressed",
            "stale",
            "coverage",
            "failures");
    assertThat(lines(true).get(2).fieldNames())
        .toIterable()
        .containsExactly(
            "schema",
            "cluster",
            "articles",
            "discrepancies",
            "superseded",
            "suppressed",
            "stale",
            "coverage",
            "failures");
  }

  @Test
  void assertionsAreWrittenOnlyWhenAskedFor() throws IOException {
    assertThat(lines(false).get(0).has("assertions")).isFalse();
    assertThat(lines(true).get(0).get("assertions")).hasSize(9);
  }

  @Test
  void everyPositionQuotesItsOwnWords() throws IOException {
    for (JsonNode line : lines(true)) {
      for (JsonNode position : line.findParents("text")) {
        if (position.has("at")) {
          String article = position.get("article").asText();
          String text = article.equals("a1") ? SampleReports.TEXT : SampleReports.CLEAN;
          int start = position.get("start").asInt();
          int end = position.get("end").asInt();
          assertThat(position.get("text").asText()).isEqualTo(text.substring(start, end));
        }
      }
    }
  }

  @Test
  void largeNumbersAreWrittenInPlainDigits() throws IOException {
    String written = SampleReports.written(out -> new NdjsonReporter(out, true));

    assertThat(written).contains("\"least\":8000000,\"most\":null,\"bound\":\"AT_LEAST\"");
    assertThat(written).doesNotContain("8E");
  }

  @Test
  void theStandingOfARoleIsAQualifier() throws IOException {
    JsonNode role = assertion("role");

    assertThat(role.get("qualifiers").get("standing").asText()).isEqualTo("acting");
    assertThat(role.get("value").toString())
        .isEqualTo("{\"person\":\"Ada Brune\",\"role\":\"mayor\",\"organisation\":\"Orlen\"}");
  }

  @Test
  void anAttributionNamesItsSourceAndItsContent() throws IOException {
    JsonNode value = assertion("attribution").get("value");

    assertThat(value.get("source").get("text").asText()).isEqualTo("mayor Ada Brune");
    assertThat(value.get("source").get("position").get("text").asText())
        .isEqualTo("mayor Ada Brune");
    assertThat(value.get("cue").asText()).isEqualTo("said");
    assertThat(value.get("content").get("text").asText()).isEqualTo("the bridge will hold");
  }

  private static JsonNode assertion(String kind) throws IOException {
    for (JsonNode assertion : lines(true).get(0).get("assertions")) {
      if (assertion.get("kind").asText().equals(kind)) {
        return assertion;
      }
    }
    throw new AssertionError("no assertion of kind " + kind);
  }

  @Test
  void whatIsKeptBackIsWrittenWithItsReason() throws IOException {
    JsonNode suppressed = lines(false).get(1).get("suppressed").get(0);

    assertThat(suppressed.get("by").asText()).isEqualTo("article");
    assertThat(suppressed.get("reason").asText()).isEqualTo("the sample is fine");
    assertThat(suppressed.get("discrepancy").get("message").asText()).isEqualTo("nothing is seen");
    assertThat(lines(false).get(1).get("stale").get(0).toString())
        .isEqualTo(
            "{\"fingerprint\":\"0123456789abcdef\",\"reason\":\"it was so\","
                + "\"where\":\"a2.txt:3\",\"cause\":\"expired on 2021-01-31\"}");
  }

  @Test
  void halfASurrogatePairSurvives() throws IOException {
    ArticleFacts facts =
        new ArticleFacts(
            Article.of("a\ud83d\"ü😀", "x"),
            ImmutableList.of(),
            DateContext.UNKNOWN,
            ImmutableList.of());
    CheckResult nothing =
        new CheckResult(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    StringWriter out = new StringWriter();
    try (Reporter reporter = new NdjsonReporter(out, false)) {
      reporter.article(new ArticleReport(facts, nothing));
    }

    assertThat(out.toString()).isEqualTo(out.toString().replaceAll("[^\\x00-\\x7f]", ""));
    assertThat(JSON.readTree(out.toString()).get("article").asText()).isEqualTo("a\ud83d\"ü😀");
  }

  @Test
  void everyLineFitsTheSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/output-schema.json")));
    for (JsonNode line : lines(true)) {
      assertThat(schema.validate(line)).isEmpty();
    }
    assertThat(schema.validate(lines(false).get(0))).isEmpty();
    assertThat(lines(true).get(1).get("suppressed")).hasSize(1);
  }

  @Test
  void theSchemaRefusesAnUnknownBound() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/output-schema.json")));
    String broken = lines(true).get(0).toString().replace("AT_LEAST", "ROUGHLY");

    assertThat(schema.validate(JSON.readTree(broken))).isNotEmpty();
  }
}
