package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;

  @Test
  void noCommandIsWrongUse() {
    CliRun run = CliRun.of();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("gainsay: name a command\ngainsay: see gainsay --help\n");
  }

  @Test
  void aMistypedCommandIsSuggested() {
    CliRun run = CliRun.of("chek");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: there is no command chek; did you mean check?\n");
  }

  @Test
  void checkWithoutFilesIsWrongUse() {
    CliRun run = CliRun.of("check");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: name at least one FILE\n");
  }

  @Test
  void helpGoesToStandardOutput() {
    CliRun run = CliRun.of("check", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--published=DATE").doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
  }

  /** Each line "gainsay ..." in the help; what follows two blanks says what it does. */
  @ParameterizedTest
  @ValueSource(strings = {"", "check", "assertions", "checks", "explain"})
  void theExamplesOfTheHelpCanBeTyped(String command) {
    CliRun help = CliRun.of((command + " --help").strip().split(" "));
    List<String> examples =
        help.out().lines().filter(l -> l.startsWith("  gainsay ")).map(String::strip).toList();

    assertThat(examples).hasSizeGreaterThan(1);
    for (String example : examples) {
      String[] args = example.replaceFirst("  .*", "").split(" ");
      CliRun run = CliRun.of(Arrays.copyOfRange(args, 1, args.length));
      boolean justTheFilesAreMissing =
          run.err()
              .lines()
              .allMatch(l -> l.matches("gainsay: .*no such file.*|gainsay: --source: .*"));
      assertThat(example.contains("COMMAND") || justTheFilesAreMissing)
          .as(example + ": " + run.err())
          .isTrue();
    }
  }

  @Test
  void checksListsEveryCheckOnALine() {
    CliRun run = CliRun.of("checks");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(Gainsay.allChecks().size());
    assertThat(run.out()).containsPattern("(?m)^WeekdayDateMismatch +T2 +error +stable +\\S");
  }

  @Test
  void everyCheckExplainsItselfByItsPage() {
    for (Check check : Gainsay.allChecks()) {
      CliRun run = CliRun.of("explain", check.id());

      assertThat(run.out()).as(check.id()).startsWith("# " + check.id() + "\n");
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void anUnknownCheckIsNotExplained() {
    CliRun run = CliRun.of("explain", "Weekday");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: there is no check \"Weekday\"");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void assertionsAreListedWithTheirPlaceAndValue() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "The fair opens on October 9, 2025, in Tarn.");
    CliRun run = CliRun.of("assertions", file.toString());

    assertThat(run.out())
        .containsPattern("a.txt:1:19 +date +October 9, 2025 +Thursday 9 October 2025\n");
    assertThat(run.out())
        .contains("1 article read after 9 October 2025 (latest date in it): 1 date, ");
  }

  @Test
  void assertionsComeAsNdjsonToo() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "The fair opens on October 9, 2025, in Tarn.");
    CliRun run = CliRun.of("assertions", "--format", "ndjson", file.toString());

    assertThat(run.out()).contains("\"value\":\"2025-10-09\"").contains("\"checks\":[]");
  }
}
