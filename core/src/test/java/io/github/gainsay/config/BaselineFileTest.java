package io.github.gainsay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
  @TempDir private Path folder;

  private static Baseline.Entry entry(String article, String check, int count) {
    return new Baseline.Entry(
        ImmutableSortedSet.of(article, "z"), check, "0123456789abcdef", count, "“a”\n\"b\"\t½");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("known.ndjson");
    Baseline known = Baseline.of(List.of(entry("b", "One", 2), entry("a\tx", "Two", 1)));
    BaselineFile.write(file, known);

    assertThat(BaselineFile.read(file).entries()).isEqualTo(known.entries());
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".new"));
  }

  @Test
  void theFileIsSortedWithOneFindingALine() throws IOException {
    Path file = folder.resolve("known.ndjson");
    BaselineFile.write(file, Baseline.of(List.of(entry("b", "One", 2), entry("a", "Two", 1))));

    assertThat(Files.readString(file).lines())
        .containsExactly(
            "{\"articles\":[\"a\",\"z\"],\"check\":\"Two\",\"fingerprint\":\"0123456789abcdef\","
                + "\"count\":1,\"message\":\"“a”\\n\\\"b\\\"\\t½\"}",
            "{\"articles\":[\"b\",\"z\"],\"check\":\"One\",\"fingerprint\":\"0123456789abcdef\","
                + "\"count\":2,\"message\":\"“a”\\n\\\"b\\\"\\t½\"}");
  }

  @Test
  void anEmptyBaselineKnowsNothing() throws IOException {
    assertThat(BaselineFile.read(Files.createFile(folder.resolve("empty"))).entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x|:1:1: not JSON: Unrecognized token 'x'",
        "[]|:1: no entry with articles, check, fingerprint and a count from 1",
        "{\"articles\":[\"a\"],\"check\":\"X\",\"fingerprint\":\"f\",\"count\":0}|:1: no entry with",
        "{\"articles\":[\"a\"],\"articles\":[\"b\"]}|:1:29: not JSON: Duplicate field 'articles'",
      })
  void aWrongLineIsToldWithItsNumber(String line, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("known"), line + "\n");

    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(file + told);
  }

  @Test
  void theSameFindingMayStandOnce() throws IOException {
    String line =
        "{\"articles\":[\"a\"],\"check\":\"X\",\"fingerprint\":\"f\",\"count\":1,\"message\":\"m\"}\n";
    Path file = Files.writeString(folder.resolve("known"), line + line);

    assertThatThrownBy(() -> BaselineFile.read(file))
        .hasMessage(file + ":2: the same finding as on line 1");
  }
}
