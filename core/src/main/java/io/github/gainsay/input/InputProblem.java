package io.github.gainsay.input;

/**
 * Something wrong in a file that people write by hand.
 *
 * @param file as the user named it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line or file is meant
 * @param key where in the structure, such as {@code suppress[1].expires}; empty for the whole
 * @param cause what is wrong, without a full stop
 */
public record InputProblem(String file, int line, int column, String key, String cause) {

  /** In one line: {@code gainsay.yaml:3:10: profile: there is no profile "strickt"}. */
  public String describe() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    text.append(": ");
    if (!key.isEmpty()) {
      text.append(key).append(": ");
    }
    return text.append(cause).toString();
  }
}
