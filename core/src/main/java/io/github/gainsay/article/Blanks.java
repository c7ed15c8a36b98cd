package io.github.gainsay.article;

/** Tells blanks, line ends and characters that nobody sees. */
final class Blanks {

  private Blanks() {}

  /** Whether a line ends at the character. */
  static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Whether the character is a blank of any width, a line end included. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c) || Character.isSpaceChar(c);
  }

  /** Whether the character has no width: controls, joiners, soft hyphens, byte order marks. */
  static boolean isInvisible(char c) {
    return !isBlank(c) && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  /**
   * The text with every blank that ends no line and everything invisible as a plain blank; offsets
   * stay as they are.
   */
  static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
        chars[i] = ' ';
      } else if (isLineEnd(chars[i])) {
        chars[i] = '\n';
      } else if (isBlank(chars[i]) || isInvisible(chars[i])) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  /** The words of a text, parted by single blanks, in lower case and without punctuation. */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (isBlank(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') {
      folded.setLength(end - 1);
    }
    return folded.toString();
  }

  /** How many words parted by blanks a text has. */
  static int words(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }
}
