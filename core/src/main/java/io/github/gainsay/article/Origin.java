package io.github.gainsay.article;

/**
 * Where an article was read.
 *
 * @param file the file or stream as the user named it
 * @param line its line, from 1, where each line is an article; 0 where the file is the article, so
 *     that the field {@link Article#TEXT} is the text of the file
 */
public record Origin(String file, int line) {

  /** A file that is one article. */
  public static Origin whole(String file) {
    return new Origin(file, 0);
  }

  /** Whether the field {@link Article#TEXT} is the text of the file. */
  public boolean isWhole() {
    return line == 0;
  }
}
