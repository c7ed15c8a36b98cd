package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.language.MissingModelsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The ninth is a Thursday. */
  private static final String SLIP = "The fair opens on Wednesday, October 9, 2025, in Tarn.";

  private static final String CLEAN = "The fair opens on Thursday, October 9, 2025, in Tarn.";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String line(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text) + "\n";
  }

  @Test
  void aSlipIsShownAndGivesStatusOne() throws IOException {
    CliRun run = CliRun.of("check", file("a.txt", SLIP));

    assertThat(run.out()).contains("error[T2] WeekdayDateMismatch: ");
    assertThat(run.out()).contains("a.txt:1:19");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void itsCleanTwinGivesStatusZero() throws IOException {
    CliRun run = CliRun.of("check", file("a.txt", CLEAN));

    assertThat(run.out()).doesNotContain("[T2]").contains("no discrepancies");
    assertThat(run.status()).isZero();
  }

  @Test
  void aPageToReadIsWrittenToAFile() throws IOException {
    Path page = folder.resolve("report.html");
    CliRun run =
        CliRun.of("check", "--format", "html", "--output", page.toString(), file("a.txt", SLIP));

    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("WeekdayDateMismatch")
        .endsWith("</html>");
  }

  @Test
  void failOnDecidesTheStatus() throws IOException {
    String slip = file("a.txt", SLIP);

    assertThat(CliRun.of("check", "--fail-on", "note", slip).status()).isEqualTo(1);
    assertThat(CliRun.of("check", "--fail-on", "never", slip).status()).isZero();
  }

  @Test
  void onlyTheChecksAskedForRun() throws IOException {
    String slip = file("a.txt", SLIP);

    assertThat(CliRun.of("check", "--check", "SelfContradictoryDate", slip).status()).isZero();
    assertThat(CliRun.of("check", "--check", "weekdaydatemismatch", slip).status()).isEqualTo(1);
    assertThat(CliRun.of("check", "--no-check", "WeekdayDateMismatch", slip).status()).isZero();
  }

  @Test
  void anUnknownCheckIsRefusedWithTheNearestId() throws IOException {
    CliRun run = CliRun.of("check", "--check", "WeekdayDateMissmatch", file("a.txt", SLIP));

    assertThat(run.err())
        .isEqualTo(
            "gainsay: there is no check \"WeekdayDateMissmatch\";"
                + " did you mean WeekdayDateMismatch?\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void ndjsonGivesALineForEachArticleAndThenForEachCluster() throws IOException {
    String in =
        "{\"id\":\"x\",\"cluster\":\"c\",\"text\":\"One.\"}\n"
            + "{\"id\":\"y\",\"text\":\"Two.\"}\n"
            + "{\"id\":\"z\",\"cluster\":\"c\",\"text\":\"Three.\"}\n";
    CliRun run = CliRun.of("check", "--format", "ndjson", file("a.ndjson", in));

    String[] lines = run.out().split("\n");
    assertThat(lines).hasSize(4);
    assertThat(JSON.readTree(lines[2]).get("article").asText()).isEqualTo("z");
    assertThat(JSON.readTree(lines[3]).get("articles").toString()).isEqualTo("[\"x\",\"z\"]");
  }

  @Test
  void severalThreadsKeepTheOrder() throws IOException {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      in.append(line("n" + i, i % 7 == 0 ? SLIP.repeat(40) : CLEAN));
    }
    String file = file("a.ndjson", in.toString());

    CliRun one = CliRun.of("check", "--format", "ndjson", "--threads", "1", file);
    CliRun four = CliRun.of("check", "--format", "ndjson", "--threads", "4", file);
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(one.out().lines()).hasSize(200);
  }

  @Test
  void compareMakesOneEventOfAllFiles() throws IOException {
    CliRun run =
        CliRun.of(
            "check", "--compare", "--format", "ndjson", file("a.txt", SLIP), file("b.txt", CLEAN));

    JsonNode event = JSON.readTree(run.out().split("\n")[2]);
    assertThat(event.get("articles").toString()).isEqualTo("[\"a.txt\",\"b.txt\"]");
  }

  @Test
  void comparedArticlesOfOneNameAreToldApart() throws IOException {
    CliRun run =
        CliRun.of(
            "check",
            "--compare",
            "--format",
            "ndjson",
            file("one/a.txt", SLIP),
            file("two/a.txt", SLIP.replace("October", "November")));

    assertThat(run.err()).contains("two/a.txt: another article is called a.txt; this is a.txt#2");
    assertThat(run.out()).contains("\"articles\":[\"a.txt\",\"a.txt#2\"]");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void theGivenDayIsThatOfArticlesWithoutOne() throws IOException {
    String in = line("x", "One.") + "{\"id\":\"y\",\"text\":\"T.\",\"published\":\"2020-02-03\"}\n";
    CliRun run =
        CliRun.of("check", "--published", "2024-11-01", "--format", "ndjson", file("a.ndjson", in));

    assertThat(run.out()).contains("{\"date\":\"2024-11-01\",\"how\":\"published\",");
    assertThat(run.out()).contains("{\"date\":\"2020-02-03\",\"how\":\"published\",");
  }

  @Test
  void anImpossibleDayIsRefusedWithTheFormExpected() throws IOException {
    CliRun run = CliRun.of("check", "--published", "2024-13-45", file("a.txt", CLEAN));

    assertThat(run.err())
        .startsWith(
            "gainsay: --published: \"2024-13-45\" is not a day;"
                + " write year-month-day, such as 2024-11-01\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aWrongNamePackIsRefusedWithItsLine() throws IOException {
    String pack = file("desk.tsv", "# desk\nalias\tRoe Row\nnicknam\tBob Robert\n");
    CliRun run = CliRun.of("check", "--names", pack, file("a.txt", CLEAN));

    assertThat(run.err())
        .startsWith("gainsay: --names: " + pack + ":3: no kind \"nicknam\"; there are family, ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(CliRun.of("check", "--names", "gone.tsv", file("b.txt", CLEAN)).err())
        .startsWith("gainsay: --names: there is no file gone.tsv\n");
  }

  @Test
  void standardInputIsReadAsMinus() {
    CliRun run =
        CliRun.with(new PlainAnnotator(), SLIP.getBytes(StandardCharsets.UTF_8), "check", "-");

    assertThat(run.out()).contains("WeekdayDateMismatch");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void theReportGoesToTheFileAskedFor() throws IOException {
    Path report = folder.resolve("report.json");
    CliRun run =
        CliRun.of("check", "--format", "json", "--output", report.toString(), file("a.txt", SLIP));

    assertThat(run.out()).isEmpty();
    assertThat(JSON.readTree(Files.readString(report)).get("articles")).hasSize(1);
    assertThat(
            CliRun.of("check", "--output", folder.resolve("no/such").toString(), file("b", "x"))
                .err())
        .contains("the folder does not exist");
  }

  @Test
  void coloursAreWrittenWhenAskedFor() throws IOException {
    String slip = file("a.txt", SLIP);

    assertThat(CliRun.of("check", slip).out()).doesNotContain("\u001b");
    assertThat(CliRun.of("check", "--color", "always", slip).out()).contains("\u001b[1;31m");
  }

  @Test
  void missingModelsAreToldOnceAndWithTheRemedy() throws IOException {
    CliRun run =
        CliRun.with(
            (article, sections) -> {
              throw new MissingModelsException("english-tagger");
            },
            new byte[0],
            "check",
            file("a.txt", SLIP),
            file("b.txt", SLIP));

    assertThat(run.err()).containsOnlyOnce("english-tagger").contains("<classifier>models<");
    assertThat(run.showsAStackTrace()).isFalse();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aFailingAnnotatorSpoilsOneArticleOnly() throws IOException {
    CliRun run =
        CliRun.with(
            (article, sections) -> {
              if (article.text().contains("boom")) {
                throw new IllegalStateException("cannot read this");
              }
              return new PlainAnnotator().annotate(article, sections);
            },
            new byte[0],
            "check",
            file("a.txt", "boom"),
            file("b.txt", SLIP));

    assertThat(run.err()).contains("a.txt: internal failure: ").contains("cannot read this");
    assertThat(run.out()).contains("WeekdayDateMismatch");
    assertThat(run.showsAStackTrace()).isFalse();
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void aPrimaryTextThatCannotBeReadIsAWrongUse() throws IOException {
    CliRun run = CliRun.of("check", "--source", "gone.txt", file("a.txt", CLEAN));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gainsay: --source: gone.txt: no such file\n");
  }

  @Test
  void aQuotationIsCheckedAgainstThePrimaryText() throws IOException {
    String record = file("record.txt", "MAYOR: We have seven boats.\n\nCLERK: It is so.\n");
    CliRun run = CliRun.of("check", "--source", record, file("a.txt", CLEAN));

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("1 article");
  }
}
