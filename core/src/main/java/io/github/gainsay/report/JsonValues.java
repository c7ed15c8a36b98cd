package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Listing;
import io.github.gainsay.value.OrderCue;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Role;
import io.github.gainsay.value.Stance;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Uniqueness;
import io.github.gainsay.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assertions and their values as JSON. */
final class JsonValues {
  private final JsonOutput out;
  private final JsonGenerator json;

  JsonValues(JsonOutput out) {
    this.out = out;
    this.json = out.generator();
  }

  void assertion(Assertion<?> assertion, Texts texts) throws IOException {
    json.writeStartObject();
    out.string("kind", JsonOutput.label(assertion.kind()));
    json.writeFieldName("position");
    out.position(assertion.span(), texts.at(assertion.span()));
    out.string("section", assertion.locus().kind().name());
    topic(assertion.topic());
    qualifiers(assertion);
    json.writeObjectFieldStart("value");
    value(assertion, texts);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** All of the topic but the words around it, which only weigh in when topics are compared. */
  private void topic(Topic topic) throws IOException {
    json.writeObjectFieldStart("topic");
    out.string("what", topic.what());
    out.strings("modifiers", topic.modifiers());
    out.strings("events", topic.events());
    out.strings("participants", topic.participants());
    out.strings("places", topic.places());
    out.strings("scope", topic.scope());
    json.writeEndObject();
  }

  private void qualifiers(Assertion<?> assertion) throws IOException {
    Qualifiers q = assertion.qualifiers();
    json.writeObjectFieldStart("qualifiers");
    out.string("modality", q.modality().name());
    json.writeBooleanField("negated", q.negated());
    json.writeBooleanField("quoted", assertion.locus().quoted());
    out.string("source", q.attribution().source().isEmpty() ? null : q.attribution().source());
    Timex time = q.time();
    out.string("time", time == null ? null : time.value());
    if (assertion.value() instanceof Role role) {
      out.string("standing", role.standing());
    }
    json.writeEndObject();
  }

  private void value(Assertion<?> assertion, Texts texts) throws IOException {
    Value value = assertion.value();
    if (value instanceof Timex t) {
      out.string("type", t.type().name());
      out.string("value", t.value());
      date("earliest", t.earliest());
      date("latest", t.latest());
    } else if (value instanceof Quantity q) {
      number("least", q.least());
      number("most", q.most());
      out.string("bound", q.bound().name());
      out.string("unit", q.unit());
      out.string("object", q.object());
      out.string("objectText", q.objectText());
      number("written", q.written());
      out.string("change", q.change() == Change.NONE ? null : q.change().name());
    } else if (value instanceof Quote q) {
      attribution(q.kind(), false, assertion, texts);
    } else if (value instanceof Stance) {
      attribution(QuoteKind.INDIRECT, true, assertion, texts);
    } else if (value instanceof PersonName n) {
      out.string("full", n.full());
      out.string("family", n.family());
      out.string("given", n.given());
      out.string("order", n.order().name());
      out.string("mention", n.mention());
    } else if (value instanceof Role r) {
      out.string("person", r.person());
      out.string("role", r.title());
      out.string("organisation", r.organisation());
    } else if (value instanceof Age a) {
      out.string("person", a.person());
      json.writeNumberField("least", a.least());
      json.writeNumberField("most", a.most());
    } else if (value instanceof Place p) {
      out.string("name", p.name());
      out.string("key", p.key());
    } else if (value instanceof Elapsed e) {
      out.string("relation", e.relation().name());
      json.writeNumberField("count", e.count());
      out.string("unit", e.unit().name());
      out.string("bound", e.bound().name());
      out.string("start", e.start().value());
      out.string("end", e.end().value());
    } else if (value instanceof Calculation c) {
      out.string("relation", c.relation().name());
      json.writeArrayFieldStart("terms");
      for (Calculation.Term term : c.terms()) {
        json.writeNumber(term.number().written().stripTrailingZeros().toPlainString());
      }
      json.writeEndArray();
      number("result", c.result().number().written());
      json.writeBooleanField("addsUp", c.addsUp());
    } else if (value instanceof Listing l) {
      number("stated", l.stated().written());
      out.strings("members", l.members());
      json.writeBooleanField("addsUp", l.addsUp());
    } else if (value instanceof Uniqueness u) {
      out.string("rank", u.rank().name());
      out.string("event", u.event());
      out.string("claim", u.claim());
      date("after", u.after());
      date("before", u.before());
    } else if (value instanceof OrderCue c) {
      out.string("unit", c.unit().name());
      json.writeNumberField("least", c.least());
      json.writeNumberField("most", c.most());
      Timex told = c.told();
      Timex reference = c.reference();
      out.string("told", told == null ? null : told.value());
      out.string("reference", reference == null ? null : reference.value());
    }
  }

  private void attribution(QuoteKind kind, boolean stance, Assertion<?> assertion, Texts texts)
      throws IOException {
    Attribution by = assertion.qualifiers().attribution();
    out.string("kind", kind.name());
    json.writeBooleanField("stance", stance);
    if (by.hasSource()) {
      json.writeObjectFieldStart("source");
      out.string("text", by.source());
      json.writeFieldName("position");
      if (by.sourceSpan() == null) {
        json.writeNull();
      } else {
        out.position(by.sourceSpan(), texts.at(by.sourceSpan()));
      }
      out.string("name", by.name());
      json.writeEndObject();
    } else {
      json.writeNullField("source");
    }
    out.string("cue", by.cue());
    json.writeFieldName("content");
    out.position(assertion.span(), texts.at(assertion.span()));
  }

  private void date(String name, @Nullable LocalDate day) throws IOException {
    out.string(name, day == null ? null : day.toString());
  }

  /** Plain digits: {@code 8000000}, never {@code 8E+6}. */
  private void number(String name, @Nullable BigDecimal number) throws IOException {
    json.writeFieldName(name);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.stripTrailingZeros().toPlainString());
    }
  }
}
