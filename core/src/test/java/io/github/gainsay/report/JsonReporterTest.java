package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonReporterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aRunIsOneDocument() throws IOException {
    JsonNode run = JSON.readTree(SampleReports.written(out -> new JsonReporter(out, true)));

    assertThat(run.fieldNames())
        .toIterable()
        .containsExactly("schema", "articles", "clusters", "problems");
    assertThat(run.get("articles")).hasSize(2);
    assertThat(run.get("clusters")).hasSize(1);
    assertThat(run.get("problems").toString())
        .isEqualTo("[{\"file\":\"b.ndjson\",\"line\":7,\"cause\":\"not JSON\"}]");
  }

  @Test
  void itsObjectsAreTheLinesOfNdjson() throws IOException {
    JsonNode run = JSON.readTree(SampleReports.written(out -> new JsonReporter(out, true)));
    String[] lines = SampleReports.written(out -> new NdjsonReporter(out, true)).split("\n");

    assertThat(run.get("articles").get(0)).isEqualTo(JSON.readTree(lines[0]));
    assertThat(run.get("clusters").get(0)).isEqualTo(JSON.readTree(lines[2]));
  }

  @Test
  void anEmptyRunIsADocumentToo() throws IOException {
    StringWriter out = new StringWriter();
    new JsonReporter(out, false).close();

    assertThat(out.toString())
        .isEqualTo("{\"schema\":1,\"articles\":[],\"clusters\":[],\"problems\":[]}\n");
  }

  @Test
  void articlesAfterEventsAreRefused() throws IOException {
    Reporter reporter = new JsonReporter(new StringWriter(), false);
    reporter.event(SampleReports.event(), ImmutableList.of(SampleReports.full()));

    assertThatIllegalStateException()
        .isThrownBy(() -> reporter.article(SampleReports.clean()))
        .withMessageContaining("a2");
  }
}
