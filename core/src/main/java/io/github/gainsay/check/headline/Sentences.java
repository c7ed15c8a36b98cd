package io.github.gainsay.check.headline;

/** Cuts a text into sentences as far as full stops before blanks tell. */
final class Sentences {
  private static final int LONGEST_ABBREVIATION = 3;

  private Sentences() {}

  /** The sentence around an offset. */
  static String around(String text, int offset) {
    int from = offset;
    while (from > 0 && !ends(text, from - 1)) {
      from--;
    }
    int to = offset;
    while (to < text.length() && !ends(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The capitalized word before an offset that does not begin a sentence; empty for none. */
  static String nameBefore(String text, int offset) {
    int from = offset - 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean word = from >= 0 && offset - from > 3 && text.charAt(offset - 1) == ' ';
    boolean first = from < 2 || ends(text, from - 2) || text.charAt(from - 1) == '\n';
    return word && !first && Character.isUpperCase(text.charAt(from))
        ? text.substring(from, offset - 1)
        : "";
  }

  /** Whether a sentence or a clause of its own ends in the stretch between two words. */
  static boolean areParted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(text, i) || text.charAt(i) == ';') {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' && !isAbbreviating(text, at) || c == '!' || c == '?';
    return c == '\n'
        || stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** "St. Louis", "Mr. Voss", "U.S.": a full stop after a short word with a capital. */
  private static boolean isAbbreviating(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return at > from
        && at - from <= LONGEST_ABBREVIATION
        && Character.isUpperCase(text.charAt(from))
        && at + 2 < text.length()
        && Character.isUpperCase(text.charAt(at + 2));
  }
}
