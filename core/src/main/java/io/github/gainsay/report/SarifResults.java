package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Suppressed;
import io.github.gainsay.report.Places.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of a SARIF log, and the files that they lie in. */
final class SarifResults {

  /** Names the way in which fingerprints are made; another way gets another name. */
  private static final String FINGERPRINT = "gainsay/v1";

  private final JsonOutput output;
  private final JsonGenerator json;
  private final Map<String, Integer> rules;
  private final Map<String, Integer> artifacts = new LinkedHashMap<>();
  private final Set<String> analysed = new HashSet<>();

  SarifResults(JsonOutput output, Map<String, Integer> rules) {
    this.output = output;
    this.json = output.generator();
    this.rules = rules;
  }

  /** Notes the file of an article, whether something is found in it or not. */
  void analysed(ArticleReport report) {
    Span text = new Span(report.id(), Article.TEXT, 0, 0);
    String uri = Places.of(List.of(report)).of(text).uri();
    index(uri);
    analysed.add(uri);
  }

  private int index(String uri) {
    return artifacts.computeIfAbsent(uri, u -> artifacts.size());
  }

  /**
   * Writes a finding.
   *
   * @param cluster the event that it was found in, empty for a single article
   * @param kept why it is kept back, null when it is not
   */
  void result(Discrepancy d, String cluster, Places places, @Nullable Suppressed kept)
      throws IOException {
    json.writeStartObject();
    output.string("ruleId", d.check());
    Integer rule = rules.get(d.check());
    if (rule != null) {
      json.writeNumberField("ruleIndex", rule);
    }
    json.writeStringField("level", d.severity().label());
    message(
        "message", Explanation.of(d, SarifResults::escaped, i -> pointer(d.evidence().get(i), i)));
    json.writeArrayFieldStart("locations");
    location(d.evidence().get(0), 0, places);
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 1; i < d.evidence().size(); i++) {
      location(d.evidence().get(i), i, places);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    output.string(FINGERPRINT, d.fingerprint());
    json.writeEndObject();
    fixes(d, places);
    suppression(kept);
    json.writeObjectFieldStart("properties");
    output.string("type", d.type());
    json.writeNumberField("confidence", d.confidence());
    json.writeBooleanField("dependsOnAnchor", d.dependsOnAnchor());
    if (!cluster.isEmpty()) {
      output.string("cluster", cluster);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** An end as the message shows it; of the second on it is a link to the related location. */
  private static String pointer(Evidence e, int index) {
    String words = DisplayWidth.printable(e.text());
    return index == 0
        ? "“" + escaped(words) + "”"
        : "[" + escaped(words).replace('[', '(').replace(']', ')') + "](" + index + ")";
  }

  /** Text in which nothing reads as a link (section 3.11.6) or a placeholder (3.11.5). */
  static String escaped(String text) {
    return text.replace("](", "] (").replace("{", "{{").replace("}", "}}");
  }

  void message(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    output.string("text", text);
    json.writeEndObject();
  }

  private void location(Evidence e, int id, Places places) throws IOException {
    Place place = places.of(e.span());
    json.writeStartObject();
    if (id > 0) {
      json.writeNumberField("id", id);
    }
    json.writeObjectFieldStart("physicalLocation");
    artifact("artifactLocation", place.uri());
    if (place.isInFile()) {
      region("region", place, true);
    } else if (place.line() > 0) {
      line(place.line());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    output.string("fullyQualifiedName", e.span().article() + e.span().at());
    json.writeEndObject();
    json.writeEndArray();
    message("message", escaped(DisplayWidth.printable(e.says().isBlank() ? e.text() : e.says())));
    if (!place.isInFile()) {
      json.writeObjectFieldStart("properties");
      output.position("position", e.span(), e.text());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes a place in a file of which at most the line is known. */
  void physicalLocation(String uri, int line) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact("artifactLocation", uri);
    if (line > 0) {
      line(line);
    }
    json.writeEndObject();
  }

  private void line(int line) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", line);
    json.writeEndObject();
  }

  private void artifact(String name, String uri) throws IOException {
    json.writeObjectFieldStart(name);
    output.string("uri", uri);
    json.writeNumberField("index", index(uri));
    json.writeEndObject();
  }

  private void region(String name, Place place, boolean snippet) throws IOException {
    Span span = place.span();
    LineMap lines = place.lines();
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", lines.line(span.start()));
    json.writeNumberField("startColumn", lines.column(span.start()));
    json.writeNumberField("endLine", lines.line(span.end()));
    json.writeNumberField("endColumn", lines.column(span.end()));
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.length());
    if (snippet) {
      message("snippet", place.words());
    }
    json.writeEndObject();
  }

  /** Edits of files; an edit of a record of JSON has no place in its file. */
  private void fixes(Discrepancy d, Places places) throws IOException {
    List<Resolution> edits =
        d.resolutions().stream().filter(r -> places.of(r.at()).isInFile()).toList();
    if (edits.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Resolution edit : edits) {
      Place place = places.of(edit.at());
      json.writeStartObject();
      message("description", escaped(DisplayWidth.printable(edit.describe(place.words()))));
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact("artifactLocation", place.uri());
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      region("deletedRegion", place, false);
      message("insertedContent", edit.replacement());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void suppression(@Nullable Suppressed kept) throws IOException {
    if (kept == null) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", kept.by() == Suppressed.By.ARTICLE ? "inSource" : "external");
    output.string("justification", kept.reason());
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Writes the files, in the order in which they came. */
  void artifacts() throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (String uri : artifacts.keySet()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      output.string("uri", uri);
      json.writeEndObject();
      if (analysed.contains(uri)) {
        output.strings("roles", ImmutableList.of("analysisTarget"));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
