package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.gainsay.language.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples exactly the planted slips are found. */
class ExamplesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String CRACK = "We heard a crack, and then the roof came down on us";
  private static final String SHOUT = "We heard a shout, and then the roof came down on us";

  private static CliRun check(String file) {
    return CliRun.with(
        new CoreNlpAnnotator(),
        new byte[0],
        "check",
        "--format",
        "ndjson",
        "--assertions",
        "../docs/examples/" + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "council.txt   | N2 Denise Gonzalez / Denise Gonzales",
        "desk/pier.md  | T2 Wednesday / Nov. 13, 2025; N5 Odrawa",
        "envoy.txt     | N2 Taras Melnyk / Taras Melnik",
        "ferry.txt     | T2 Wednesday / Oct. 9, 2025; Q1 212 / 212 / 221",
        "harbour.txt   | T1 June 14, 2024 / June 14, 2023; T4 March / this month; N1 Wu Haoran / Haoran",
        "library.txt   |",
        "lighthouse.txt |",
        "market-hall.ndjson | Q1 Sixteen / Fourteen; S2 " + CRACK + " / " + SHOUT,
        "smelter.html  | Q2 up to 400 / 400; S6 up to 400 / 400 / its owner / Dilip Rao; H2 Nobody will lose a home over this, / "
            + "We will talk to each family in turn",
        "strike.txt    | Q3 400 / About 400",
        "visit.txt     | T8 the first visit to Malta by a president of Portugal in 20 years / 2011",
      })
  void exactlyThePlantedSlipsAreFound(String file, String planted) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : check(file).out().split("\n")) {
      for (JsonNode d : JSON.readTree(line).get("discrepancies")) {
        List<String> ends = new ArrayList<>();
        d.get("evidence").forEach(e -> ends.add(e.get("text").asText().replace('\n', ' ')));
        found.add(d.get("type").asText() + " " + String.join(" / ", ends));
      }
    }

    assertThat(found)
        .containsExactlyInAnyOrder(planted == null ? new String[0] : planted.split("; "));
  }

  @Test
  void theirOutputFitsTheSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/output-schema.json")));
    for (String file : new String[] {"harbour.txt", "smelter.html", "market-hall.ndjson"}) {
      for (String line : check(file).out().split("\n")) {
        assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
      }
    }
  }
}
