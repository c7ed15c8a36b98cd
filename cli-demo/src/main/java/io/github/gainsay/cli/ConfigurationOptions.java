package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.config.Configuration;
import io.github.gainsay.config.ConfigurationFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the settings of a newsroom come from. */
final class ConfigurationOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The settings of the newsroom; default: gainsay.yaml in the folder of the articles or"
              + " above it.")
  @Nullable Path file;

  @Option(names = "--no-config", description = "Do not look for gainsay.yaml.")
  boolean none;

  /**
   * The configuration that was named, or the one that holds for the inputs.
   *
   * @throws WrongUseException when the inputs have several
   * @throws io.github.gainsay.config.ConfigurationException when something is wrong in it
   */
  Configuration read(List<String> inputs) {
    if (none && file != null) {
      throw new WrongUseException("--config and --no-config exclude each other");
    }
    Path named = file;
    if (named != null) {
      return Gainsay.configuration(named);
    }
    Path found = none ? null : find(inputs);
    return found == null ? Configuration.standard() : Gainsay.configuration(found);
  }

  private static @Nullable Path find(List<String> inputs) {
    Path found = null;
    String first = "";
    for (String input : inputs) {
      Path near = find(input).orElse(null);
      if (found != null && near != null && !found.toAbsolutePath().equals(near.toAbsolutePath())) {
        throw new WrongUseException(
            "%s is configured by %s, %s by %s; name one with --config"
                .formatted(first, found, input, near));
      }
      if (found == null && near != null) {
        found = near;
        first = input;
      }
    }
    return found;
  }

  /** Named as the input is: from the folder in which the command runs, or from the root. */
  private static Optional<Path> find(String input) {
    try {
      // standard input belongs to that folder
      Path start = Path.of(input.equals("-") ? "" : input);
      Optional<Path> found = ConfigurationFile.find(start);
      Path here = Path.of("").toAbsolutePath();
      return start.isAbsolute() ? found : found.map(here::relativize);
    } catch (InvalidPathException e) {
      return Optional.empty(); // told when it is read
    }
  }
}
