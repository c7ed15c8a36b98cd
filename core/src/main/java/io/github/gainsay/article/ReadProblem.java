package io.github.gainsay.article;

/**
 * Input that could not be read.
 *
 * @param file the file or stream as the user named it
 * @param line its line, from 1; 0 when the whole file is meant
 * @param cause what is wrong, without a full stop
 */
public record ReadProblem(String file, int line, String cause) implements ReadResult {

  /** The problem as one line: {@code articles.ndjson:3: no field "text"}. */
  public String describe() {
    return line > 0 ? file + ':' + line + ": " + cause : file + ": " + cause;
  }
}
