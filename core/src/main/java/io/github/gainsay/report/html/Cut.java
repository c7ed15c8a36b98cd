package io.github.gainsay.report.html;

/**
 * Words with what stands around them, cut to what a reader takes in at a glance.
 *
 * @param before what stands before them
 * @param words the words themselves
 * @param after what stands after them
 */
record Cut(String before, String words, String after) {
  private static final int AROUND = 110;
  private static final int WORDS = 420;
  private static final String MORE = "…";

  /** Cuts {@code [start, end)} out of a text. */
  static Cut of(String text, int start, int end) {
    int to = Math.min(text.length(), end + AROUND);
    String after = text.substring(end, to);
    if (to < text.length()) {
      after = head(text.substring(end, Math.min(text.length(), to + 1)), AROUND);
    }
    return new Cut(tail(text, start), head(text.substring(start, end), WORDS), after);
  }

  private static String tail(String text, int end) {
    int from = Math.max(0, end - AROUND);
    if (from == 0) {
      return text.substring(0, end);
    }
    int blank = text.indexOf(' ', from);
    if (blank >= 0 && blank < end) {
      return MORE + text.substring(blank, end);
    }
    return MORE + text.substring(whole(text, from), end);
  }

  /** At most {@code max} characters, to the end of a word where there is one. */
  static String head(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int blank = text.lastIndexOf(' ', max);
    return text.substring(0, blank > max / 2 ? blank : whole(text, max)) + MORE;
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }
}
