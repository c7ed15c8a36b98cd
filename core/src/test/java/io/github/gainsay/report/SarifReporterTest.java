package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.gainsay.article.Origin;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.check.BuiltInChecks;
import io.github.gainsay.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SarifReporterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ImmutableList<Check> CHECKS =
      ImmutableList.<Check>builder()
          .addAll(BuiltInChecks.all())
          .add(new SampleReports.SampleCheck())
          .build();

  private static JsonSchema schema;

  /** The schema of OASIS, as the library of Contrast Security for SARIF carries it. */
  @BeforeAll
  static void readTheSchema() throws IOException {
    try (InputStream in =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(JSON.readTree(in));
    }
  }

  private static Reporter reporter(StringWriter out) throws IOException {
    return new SarifReporter(out, CHECKS, "1.2.3");
  }

  private static JsonNode run(ArticleReport... reports) throws IOException {
    return valid(TwoEnds.written(SarifReporterTest::reporter, reports));
  }

  private static JsonNode valid(String written) throws IOException {
    JsonNode log = JSON.readTree(written);
    assertThat(schema.validate(log)).isEmpty();
    assertThat(written).endsWith("}\n").doesNotContain("\r").hasLineCount(1);
    return log.at("/runs/0");
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    assertThat(schema.validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}")))
        .isNotEmpty();
  }

  @Test
  void aRunWithEverythingIsValid() throws IOException {
    JsonNode run = valid(SampleReports.written(SarifReporterTest::reporter));

    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
    assertThat(run.get("results").findValuesAsText("ruleId")).contains("SampleCheck");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void anEmptyRunIsValidAndSuccessful() throws IOException {
    JsonNode run = run();

    assertThat(run.get("results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void everyCheckIsARuleWithItsPage() throws IOException {
    JsonNode rules = run().at("/tool/driver/rules");

    assertThat(rules).hasSize(CHECKS.size());
    for (int i = 0; i < CHECKS.size() - 1; i++) {
      Check check = CHECKS.get(i);
      JsonNode rule = rules.get(i);
      assertThat(rule.get("id").asText()).isEqualTo(check.id());
      assertThat(rule.at("/shortDescription/text").asText())
          .isEqualTo(check.info().summary() + ".");
      assertThat(rule.at("/fullDescription/text").asText())
          .isNotEqualTo(rule.at("/shortDescription/text").asText())
          .doesNotContain("\n", "##");
      assertThat(rule.at("/help/markdown").asText()).startsWith("# " + check.id());
      assertThat(rule.at("/help/text").asText()).isNotBlank();
      assertThat(rule.at("/defaultConfiguration/level").asText())
          .isEqualTo(check.info().severity().label());
      assertThat(rule.at("/properties/type").asText()).isEqualTo(check.info().type());
    }
    // one of a third party without a page
    assertThat(rules.get(CHECKS.size() - 1).at("/help/text").asText())
        .isEqualTo("Two dates of one opening differ.");
  }

  @Test
  void aResultPointsToItsRule() throws IOException {
    JsonNode run = run(TwoEnds.inFile("12 ships and 21 ships.", "12 ships", "21 ships"));
    JsonNode result = run.at("/results/0");

    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id").asText())
        .isEqualTo(result.get("ruleId").asText());
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(result.at("/partialFingerprints/gainsay~1v1").asText()).hasSize(16);
  }

  @Test
  void columnsCountUtf16UnitsOfTheLine() throws IOException {
    String text = "One.\r\n\uD83D\uDE00\uD83D\uDE00 12 ships\rand 21 ships.";
    JsonNode run = run(TwoEnds.inFile(text, "12 ships", "21 ships"));
    JsonNode first = run.at("/results/0/locations/0/physicalLocation/region");
    JsonNode second = run.at("/results/0/relatedLocations/0/physicalLocation/region");

    assertThat(first.toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":6,\"endLine\":2,\"endColumn\":14,"
                + "\"charOffset\":11,\"charLength\":8,\"snippet\":{\"text\":\"12 ships\"}}");
    assertThat(second.get("startLine").asInt()).isEqualTo(3);
    assertThat(second.get("startColumn").asInt()).isEqualTo(5);
    assertThat(run.get("newlineSequences").toString()).isEqualTo("[\"\\r\\n\",\"\\n\",\"\\r\"]");
  }

  @Test
  void aRegionOverLinesEndsOnTheLast() throws IOException {
    JsonNode run = run(TwoEnds.inFile("12\nships and 21 ships.", "12\nships", "21 ships"));
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.get("endLine").asInt()).isEqualTo(2);
    assertThat(region.get("endColumn").asInt()).isEqualTo(6);
  }

  @Test
  void filesAreNamedAsGivenAndEncoded() throws IOException {
    ArticleReport report = TwoEnds.of("12 ships, 21 ships.", "12 ships", "21 ships");

    assertThat(uri(report.readAt(Origin.whole("a b/ä:100%#?.txt"))))
        .isEqualTo("a%20b/%C3%A4%3A100%25%23%3F.txt");
    assertThat(uri(report.readAt(Origin.whole("/tmp/a.txt")))).isEqualTo("file:///tmp/a.txt");
    assertThat(uri(report.readAt(Origin.whole("C:\\news\\a.txt"))))
        .isEqualTo("file:///C:/news/a.txt");
    assertThat(uri(report.readAt(Origin.whole("a\uD800.txt")))).isEqualTo("a%3F.txt");
    assertThat(uri(report)).isEqualTo("a1");
  }

  private static String uri(ArticleReport report) throws IOException {
    JsonNode run = run(report);
    String uri = run.at("/artifacts/0/location/uri").asText();
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(uri);
    return uri;
  }

  @Test
  void anArticleInALineOfJsonHasTheLineAndNoFixes() throws IOException {
    JsonNode run =
        run(
            TwoEnds.of("12 ships,\n21 ships.", "12 ships", "21 ships")
                .readAt(new Origin("all.ndjson", 7)));
    JsonNode result = run.at("/results/0");

    assertThat(result.at("/relatedLocations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":7}");
    assertThat(result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("a1/text");
    assertThat(result.at("/relatedLocations/0/properties/position/start").asInt()).isEqualTo(10);
    assertThat(result.has("fixes")).isFalse();
  }

  @Test
  void aResolutionIsAFix() throws IOException {
    JsonNode fix =
        run(TwoEnds.inFile("12 ships, 21 ships.", "12 ships", "21 ships")).at("/results/0/fixes/0");
    JsonNode replacement = fix.at("/artifactChanges/0/replacements/0");

    assertThat(fix.at("/description/text").asText()).isEqualTo("write “12 ships” for “21 ships”");
    assertThat(replacement.at("/deletedRegion/charOffset").asInt()).isEqualTo(10);
    assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("12 ships");
  }

  @Test
  void hostileTextNeitherBreaksTheLogNorLinks() throws IOException {
    JsonNode run = run(TwoEnds.inFile(TwoEnds.HOSTILE, "[a](1) {0} 100%", "\uD800 end"));
    String message = run.at("/results/0/message/text").asText();

    assertThat(message)
        .contains("[a] (1) {{0}} 100%")
        .doesNotContain("[a](1)", "\uD800")
        // the related location
        .contains("[\uFFFD end](1)");
    assertThat(run.at("/results/0/relatedLocations/0/id").asInt()).isEqualTo(1);
    assertThat(
            run.at("/results/0/relatedLocations/0/physicalLocation/region/snippet/text").asText())
        .isEqualTo("\uD800 end");
  }

  @Test
  void whatIsKeptBackSaysWhy() throws IOException {
    JsonNode run = valid(SampleReports.written(SarifReporterTest::reporter));
    List<String> why = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      if (result.has("suppressions")) {
        why.add(result.get("suppressions").toString());
      }
    }

    assertThat(why)
        .isNotEmpty()
        .allMatch(
            s -> s.equals("[{\"kind\":\"inSource\",\"justification\":\"the sample is fine\"}]"));
  }

  @Test
  void whatCouldNotBeReadOrBrokeIsANotification() throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = reporter(out);
    reporter.article(SampleReports.full());
    reporter.problem(new ReadProblem("in put.ndjson", 7, "not\nJSON"));
    reporter.close();
    JsonNode invocation = valid(out.toString()).at("/invocations/0");

    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .startsWith("BrokenCheck broke on a1");
    assertThat(invocation.at("/toolExecutionNotifications/1/message/text").asText())
        .isEqualTo("in put.ndjson:7: not JSON");
    assertThat(
            invocation.at("/toolExecutionNotifications/1/locations/0/physicalLocation").toString())
        .contains("\"uri\":\"in%20put.ndjson\"", "\"startLine\":7");
  }

  @Test
  void aBlemishLeavesTheRunSuccessful() throws IOException {
    StringWriter out = new StringWriter();
    Reporter reporter = reporter(out);
    reporter.problem(new ReadProblem("a.md", 2, "front matter: no day", false));
    reporter.close();
    JsonNode invocation = valid(out.toString()).at("/invocations/0");

    assertThat(invocation.at("/executionSuccessful").asBoolean()).isTrue();
    assertThat(invocation.at("/toolExecutionNotifications/0/level").asText()).isEqualTo("warning");
  }

  @Test
  void whatIsFoundBetweenArticlesNamesTheCluster() throws IOException {
    JsonNode run = valid(SampleReports.written(SarifReporterTest::reporter));

    assertThat(run.get("results").findValuesAsText("cluster")).contains("c1");
  }

  @Test
  void theSameRunIsWrittenTheSameWay() throws IOException {
    assertThat(SampleReports.written(SarifReporterTest::reporter))
        .isEqualTo(SampleReports.written(SarifReporterTest::reporter));
  }
}
