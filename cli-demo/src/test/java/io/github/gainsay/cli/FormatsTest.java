package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.language.Annotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats for other programs, from files on. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The ninth is a Thursday. */
  private static final String SLIP = "The fair opens on Wednesday, October 9, 2025, in Tarn.";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private JsonNode sarif(Path input) throws IOException {
    return JSON.readTree(CliRun.of("check", "--format", "sarif", input.toString()).out())
        .at("/runs/0");
  }

  private static String uri(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
  }

  @Test
  void sarifNamesTheFileInAFolder() throws IOException {
    file("in/my news/a.txt", "One.\n" + SLIP);
    JsonNode result = sarif(folder.resolve("in")).at("/results/0");

    assertThat(uri(result)).startsWith("file:///").endsWith("/in/my%20news/a.txt");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
  }

  @Test
  void sarifHasTheChecksThatRunAsRules() throws IOException {
    String file = file("a.txt", SLIP).toString();
    CliRun run = CliRun.of("check", "--format", "sarif", "--check", "WeekdayDateMismatch", file);
    JsonNode driver = JSON.readTree(run.out()).at("/runs/0/tool/driver");

    assertThat(driver.get("rules").findValuesAsText("id")).containsExactly("WeekdayDateMismatch");
    assertThat(driver.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void sarifNamesTheLineOfAnArticleInALine() throws IOException {
    String lines = "{\"text\":\"One.\"}\n\n{\"id\":\"x\",\"text\":\"" + SLIP + "\"}\n";
    JsonNode result = sarif(file("all.ndjson", lines)).at("/results/0");

    assertThat(uri(result)).endsWith("/all.ndjson");
    assertThat(result.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":3}");
  }

  @Test
  void sarifTellsWhatCouldNotBeRead() throws IOException {
    CliRun run =
        CliRun.of("check", "--format", "sarif", file("all.ndjson", "{\"text\":7}").toString());
    JsonNode invocation = JSON.readTree(run.out()).at("/runs/0/invocations/0");

    assertThat(run.status()).isEqualTo(2);
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .contains("all.ndjson:1: field \"text\" is a number");
  }

  @Test
  void sarifTellsOfAnArticleThatBrokeTheProgram() throws IOException {
    Annotator broken =
        (article, sections) -> {
          throw new IllegalStateException("no luck");
        };
    String file = file("a.txt", SLIP).toString();
    CliRun run = CliRun.with(broken, new byte[0], "check", "--format", "sarif", file);
    JsonNode invocation = JSON.readTree(run.out()).at("/runs/0/invocations/0");

    assertThat(run.status()).isEqualTo(3);
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .contains("a.txt: internal failure: ", "no luck");
  }

  @Test
  void githubGetsTheFileAsTheUserNamedIt() throws IOException {
    Path file = file("a.txt", SLIP);
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(file.toAbsolutePath()).toString();

    assertThat(CliRun.of("check", "--format", "github", relative).out())
        .startsWith("::error file=" + relative + ",line=1,endLine=1,col=19,endColumn=28,title=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "github", "csv", "web-annotation", "CSV", "Web-Annotation"})
  void theOutputGoesToAFile(String format) throws IOException {
    String input = file("a.txt", SLIP).toString();
    Path out = folder.resolve("out");
    CliRun shown = CliRun.of("check", "--format", format, input);
    CliRun written = CliRun.of("check", "--format", format, "--output", out.toString(), input);

    assertThat(written.out()).isEmpty();
    assertThat(shown.err()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(shown.out()).contains("Wednesday");
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThereAre() throws IOException {
    String file = file("a.txt", SLIP).toString();
    CliRun run = CliRun.of("check", "--format", "spreadsheet", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--format: there is no format \"spreadsheet\"; write text, json, ndjson, ")
        .contains("web-annotation");
    assertThat(CliRun.of("check", "--format", "sarf", file).err())
        .contains("--format: there is no format \"sarf\"; did you mean sarif?");
  }
}
