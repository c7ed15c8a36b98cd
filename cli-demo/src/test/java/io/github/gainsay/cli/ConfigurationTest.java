package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newsroom sets, at the command line. */
class ConfigurationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The ninth is a Thursday. */
  private static final String SLIP = "The fair opens on Wednesday, October 9, 2025, in Tarn.";

  private static final Surroundings CI = new Surroundings(LocalDate.of(2026, 5, 20), true);

  @TempDir private Path folder;
  private String slip = "";
  private String fingerprint = "";

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private JsonNode line(String... args) throws IOException {
    String[] all = new String[args.length + 3];
    System.arraycopy(args, 0, all, 3, args.length);
    all[0] = "check";
    all[1] = "--format";
    all[2] = "ndjson";
    return JSON.readTree(CliRun.of(all).out().split("\n")[0]);
  }

  @BeforeEach
  void findTheSlip() throws IOException {
    slip = file("desk/a.txt", SLIP);
    fingerprint = line(slip).get("discrepancies").get(0).get("fingerprint").asText();
  }

  @Test
  void theFileIsFoundUpward() throws IOException {
    file("gainsay.yaml", "checks: {WeekdayDateMismatch: note}\n");

    assertThat(CliRun.of("check", slip).out()).contains("note[T2] WeekdayDateMismatch");
    assertThat(CliRun.of("check", slip).status()).isZero();
    assertThat(CliRun.of("check", "--no-config", slip).status()).isEqualTo(1);
  }

  @Test
  void theFileThatIsNamedHolds() throws IOException {
    file("gainsay.yaml", "checks: {WeekdayDateMismatch: note}\n");
    String other = file("other.yaml", "checks: {WeekdayDateMismatch: off}\n");

    assertThat(CliRun.of("check", "--config", other, slip).out()).contains("no discrepancies");
    assertThat(CliRun.of("check", "--config", other, "--no-config", slip).err())
        .isEqualTo("gainsay: --config and --no-config exclude each other\n");
  }

  @Test
  void twoFilesForOneRunAreRefused() throws IOException {
    String one = file("desk/gainsay.yaml", "profile: strict\n");
    String two = file("web/gainsay.yaml", "profile: lenient\n");
    String article = file("web/b.txt", SLIP);
    CliRun run = CliRun.of("check", slip, article);

    assertThat(run.err())
        .isEqualTo(
            "gainsay: %s is configured by %s, %s by %s; name one with --config\n"
                .formatted(slip, one, article, two));
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void allThatIsWrongInTheFileIsTold() throws IOException {
    String file = file("gainsay.yaml", "profile: strickt\nchecks: {WeekdayDateMissmatch: on}\n");
    CliRun run = CliRun.of("check", slip);

    assertThat(run.err())
        .isEqualTo(
            "gainsay: "
                + file
                + ":1:10: profile: there is no profile \"strickt\"; did you mean strict?\n"
                + "gainsay: "
                + file
                + ":2:10: checks.WeekdayDateMissmatch: there is no check \"WeekdayDateMissmatch\";"
                + " did you mean WeekdayDateMismatch?\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void strictRunsExperimentalChecksToo() throws IOException {
    file("gainsay.yaml", "profile: strict\n");
    int standard = line("--no-config", slip).at("/coverage/checks").size();

    assertThat(line(slip).at("/coverage/checks").size()).isGreaterThanOrEqualTo(standard);
  }

  @Test
  void aSuppressedFindingIsCountedAndInTheJson() throws IOException {
    file(
        "gainsay.yaml",
        "suppress:\n- fingerprint: %s\n  reason: the fair moved\n".formatted(fingerprint));
    CliRun run = CliRun.of("check", slip);

    assertThat(run.out())
        .doesNotContain("[T2]")
        .contains("no discrepancies\n1 finding suppressed by the configuration\n");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode suppressed = line(slip).get("suppressed").get(0);
    assertThat(suppressed.get("reason").asText()).isEqualTo("the fair moved");
    assertThat(suppressed.at("/discrepancy/fingerprint").asText()).isEqualTo(fingerprint);
  }

  @Test
  void anExpiredSuppressionIsToldAndTheFindingReported() throws IOException {
    String file =
        file(
            "gainsay.yaml",
            "suppress:\n- fingerprint: %s\n  reason: x\n  expires: 2026-05-19\n"
                .formatted(fingerprint));
    CliRun run = CliRun.of("check", slip);

    assertThat(run.out()).contains("error[T2]");
    assertThat(run.err())
        .isEqualTo(
            "gainsay: %s:2: stale suppression %s: expired on 2026-05-19\n"
                .formatted(file, fingerprint));
    Surroundings dayBefore = new Surroundings(LocalDate.of(2026, 5, 19), false);
    assertThat(CliRun.around(dayBefore, "check", slip).status()).isZero();
  }

  @Test
  void aSuppressionThatMatchesNothingIsToldUnlessChecksWereLeftOut() throws IOException {
    file("gainsay.yaml", "suppress:\n- fingerprint: 0123456789abcdef\n  reason: x\n");

    assertThat(CliRun.of("check", slip).err())
        .contains("stale suppression 0123456789abcdef: no finding has this fingerprint");
    assertThat(CliRun.of("check", "--check", "WeekdayDateMismatch", slip).err()).isEmpty();
  }

  @Test
  void aTextSuppressesItsOwnFinding() throws IOException {
    String front =
        "---\nsuppress:\n- {fingerprint: %s, reason: it moved}\n---\n\n".formatted(fingerprint);
    CliRun run = CliRun.of("check", file("desk/b.md", front + SLIP));

    assertThat(run.out()).contains("1 finding suppressed by the article\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void ofAClusterAStaleSuppressionIsToldOnceWithTheCluster() throws IOException {
    String used = "{\"fingerprint\":\"" + fingerprint + "\",\"reason\":\"x\"}";
    String unused = "{\"fingerprint\":\"0123456789abcdef\",\"reason\":\"x\"}";
    String article = "{\"id\":\"%s\",\"cluster\":\"c\",\"text\":\"%s\",\"suppress\":[%s]}\n";
    String file =
        file(
            "c.ndjson",
            article.formatted("x", SLIP, used + "," + unused) + article.formatted("y", SLIP, used));
    CliRun run = CliRun.of("check", "--format", "ndjson", file);

    assertThat(run.err())
        .isEqualTo(
            "gainsay: "
                + file
                + ":1: stale suppression 0123456789abcdef: no finding has this fingerprint\n");
    assertThat(run.status()).isZero();
    String[] lines = run.out().split("\n");
    assertThat(JSON.readTree(lines[0]).get("stale")).isEmpty();
    assertThat(JSON.readTree(lines[2]).get("stale")).hasSize(1);
  }

  @Test
  void aSuppressedFindingIsShownWhenAskedFor() throws IOException {
    file(
        "gainsay.yaml",
        "suppress:\n- fingerprint: %s\n  reason: the fair moved\n".formatted(fingerprint));

    assertThat(CliRun.of("check", "--show", "suppressed,fingerprints", slip).out())
        .contains("suppressed[T2] WeekdayDateMismatch: ")
        .contains("= suppressed because: the fair moved\n")
        .contains("= fingerprint: " + fingerprint + "\n");
  }

  @Test
  void aBrokenFrontMatterIsToldAndTheArticleChecked() throws IOException {
    String file = file("desk/b.md", "---\npublished: soon\n---\n\n" + SLIP);
    CliRun run = CliRun.of("check", file);

    assertThat(run.err())
        .isEqualTo(
            "gainsay: "
                + file
                + ":2: front matter: published: \"soon\" is no ISO date or date-time\n");
    assertThat(run.out()).contains("b.md:5:19").doesNotContain("not read");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aBaselineKeepsBackWhatIsKnownAndNothingElse() throws IOException {
    String known = folder.resolve("known.ndjson").toString();
    CliRun first = CliRun.of("check", "--baseline", known, "--update-baseline", slip);

    assertThat(first.err()).isEqualTo("gainsay: " + known + ": 1 known finding\n");
    assertThat(first.status()).isZero();
    file("desk/a.txt", "A new opening line, with more.\n\n" + SLIP);
    CliRun later = CliRun.of("check", "--baseline", known, slip);
    assertThat(later.out()).contains("1 finding known from the baseline\n");
    assertThat(later.status()).isZero();
    file("desk/a.txt", SLIP + " It closes on Friday, October 11, 2025.");
    assertThat(CliRun.of("check", "--baseline", known, slip).out())
        .containsOnlyOnce("error[T2]")
        .contains("11 October 2025 is a Saturday");
  }

  @Test
  void aStaleEntryIsToldAndDroppedByAnUpdate() throws IOException {
    String known = folder.resolve("known.ndjson").toString();
    CliRun.of("check", "--baseline", known, "--update-baseline", slip);
    file("desk/a.txt", SLIP.replace("Wednesday", "Thursday"));
    CliRun run = CliRun.of("check", "--baseline", known, slip);

    assertThat(run.err())
        .contains("stale entry " + fingerprint + ": WeekdayDateMismatch no longer finds in a.txt: ")
        .contains("--update-baseline drops stale entries");
    assertThat(run.status()).isZero();
    CliRun.of("check", "--baseline", known, "--update-baseline", slip);
    assertThat(Path.of(known)).isEmptyFile();
  }

  @Test
  void noBaselineIsWrittenInCi() {
    Path known = folder.resolve("known.ndjson");
    String[] update = {"check", "--baseline", known.toString(), "--update-baseline", slip};
    CliRun byVariable = CliRun.around(CI, update);
    CliRun byOption = CliRun.of("check", "--ci", "--baseline", "x", "--update-baseline", slip);

    assertThat(byVariable.err())
        .isEqualTo(
            "gainsay: --update-baseline: no baseline is written in CI (the environment variable CI"
                + " is set); write it where somebody looks at it\n");
    assertThat(byVariable.status()).isEqualTo(2);
    assertThat(byOption.err()).contains("in CI (--ci)");
    assertThat(known).doesNotExist();
  }

  @Test
  void aBaselineIsReadInCi() throws IOException {
    String known = folder.resolve("known.ndjson").toString();
    CliRun.of("check", "--baseline", known, "--update-baseline", slip);

    assertThat(CliRun.around(CI, "check", "--baseline", known, slip).status()).isZero();
  }

  @Test
  void aBaselineThatIsMissingOrBrokenIsRefused() throws IOException {
    String broken = file("known.ndjson", "{\n");

    assertThat(CliRun.of("check", "--baseline", "gone", slip).err())
        .isEqualTo("gainsay: --baseline: there is no file gone; --update-baseline writes it\n");
    assertThat(CliRun.of("check", "--baseline", broken, slip).err())
        .startsWith("gainsay: " + broken + ":1");
    assertThat(CliRun.of("check", "--update-baseline", slip).err())
        .isEqualTo("gainsay: --update-baseline: name the file with --baseline\n");
  }

  @Test
  void houseStyleIsToldAsANote() throws IOException {
    file("gainsay.yaml", "houseStyle: {Tarnn: [Tarn]}\n");
    CliRun run = CliRun.of("check", "--check", "NotHouseSpelling", slip);

    assertThat(run.out())
        .contains("note[N5] NotHouseSpelling: the house writes “Tarnn”, not “Tarn”");
    assertThat(run.status()).isZero();
  }
}
