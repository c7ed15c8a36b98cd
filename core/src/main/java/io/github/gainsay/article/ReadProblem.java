package io.github.gainsay.article;

/**
 * Input that could not be read.
 *
 * @param file the file or stream as the user named it
 * @param line its line, from 1; 0 when the whole file is meant
 * @param cause what is wrong, without a full stop
 * @param isLost whether an article is lost by it; else it is read without what is wrong
 */
public record ReadProblem(String file, int line, String cause, boolean isLost)
    implements ReadResult {

  /** An article that is lost. */
  public ReadProblem(String file, int line, String cause) {
    this(file, line, cause, true);
  }

  /** The problem as one line: {@code articles.ndjson:3: no field "text"}. */
  public String describe() {
    return line > 0 ? file + ':' + line + ": " + cause : file + ": " + cause;
  }
}
