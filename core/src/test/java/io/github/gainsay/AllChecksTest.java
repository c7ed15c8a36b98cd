package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.BuiltInChecks;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in check is described, tested, documented and listed. */
class AllChecksTest {
  private static final Path PAGES = Path.of("../docs/checks");

  private static final List<String> HEADINGS =
      List.of(
          "## What is reported",
          "## Why it matters",
          "## Example",
          "## When it is fine",
          "## How to resolve it");

  static Stream<Check> checks() {
    return BuiltInChecks.all().stream();
  }

  @Test
  void theListIsSortedById() {
    assertThat(checks().map(Check::id)).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theSummaryIsOneSentenceWithoutAFullStop(Check check) {
    assertThat(check.info().summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    assertThat(check.info().type()).matches("[A-Z][0-9]");
    assertThat(check.id()).doesNotEndWith("Check");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aTestStandsBesideTheCheck(Check check) {
    String name = check.getClass().getName().replace('.', '/') + "Test.java";

    assertThat(Path.of("src/test/java", name)).exists();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void thePageSaysWhatTheCheckSays(Check check) throws IOException {
    CheckInfo info = check.info();
    List<String> page = Files.readAllLines(PAGES.resolve(check.id() + ".md"));

    assertThat(page)
        .startsWith("# " + check.id(), "", info.summary() + ".", "")
        .contains(
            "| type | severity | maturity |",
            String.join(
                " | ",
                "| " + info.type(),
                info.severity().label(),
                info.maturity().name().toLowerCase(Locale.ROOT) + " |"));
    assertThat(page.stream().filter(line -> line.startsWith("## "))).isEqualTo(HEADINGS);
  }

  /** Of updates, which are no findings, the page says "Listed". */
  @ParameterizedTest
  @MethodSource("checks")
  void thePageShowsWhatIsReportedAndWhatIsNot(Check check) throws IOException {
    String page = Files.readString(PAGES.resolve(check.id() + ".md"));
    String example = page.substring(page.indexOf("## Example"), page.indexOf("## When it is fine"));

    assertThat(example)
        .containsPattern("(?m)^(?:.*, reported|Reported|Listed)\\b.*?: \\S")
        .containsPattern("(?m)^Not (?:reported|listed)\\b.*?: \\S");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void thePageIsInTheJar(Check check) {
    assertThat(check.getClass().getResource("/io/github/gainsay/checks/" + check.id() + ".md"))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theIndexListsTheCheck(Check check) throws IOException {
    CheckInfo info = check.info();

    assertThat(Files.readAllLines(PAGES.resolve("README.md")))
        .contains(
            String.format(
                Locale.ROOT,
                "| [%s](%s.md) | %s | %s | %s |",
                check.id(),
                check.id(),
                info.type(),
                info.severity().label(),
                info.summary()));
  }

  @Test
  void noPageIsLeftOverFromACheckThatIsGone() throws IOException {
    List<String> ids = checks().map(Check::id).toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(p -> p.getFileName().toString().replace(".md", "")))
          .allMatch(id -> id.equals("README") || ids.contains(id));
    }
  }
}
