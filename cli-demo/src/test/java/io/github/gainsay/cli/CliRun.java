package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.language.Annotator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What a command wrote and how it ended.
 *
 * @param status its exit status
 */
public record CliRun(int status, String out, String err) {

  /** Runs a command with an annotator that needs no model. */
  public static CliRun of(String... args) {
    return with(new PlainAnnotator(), new byte[0], args);
  }

  /** Runs a command with something on standard input. */
  public static CliRun with(Annotator annotator, byte[] in, String... args) {
    return with(annotator, in, new Surroundings(LocalDate.of(2026, 5, 20), false), args);
  }

  /** Runs a command on a day, and in CI or elsewhere. */
  static CliRun around(Surroundings around, String... args) {
    return with(new PlainAnnotator(), new byte[0], around, args);
  }

  private static CliRun with(Annotator annotator, byte[] in, Surroundings around, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(in), out, Console.writer(err), false, false);
    int status = new Cli(() -> Gainsay.builder().annotator(annotator), console, around).run(args);
    return new CliRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  boolean showsAStackTrace() {
    return (out + err).contains("\tat ");
  }
}
