package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.HtmlReader;
import io.github.gainsay.article.Origin;
import io.github.gainsay.check.Severity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the output to the rules of the Web Annotation Data Model. */
class WebAnnotationReporterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode page(ArticleReport... reports) throws IOException {
    return conforming(TwoEnds.written(WebAnnotationReporter::new, reports));
  }

  private static JsonNode conforming(String written) throws IOException {
    assertThat(written).endsWith("}\n").hasLineCount(1);
    JsonNode page = JSON.readTree(written);
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
    Set<String> ids = new HashSet<>();
    assertThat(ids.add(id(page))).isTrue();
    for (JsonNode annotation : page.get("items")) {
      // "An Annotation must have exactly 1 IRI that identifies it", one or more targets
      assertThat(ids.add(id(annotation))).isTrue();
      assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
      assertThat(annotation.get("motivation").asText()).isEqualTo("assessing");
      assertThat(annotation.get("target")).isNotEmpty();
      for (JsonNode body : annotation.get("body")) {
        assertThat(body.get("type").asText()).isEqualTo("TextualBody");
        assertThat(body.get("value").asText()).isNotBlank();
      }
      annotation.get("target").forEach(WebAnnotationReporterTest::target);
    }
    return page;
  }

  private static String id(JsonNode node) {
    String id = node.get("id").asText();
    assertThat(id).matches("urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return id;
  }

  private static void target(JsonNode target) {
    assertThat(target.get("source").isTextual()).isTrue();
    for (JsonNode selector : target.get("selector")) {
      if (selector.get("type").asText().equals("TextPositionSelector")) {
        assertThat(selector.get("start").asInt()).isBetween(0, selector.get("end").asInt());
      } else {
        assertThat(selector.get("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(selector.get("exact").asText()).isNotEmpty();
      }
    }
  }

  private static JsonNode selector(JsonNode page, int target, String type) {
    for (JsonNode s : page.at("/items/0/target/" + target + "/selector")) {
      if (s.get("type").asText().equals(type)) {
        return s;
      }
    }
    return page.at("/none");
  }

  @Test
  void eachEndIsATarget() throws IOException {
    JsonNode page = page(TwoEnds.inFile("12 ships, 21 ships.", "12 ships", "21 ships"));

    assertThat(page.at("/items/0/target")).hasSize(2);
    assertThat(page.at("/items/0/target/1/source").asText()).isEqualTo("news/my%20piece.txt");
    assertThat(selector(page, 1, "TextQuoteSelector").toString())
        .isEqualTo(
            "{\"type\":\"TextQuoteSelector\",\"exact\":\"21 ships\","
                + "\"prefix\":\"12 ships, \",\"suffix\":\".\"}");
    assertThat(page.at("/items/0/body/0/value").asText())
        .startsWith("“12 ships” is not “21 ships”\n");
    assertThat(page.at("/items/0/body").findValuesAsText("value"))
        .contains("SampleCheck", "T1", "error");
  }

  @Test
  void positionsCountCodePoints() throws IOException {
    String text = "\uD83D\uDE00\uD83D\uDE00\r\n\uD800 12 ships\uD83D\uDE00 and 21 ships.";
    JsonNode page = page(TwoEnds.inFile(text, "12 ships", "21 ships"));

    for (int i = 0; i < 2; i++) {
      JsonNode position = selector(page, i, "TextPositionSelector");
      int[] points = text.codePoints().toArray();
      int start = position.get("start").asInt();
      int length = position.get("end").asInt() - start;
      assertThat(new String(points, start, length))
          .isEqualTo(selector(page, i, "TextQuoteSelector").get("exact").asText());
    }
    assertThat(selector(page, 0, "TextPositionSelector").get("start").asInt()).isEqualTo(6);
  }

  @Test
  void theContextOfAQuoteCutsNoCharacter() throws IOException {
    String many = "\uD83D\uDE00".repeat(50);
    JsonNode page = page(TwoEnds.inFile(many + "12" + many + "21", "12", "21"));
    JsonNode quote = selector(page, 0, "TextQuoteSelector");

    assertThat(quote.get("prefix").asText()).isEqualTo("\uD83D\uDE00".repeat(32));
    assertThat(quote.get("suffix").asText()).isEqualTo("\uD83D\uDE00".repeat(32));
  }

  @Test
  void theSourceIsTheAddressWhereThereIsOne() throws IOException {
    Article article = TwoEnds.article("12 ships, 21 ships.");

    assertThat(source(article.toBuilder().url("https://example.org/a").build()))
        .isEqualTo("https://example.org/a");
    assertThat(source(article.toBuilder().url("javascript:alert(1)").build()))
        .isEqualTo("all.ndjson#a1");
    assertThat(source(article)).isEqualTo("all.ndjson#a1");
  }

  private static String source(Article article) throws IOException {
    return page(TwoEnds.of(article, "12 ships", "21 ships", Severity.NOTE)
            .readAt(new Origin("all.ndjson", 2)))
        .at("/items/0/target/0/source")
        .asText();
  }

  @Test
  void ofAPageWithMarkupTheVisibleWordsAreQuoted() throws IOException {
    String html =
        "<html><body><article><h1>Boats &amp; ships</h1><p>There were <b>12</b>&nbsp;ships in"
            + " port &amp; at sea.</p><p>A keeper counted 21 ships on the day.</p>"
            + "</article></body></html>";
    Article article = HtmlReader.read("a1", html);
    JsonNode page =
        page(
            TwoEnds.of(article, "12</b>&nbsp;ships", "21 ships", Severity.ERROR)
                .readAt(Origin.whole("a.html")));
    JsonNode quote = selector(page, 0, "TextQuoteSelector");

    assertThat(quote.get("exact").asText()).matches("12\\h?ships").doesNotContain("<");
    assertThat(quote.get("prefix").asText()).endsWith("There were ");
    assertThat(quote.get("suffix").asText()).startsWith(" in port & at sea.");
    // positions of the file are none of the page that people see
    assertThat(selector(page, 0, "TextPositionSelector").isMissingNode()).isTrue();
  }

  @Test
  void hostileTextIsQuotedAsItIs() throws IOException {
    JsonNode page = page(TwoEnds.inFile(TwoEnds.HOSTILE, "[a](1) {0} 100%", "\u202E \uD800 end"));

    assertThat(selector(page, 1, "TextQuoteSelector").get("exact").asText())
        .isEqualTo("\u202E \uD800 end");
    assertThat(page.at("/items/0/body/0/value").asText()).doesNotContain("\u202E", "\uD800");
  }

  @Test
  void theSameFindingHasTheSameIdAndARepeatedOneAnother() throws IOException {
    ArticleReport report = TwoEnds.inFile("12 ships, 21 ships.", "12 ships", "21 ships");
    JsonNode once = page(report);
    JsonNode twice = page(report, report);

    assertThat(twice.at("/items/0/id")).isEqualTo(once.at("/items/0/id"));
    assertThat(List.of(twice.at("/items/0/id").asText(), twice.at("/items/1/id").asText()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRunWithEverythingConforms() throws IOException {
    JsonNode page = conforming(SampleReports.written(WebAnnotationReporter::new));

    assertThat(page.get("items")).isNotEmpty();
    assertThat(page().get("items")).isEmpty();
  }
}
