package io.github.gainsay.cli;

import io.github.gainsay.article.ArticleFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Counts articles before they are read, so that progress can say how many are left. */
final class ArticleCount {
  private ArticleCount() {}

  /** How many articles the command line names; empty when standard input is among them. */
  static OptionalLong of(InputOptions options) {
    long count = 0;
    try {
      for (String file : options.files) {
        if (file.equals("-")) {
          return OptionalLong.empty();
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
          for (Path each : ArticleFiles.standard().list(path)) {
            count += in(each, options);
          }
        } else if (Files.exists(path)) {
          count += in(path, options);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // whoever reads it will say what is wrong
      return OptionalLong.empty();
    }
    return OptionalLong.of(count);
  }

  private static long in(Path file, InputOptions options) throws IOException {
    if (!options.isNdjson(file.toString()) || !Files.isRegularFile(file)) {
      return 1;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return lines(in);
    }
  }

  /** Lines that hold anything. */
  private static long lines(InputStream in) throws IOException {
    long lines = 0;
    boolean blank = true;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b > ' ' && blank) {
        blank = false;
        lines++;
      } else if (b == '\n') {
        blank = true;
      }
    }
    return lines;
  }
}
