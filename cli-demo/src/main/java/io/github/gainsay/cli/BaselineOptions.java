package io.github.gainsay.cli;

import io.github.gainsay.config.Baseline;
import io.github.gainsay.config.BaselineFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known: they are counted and not reported.")
  @Nullable Path file;

  @Option(
      names = "--update-baseline",
      description = "Write what is found to the file of --baseline; never in CI.")
  boolean update;

  @Option(
      names = "--ci",
      description =
          "A build server runs this: write no baseline; default: as the variable CI says.")
  boolean ci;

  /**
   * The findings that are known.
   *
   * @throws WrongUseException when the options do not go together or the file is missing
   * @throws io.github.gainsay.config.ConfigurationException when something is wrong in it
   */
  Baseline read(Surroundings surroundings) {
    Path known = file;
    if (known == null) {
      if (update) {
        throw new WrongUseException("--update-baseline: name the file with --baseline");
      }
      return Baseline.none();
    }
    if (update && (ci || surroundings.isCi())) {
      throw new WrongUseException(
          "--update-baseline: no baseline is written in CI ("
              + (ci ? "--ci" : "the environment variable CI is set")
              + "); write it where somebody looks at it");
    }
    if (update && !Files.exists(known)) {
      return Baseline.none();
    }
    if (!Files.exists(known)) {
      throw new WrongUseException(
          "--baseline: there is no file " + known + "; --update-baseline writes it");
    }
    return BaselineFile.read(known);
  }
}
