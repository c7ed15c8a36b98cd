package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.check.Suppressed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON objects of reports, with their fields in a fixed order. */
final class JsonOutput {

  /** The version of the output contract. */
  static final int SCHEMA = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private final JsonValues values;

  JsonOutput(Writer out) throws IOException {
    json = FACTORY.createGenerator(out);
    // The caller parts the objects.
    json.setRootValueSeparator(null);
    values = new JsonValues(this);
  }

  JsonGenerator generator() {
    return json;
  }

  void article(ArticleReport report, boolean assertions) throws IOException {
    ArticleFacts facts = report.facts();
    Texts texts = Texts.of(ImmutableList.of(report));
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    string("article", facts.id());
    json.writeObjectFieldStart("anchor");
    string("date", facts.dates().date() == null ? null : facts.dates().date().toString());
    string("how", facts.dates().how().label());
    string("why", facts.dates().account(facts.article()));
    json.writeFieldName("position");
    Span dated = facts.dates().span();
    if (dated == null) {
      json.writeNull();
    } else {
      position(dated, texts.at(dated));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("sections");
    for (Section section : facts.sections()) {
      section(section);
    }
    json.writeEndArray();
    if (assertions) {
      json.writeArrayFieldStart("assertions");
      for (Assertion<?> assertion : facts.assertions()) {
        values.assertion(assertion, texts);
      }
      json.writeEndArray();
    }
    discrepancies("discrepancies", report.result().discrepancies(), texts);
    suppressed(report.result(), texts);
    json.writeObjectFieldStart("coverage");
    assertionCounts(facts.assertions());
    coverage(report.result().coverage());
    json.writeEndObject();
    failures(report.result().failures());
    json.writeEndObject();
  }

  void event(EventReport report, List<ArticleReport> articles) throws IOException {
    Texts texts = Texts.of(articles);
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    string("cluster", report.cluster());
    strings("articles", report.articles());
    discrepancies("discrepancies", report.result().discrepancies(), texts);
    discrepancies("superseded", report.superseded(), texts);
    suppressed(report.result(), texts);
    json.writeObjectFieldStart("coverage");
    coverage(report.result().coverage());
    json.writeEndObject();
    failures(report.result().failures());
    json.writeEndObject();
  }

  private void section(Section section) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", section.kind().name());
    json.writeStringField("at", section.span().at());
    json.writeNumberField("start", section.span().start());
    json.writeNumberField("end", section.span().end());
    json.writeEndObject();
  }

  private void discrepancies(String name, List<Discrepancy> found, Texts texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Discrepancy d : found) {
      discrepancy(d, texts);
    }
    json.writeEndArray();
  }

  private void suppressed(CheckResult result, Texts texts) throws IOException {
    json.writeArrayFieldStart("suppressed");
    for (Suppressed each : result.suppressed()) {
      json.writeStartObject();
      string("by", each.by().label());
      string("reason", each.reason());
      json.writeFieldName("discrepancy");
      discrepancy(each.discrepancy(), texts);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stale");
    for (StaleSuppression each : result.stale()) {
      json.writeStartObject();
      string("fingerprint", each.suppression().fingerprint());
      string("reason", each.suppression().reason());
      string("where", each.suppression().where());
      string("cause", each.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void discrepancy(Discrepancy d, Texts texts) throws IOException {
    json.writeStartObject();
    string("check", d.check());
    string("type", d.type());
    string("severity", d.severity().label());
    json.writeNumberField("confidence", d.confidence());
    string("message", d.message());
    json.writeArrayFieldStart("evidence");
    for (Evidence e : d.evidence()) {
      position(e.span(), e.text());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : d.facts()) {
      json.writeStartObject();
      string("key", fact.key());
      string("value", fact.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("resolutions");
    for (Resolution r : d.resolutions()) {
      json.writeStartObject();
      json.writeFieldName("at");
      position(r.at(), texts.at(r.at()));
      string("replacement", r.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("dependsOnAnchor", d.dependsOnAnchor());
    string("fingerprint", d.fingerprint());
    json.writeEndObject();
  }

  /** Writes a field with a position. */
  void position(String name, Span span, String text) throws IOException {
    json.writeFieldName(name);
    position(span, text);
  }

  /** Writes {@code {"article","at","start","end","text"}}. */
  void position(Span span, String text) throws IOException {
    json.writeStartObject();
    string("article", span.article());
    json.writeStringField("at", span.at());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    string("text", text);
    json.writeEndObject();
  }

  private void assertionCounts(List<Assertion<?>> assertions) throws IOException {
    int[] counts = new int[Kind.values().length];
    for (Assertion<?> assertion : assertions) {
      counts[assertion.kind().ordinal()]++;
    }
    json.writeObjectFieldStart("assertions");
    for (Kind kind : Kind.values()) {
      json.writeNumberField(label(kind), counts[kind.ordinal()]);
    }
    json.writeEndObject();
  }

  private void coverage(List<Coverage> coverage) throws IOException {
    json.writeArrayFieldStart("checks");
    for (Coverage c : coverage) {
      json.writeStartObject();
      string("check", c.check());
      json.writeNumberField("seen", c.seen());
      json.writeNumberField("unkeyed", c.unkeyed());
      json.writeNumberField("compared", c.compared());
      json.writeNumberField("unlikely", c.unlikely());
      json.writeNumberField("capped", c.capped());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void failures(List<CheckFailure> failures) throws IOException {
    json.writeArrayFieldStart("failures");
    for (CheckFailure f : failures) {
      json.writeStartObject();
      string("check", f.check());
      string("cause", f.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static String label(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  void strings(String name, Iterable<String> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (String s : all) {
      string(s);
    }
    json.writeEndArray();
  }

  void string(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    string(value);
  }

  private void string(@Nullable String value) throws IOException {
    if (value != null && hasLoneSurrogate(value)) {
      json.writeRawValue(escaped(value));
    } else {
      json.writeString(value);
    }
  }

  /** Half a surrogate pair has no UTF-8; written raw it would come out as a question mark. */
  private static boolean hasLoneSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        if (Character.isSurrogatePair(s.charAt(i), i + 1 < s.length() ? s.charAt(i + 1) : 0)) {
          i++;
        } else {
          return true;
        }
      }
    }
    return false;
  }

  private static String escaped(String s) {
    StringBuilder b = new StringBuilder("\"");
    for (char c : s.toCharArray()) {
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        b.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        b.append(c);
      }
    }
    return b.append('"').toString();
  }
}
