package io.github.gainsay.config;

import io.github.gainsay.check.Check;
import io.github.gainsay.input.InputProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file {@code gainsay.yaml}. */
public final class ConfigurationFile {
  public static final String NAME = "gainsay.yaml";

  private ConfigurationFile() {}

  /**
   * The file that holds for an article or a folder: the nearest in its own folder and those above.
   */
  public static Optional<Path> find(Path start) {
    Path folder = start.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    while (folder != null) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration and the name packs that it names, relative to its own folder.
   *
   * @param checks all checks that can be set
   * @throws ConfigurationException when something is wrong; it tells all of it
   */
  public static Configuration read(Path file, List<? extends Check> checks) {
    InputProblems problems = new InputProblems(file.toString());
    String text = SettingsText.read(file, problems);
    Path folder = file.toAbsolutePath().getParent();
    Configuration read =
        text == null || folder == null
            ? Configuration.standard()
            : new ConfigurationReader(problems, folder, checks).read(text);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems.all());
    }
    return read;
  }
}
