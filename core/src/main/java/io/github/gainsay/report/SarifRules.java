package io.github.gainsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.CheckPages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The tool and its rules in a SARIF log: the checks, with the pages that explain them. */
final class SarifRules {
  private static final String HEADING = "\n## ";
  private static final String REPORTED = HEADING + "What is reported\n";

  private final JsonOutput output;
  private final JsonGenerator json;

  SarifRules(JsonOutput output) {
    this.output = output;
    this.json = output.generator();
  }

  void tool(List<Check> checks, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Gainsay");
    output.string("version", version);
    json.writeArrayFieldStart("rules");
    for (Check check : checks) {
      rule(check);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Check check) throws IOException {
    CheckInfo info = check.info();
    String summary = info.summary() + ".";
    String page = CheckPages.markdown(check);
    json.writeStartObject();
    output.string("id", check.id());
    output.string("name", check.id());
    text("shortDescription", summary);
    text("fullDescription", page == null ? summary : reported(page, summary));
    json.writeObjectFieldStart("help");
    output.string("text", page == null ? summary : page);
    if (page != null) {
      output.string("markdown", page);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", info.severity().label());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    output.string("type", info.type());
    json.writeStringField("maturity", info.maturity().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What the page says under its first heading, in one line. */
  private static String reported(String page, String summary) {
    int heading = page.indexOf(REPORTED);
    if (heading < 0) {
      return summary;
    }
    int start = heading + REPORTED.length();
    int end = page.indexOf(HEADING, start);
    return page.substring(start, end < 0 ? page.length() : end).strip().replaceAll("\\s++", " ");
  }

  private void text(String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    output.string("text", value);
    json.writeEndObject();
  }
}
