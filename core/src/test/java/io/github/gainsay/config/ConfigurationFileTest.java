package io.github.gainsay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.Severity;
import io.github.gainsay.input.InputProblem;
import io.github.gainsay.input.YamlText;
import io.github.gainsay.pack.NamePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {
  private static final String FINGERPRINT = "0123456789abcdef";

  @TempDir private Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Configuration read(String text) throws IOException {
    return ConfigurationFile.read(
        file("gainsay.yaml", text.getBytes(StandardCharsets.UTF_8)), Settings.CHECKS);
  }

  /** What is wrong, without the folder in front. */
  private List<String> wrong(byte[] content) throws IOException {
    Path file = file("gainsay.yaml", content);
    ConfigurationException e =
        catchThrowableOfType(
            ConfigurationException.class, () -> ConfigurationFile.read(file, Settings.CHECKS));
    assertThat(e).as("a problem").isNotNull();
    return e.problems().stream()
        .map(InputProblem::describe)
        .map(told -> told.substring(folder.toString().length() + 1))
        .toList();
  }

  private List<String> wrong(String text) throws IOException {
    return wrong(text.getBytes(StandardCharsets.UTF_8));
  }

  /** "¶" is the end of a line, "→" a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|gainsay.yaml: empty",
        "# nothing set¶|gainsay.yaml: empty",
        "profile|gainsay.yaml:1:1: \"profile\", but expected keys such as profile and checks",
        "- profile|gainsay.yaml:1:1: a list, but expected keys such as profile and checks",
        "profil: strict|gainsay.yaml:1:1: profil: no such key; did you mean profile?",
        "housestyle: {A: B}|gainsay.yaml:1:1: housestyle: no such key; did you mean houseStyle?",
        "colour: red|gainsay.yaml:1:1: colour: no such key; there are profile, checks, houseStyle,"
            + " namePacks, aliases, suppress",
        "profile: strickt|gainsay.yaml:1:10: profile: there is no profile \"strickt\";"
            + " did you mean strict?",
        "profile:|gainsay.yaml:1:9: profile: empty; expected one of strict, newsroom, lenient",
        "profile: [strict]|gainsay.yaml:1:10: profile: a list, but expected one of strict,"
            + " newsroom, lenient",
        "profile: strict¶profile: lenient|gainsay.yaml:2:1: profile: stands twice, first on line 1",
        "checks:¶→BoatsGuessed: on|gainsay.yaml:2:1: a tab; indent with blanks",
        "checks:¶  BoatGuessed: on|gainsay.yaml:2:3: checks.BoatGuessed: there is no check"
            + " \"BoatGuessed\"; did you mean BoatsGuessed?",
        "checks: {Xyz: on}|gainsay.yaml:1:10: checks.Xyz: there is no check \"Xyz\";"
            + " gainsay checks lists them all",
        "checks: [BoatsGuessed]|gainsay.yaml:1:9: checks: a list, but expected ids of checks with"
            + " on, off or a severity",
        "checks: {BoatsGuessed: of}|gainsay.yaml:1:24: checks.BoatsGuessed: \"of\" is no setting;"
            + " did you mean off?",
        "checks: {BoatsGuessed: true}|gainsay.yaml:1:24: checks.BoatsGuessed: \"true\" is no"
            + " setting; there are on, off, error, warning, note",
        "checks: {BoatsGuessed: {severity: on}}|gainsay.yaml:1:35: checks.BoatsGuessed.severity:"
            + " \"on\" is no setting; there are error, warning, note",
        "checks: {BoatsGuessed: {sevrity: note}}|gainsay.yaml:1:25: checks.BoatsGuessed.sevrity:"
            + " no such key; did you mean severity?",
        "houseStyle: [Zelensky]|gainsay.yaml:1:13: houseStyle: a list, but expected a map from a"
            + " name to the other spellings of it",
        "houseStyle: {Zelensky: []}|gainsay.yaml:1:24: houseStyle.Zelensky: an empty list;"
            + " expected the other spellings of it",
        "houseStyle: {Kyiv: Kyiv}|gainsay.yaml:1:20: houseStyle.Kyiv: \"Kyiv\" stands for itself",
        "houseStyle: {Kyiv: Kiev, Kief: Kiev}|gainsay.yaml:1:32: houseStyle.Kief: \"Kiev\" stands"
            + " for \"Kyiv\" already",
        "aliases: {Water Board: \"N\\tW\"}|gainsay.yaml:1:24: aliases.Water Board: a tab or the end"
            + " of a line inside a name",
        "aliases: {Water Board: {NWB: NWB}}|gainsay.yaml:1:24: aliases.Water Board: a map of keys,"
            + " but expected the other names of it",
        "namePacks: {a: b}|gainsay.yaml:1:12: namePacks: a map of keys, but expected a list of"
            + " files",
        "namePacks: [gone.tsv]|gainsay.yaml:1:13: namePacks[0]: gone.tsv: no such file",
        "suppress: {a: b}|gainsay.yaml:1:11: suppress: a map of keys, but expected a list of"
            + " suppressions",
        "suppress: [0123456789abcdef]|gainsay.yaml:1:12: suppress[0]: \"0123456789abcdef\", but"
            + " expected a map with fingerprint and reason",
        "suppress: [{fingerprint: 12, reason: x}]|gainsay.yaml:1:26: suppress[0].fingerprint:"
            + " \"12\" is no fingerprint; reports give it as 16 digits of 0-9 and a-f",
        "suppress: [{fingerprint: 0123456789abcdef}]|gainsay.yaml:1:12: suppress[0]: no reason"
            + " given: why the finding is fine",
        "suppress: [{reason: x}]|gainsay.yaml:1:12: suppress[0]: no fingerprint given: the"
            + " fingerprint of a finding",
        "suppress: [{fingerprint: 0123456789abcdef, reason: ''}]|gainsay.yaml:1:52:"
            + " suppress[0].reason: empty; expected why the finding is fine",
        "suppress: [{fingerprint: 0123456789abcdef, reason: x, expires: 2026-02-30}]|"
            + "gainsay.yaml:1:64: suppress[0].expires: \"2026-02-30\" is no day; write"
            + " year-month-day, such as 2026-01-31",
        "suppress: [{fingerprint: 0123456789abcdef, reason: x, until: 2026-02-03}]|"
            + "gainsay.yaml:1:55: suppress[0].until: no such key; there are fingerprint, reason,"
            + " expires, article",
        "a: &x [1]¶b: *x|gainsay.yaml:1:4: an anchor (&x); write it out",
        "profile: *x|gainsay.yaml:1:10: an alias (*x); write it out",
        "profile: !!java.io.File x|gainsay.yaml:1:10: a tag (tag:yaml.org,2002:java.io.File);"
            + " leave it out",
        "profile: strict¶---¶profile: lenient|gainsay.yaml:2:1: a second document; one file is one"
            + " document",
        "[[[[[[[[[[[[[1]]]]]]]]]]]]]|gainsay.yaml:1:13: nested more than 12 deep",
        "? [a]¶: b|gainsay.yaml:1:3: a list, but expected a key",
        "profile: \"a\\nb\\e[31m\"|gainsay.yaml:1:10: profile: there is no profile \"a b [31m\"; there are"
            + " strict, newsroom, lenient",
        "profile: a\u0007bcdefghijklmnopqrstuvwxyz|gainsay.yaml: not YAML: special characters are not allowed",
        "profile: strict: x|gainsay.yaml:1:16: not YAML: mapping values are not allowed here",
        "checks: {BoatsGuessed: }|gainsay.yaml:1:23: checks.BoatsGuessed: empty; expected one of on,"
            + " off, error, warning, note",
        "checks: {BoatsGuessed: {}}|gainsay.yaml:1:24: checks.BoatsGuessed: no severity given",
        "profile: 'strict|gainsay.yaml:1:17: not YAML: while scanning a quoted scalar, found"
            + " unexpected end of stream",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String told) throws IOException {
    assertThat(wrong(text.replace('¶', '\n').replace('→', '\t'))).containsExactly(told);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() throws IOException {
    String text =
        """
        profile: newsrom
        checks:
          BoatsMiscounted: louder
        suppress:
          - fingerprint: 0123456789abcdef
            reason: known
          - fingerprint: 0123456789abcdef
            reason: again
        profile: strict
        """;

    assertThat(wrong(text))
        .containsExactly(
            "gainsay.yaml:1:10: profile: there is no profile \"newsrom\"; did you mean newsroom?",
            "gainsay.yaml:3:20: checks.BoatsMiscounted: \"louder\" is no setting; there are on, off,"
                + " error, warning, note",
            "gainsay.yaml:7:5: suppress[1]: the same finding is suppressed on line 5 already",
            "gainsay.yaml:9:1: profile: stands twice, first on line 1");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    byte[] latin1 = "profile: strict\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(wrong(latin1)).containsExactly("gainsay.yaml:2: not UTF-8: byte 0xE9 at offset 21");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    assertThat(wrong(new byte[] {'p', 0, 'x'}))
        .containsExactly("gainsay.yaml: a binary file: NUL byte at offset 1");
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    String huge = "# " + "x".repeat(YamlText.LARGEST) + "\nprofile: strict\n";

    assertThat(wrong(huge)).containsExactly("gainsay.yaml: longer than 1000000 characters");
    assertThat(wrong(huge.repeat(5)))
        .containsExactly("gainsay.yaml: longer than 1000000 characters");
  }

  @Test
  void aHundredProblemsAreToldAndTheOthersCounted() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("key").append(i).append(": x\n");
    }

    assertThat(wrong(text.toString()))
        .hasSize(101)
        .last()
        .isEqualTo("gainsay.yaml: 4900 more problems");
  }

  @Test
  void aLongListOfSuppressionsIsRead() throws IOException {
    StringBuilder text = new StringBuilder("suppress:\n");
    for (int i = 0; i < 10_000; i++) {
      text.append(String.format(Locale.ROOT, "- {fingerprint: '%016x', reason: x}\n", i));
    }

    assertThat(read(text.toString()).suppressions()).hasSize(10_000);
  }

  @Test
  void aDeepNestIsRefusedWithoutOverflow() throws IOException {
    assertThat(wrong("[".repeat(200_000))).singleElement().asString().contains("nested more than");
  }

  @Test
  void aMissingFileIsTold() {
    ConfigurationException e =
        catchThrowableOfType(
            ConfigurationException.class,
            () -> ConfigurationFile.read(Path.of("gone.yaml"), Settings.CHECKS));

    assertThat(e).hasMessage("gone.yaml: no such file");
  }

  @Test
  void aWrongRowOfAPackIsToldWithBothPlaces() throws IOException {
    file(
        "desk.tsv",
        "# desk\nalias\tRoe Row\nnicknam\tBob Robert\n".getBytes(StandardCharsets.UTF_8));

    assertThat(wrong("namePacks:\n  - desk.tsv\n"))
        .singleElement()
        .asString()
        .startsWith("gainsay.yaml:2:5: namePacks[0]: desk.tsv:3: no kind \"nicknam\"; there are ");
  }

  @Test
  void aMarkOfByteOrderIsNoFault() throws IOException {
    assertThat(read("\uFEFFprofile: lenient\n").profile()).isEqualTo(Profile.LENIENT);
  }

  @Test
  void whatIsSetIsRead() throws IOException {
    file("desk.tsv", "title\tRingmaster\n".getBytes(StandardCharsets.UTF_8));
    Configuration read =
        read(
            """
            profile: strict
            checks:
              BoatsMiscounted: {severity: note}
              BoatsGuessed: off
            houseStyle:
              Zelensky: [Zelenskyy, Zelenskiy]
              Kyiv: Kiev
            namePacks: desk.tsv
            aliases:
              National Water Board: [NWB, water board]
            suppress:
              - fingerprint: "0123456789abcdef"
                reason: both counts are right
                expires: 2026-12-31
                article: ferry.txt
            """);
    NamePack names = read.names(NamePack.standard());

    assertThat(read.profile()).isEqualTo(Profile.STRICT);
    assertThat(read.checks())
        .containsEntry("BoatsMiscounted", CheckSetting.as(Severity.NOTE))
        .containsEntry("BoatsGuessed", CheckSetting.OFF);
    assertThat(read.select(Settings.CHECKS)).containsExactly(Settings.CHECKS.get(0));
    assertThat(names.houseSpellings())
        .containsEntry("Zelenskiy", "Zelensky")
        .containsEntry("Kiev", "Kyiv");
    assertThat(names.areAliases("zelenskyy", "Zelenskiy")).isTrue();
    assertThat(names.actor("Water Board")).contains("National Water Board");
    assertThat(names.isTitle("Ringmaster")).isTrue();
    assertThat(read.suppressions())
        .containsExactly(
            new Suppression(
                FINGERPRINT,
                "both counts are right",
                LocalDate.of(2026, 12, 31),
                "ferry.txt",
                folder.resolve("gainsay.yaml") + ":12"));
  }

  @Test
  void theNearestFileUpwardHolds() throws IOException {
    Path desk = Files.createDirectories(folder.resolve("desk/today"));
    Path outer = file("gainsay.yaml", "profile: strict\n".getBytes(StandardCharsets.UTF_8));

    assertThat(ConfigurationFile.find(desk.resolve("a.txt"))).contains(outer);
    Path inner = Files.writeString(folder.resolve("desk/gainsay.yaml"), "profile: lenient\n");
    assertThat(ConfigurationFile.find(desk)).contains(inner);
    assertThat(ConfigurationFile.find(folder.resolve("a.txt"))).contains(outer);
  }

  @Test
  void aFolderOfThatNameIsNoConfiguration() throws IOException {
    Files.createDirectories(folder.resolve("x/gainsay.yaml"));

    assertThat(ConfigurationFile.find(folder.resolve("x/a.txt"))).isEmpty();
  }
}
