package io.github.gainsay.config;

import io.github.gainsay.article.StrictText;
import io.github.gainsay.input.InputProblems;
import io.github.gainsay.input.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads small text files of a newsroom. */
final class SettingsText {
  private SettingsText() {}

  /** The text of a file; null when it cannot be read, which the problems then tell. */
  static @Nullable String read(Path file, InputProblems problems) {
    try (InputStream stream = Files.newInputStream(file)) {
      // Four bytes are the most that a character takes.
      byte[] bytes = stream.readNBytes(YamlText.LARGEST * 4 + 1);
      if (bytes.length > YamlText.LARGEST * 4) {
        problems.add(0, 0, "", "longer than " + YamlText.LARGEST + " characters");
        return null;
      }
      StrictText.Decoded decoded = StrictText.decode(bytes);
      if (decoded.text() == null) {
        problems.add(decoded.line(), 0, "", decoded.fault());
      }
      return decoded.text();
    } catch (NoSuchFileException e) {
      problems.add(0, 0, "", "no such file");
    } catch (IOException e) {
      problems.add(0, 0, "", "cannot be read: " + cause(e));
    }
    return null;
  }

  static String cause(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
