package io.github.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where reports go. */
final class OutputOptions {

  /** When to colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (on a terminal), always or never; default: auto.")
  Colour colour = Colour.AUTO;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  @Nullable Path output;

  boolean colours(Console console) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output == null && console.outIsTerminal() && System.getenv("NO_COLOR") == null;
    };
  }

  /**
   * Opens the output; closing it leaves standard output open.
   *
   * @throws WrongUseException when the file cannot be written
   */
  Writer open(Console console) {
    Path file = output;
    if (file == null) {
      return new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)) {
        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    try {
      OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
      return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new WrongUseException("--output " + file + ": the folder does not exist");
    } catch (IOException e) {
      throw new WrongUseException("--output " + file + ": cannot be written: " + e.getMessage());
    }
  }
}
