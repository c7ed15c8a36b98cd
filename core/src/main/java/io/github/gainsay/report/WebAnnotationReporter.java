package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.report.Places.Place;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An annotation page of the W3C Web Annotation Data Model, in JSON-LD: an annotation for each
 * finding, its ends as targets. Ids are made of what is found, so that they stay the same.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class WebAnnotationReporter implements Reporter {

  /** Characters before and after the words that tell them from the same words elsewhere. */
  private static final int CONTEXT = 32;

  private final JsonOutput output;
  private final JsonGenerator json;
  private final Map<String, Integer> ids = new HashMap<>();
  private final StringBuilder all = new StringBuilder();
  private boolean isClosed;

  public WebAnnotationReporter(Writer out) throws IOException {
    output = new JsonOutput(out);
    json = output.generator();
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    write(report.result(), Places.of(ImmutableList.of(report)));
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    write(report.result(), Places.of(articles));
  }

  private void write(CheckResult result, Places places) throws IOException {
    for (Discrepancy d : result.discrepancies()) {
      annotation(d, places);
    }
  }

  private void annotation(Discrepancy d, Places places) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(d, places));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "assessing");
    json.writeObjectFieldStart("generator");
    json.writeStringField("type", "Software");
    json.writeStringField("name", "Gainsay");
    json.writeEndObject();
    json.writeArrayFieldStart("body");
    body("commenting", Explanation.of(d, places));
    body("tagging", d.check());
    body("tagging", d.type());
    body("tagging", d.severity().label());
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Evidence e : d.evidence()) {
      target(places.of(e.span()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A name-based UUID; a finding that comes again in one run is told apart by its number. */
  private String id(Discrepancy d, Places places) {
    StringBuilder name = new StringBuilder(d.check()).append('|').append(d.fingerprint());
    d.evidence().forEach(e -> name.append('|').append(source(places.of(e.span()))));
    int n = ids.merge(name.toString(), 1, Integer::sum);
    String id = urn(name.append('|').append(n));
    all.append(id);
    return id;
  }

  private static String urn(CharSequence name) {
    byte[] bytes = name.toString().getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private void body(String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    output.string("value", value);
    json.writeStringField("format", "text/plain");
    json.writeStringField("language", "en");
    json.writeEndObject();
  }

  /** The address of the article, else its file; of a line of JSON the fragment is the article. */
  private static String source(Place place) {
    String url = place.facts().article().url();
    if (url != null && Uris.isAbsolute(url)) {
      return url;
    }
    return place.line() == 0
        ? place.uri()
        : place.uri() + '#' + Uris.escaped(place.span().article());
  }

  private void target(Place place) throws IOException {
    AnnotatedWords words = AnnotatedWords.of(place);
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    output.string("source", source(place));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    output.string("exact", words.exact());
    output.string("prefix", words.prefix(CONTEXT));
    output.string("suffix", words.suffix(CONTEXT));
    json.writeEndObject();
    if (place.span().at().equals(Article.TEXT) && words.isVerbatim()) {
      String text = place.text();
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", text.codePointCount(0, place.span().start()));
      json.writeNumberField("end", text.codePointCount(0, place.span().end()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    json.writeEndArray();
    json.writeStringField("id", urn(all));
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
