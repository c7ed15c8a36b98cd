package io.github.gainsay.report;

import io.github.gainsay.article.Span;

/**
 * The line that a span begins on, cut to a width around the span, and where the span stands in it.
 *
 * @param line of the field, counted from 1
 * @param column of the line, in characters (code points), counted from 1
 * @param text the line or a piece of it, with … where it was cut
 * @param indent columns before the span
 * @param width columns of the span, at least 1
 */
record Excerpt(int line, int column, String text, int indent, int width) {
  private static final String CUT = "…";

  /**
   * Cuts the excerpt out of a field.
   *
   * @param max the most columns that the excerpt takes
   */
  static Excerpt of(String field, Span span, int max) {
    int from = span.start();
    while (from > 0 && !endsLine(field.charAt(from - 1))) {
      from--;
    }
    int to = span.start();
    while (to < field.length() && !endsLine(field.charAt(to))) {
      to++;
    }
    int end = Math.max(span.start(), Math.min(span.end(), to));
    int column = field.codePointCount(from, span.start()) + 1;
    int line = lineOf(field, from);

    String marked = DisplayWidth.printable(field.substring(span.start(), end));
    if (DisplayWidth.of(marked) > max - 2) {
      marked = head(marked, max - 3) + CUT;
    }
    // A span longer than its line goes on below it.
    if (end < span.end() && !marked.endsWith(CUT)) {
      marked += CUT;
    }
    int room = Math.max(0, max - DisplayWidth.of(marked));
    int first = Math.max(from, span.start() - max);
    String before = DisplayWidth.printable(field.substring(first, span.start()));
    String after = DisplayWidth.printable(field.substring(end, Math.min(to, end + max)));
    boolean cutAfter = end + max < to || end < span.end();
    if (end < span.end()) {
      after = "";
      cutAfter = false;
    }
    int share =
        DisplayWidth.of(after) <= room / 2 ? room - DisplayWidth.of(after) : room - room / 2;
    if (first > from || DisplayWidth.of(before) > share) {
      before = CUT + fromWholeWord(tail(before, Math.max(0, share - 1)));
    }
    int rest = Math.max(0, room - DisplayWidth.of(before));
    if (cutAfter || DisplayWidth.of(after) > rest) {
      after = wholeWords(head(after, Math.max(0, rest - 1))) + CUT;
    }
    return new Excerpt(
        line,
        column,
        (before + marked + after).stripTrailing(),
        DisplayWidth.of(before),
        Math.max(1, DisplayWidth.of(marked)));
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r';
  }

  /** Counts {@code \n}, {@code \r\n} and {@code \r} each as one end of a line. */
  private static int lineOf(String field, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (LineMap.endsLine(field, i)) {
        line++;
      }
    }
    return line;
  }

  /** As much of the beginning as fits. */
  static String head(String s, int columns) {
    int end = 0;
    int taken = 0;
    while (end < s.length()) {
      int c = s.codePointAt(end);
      taken += DisplayWidth.of(c);
      if (taken > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return s.substring(0, end);
  }

  /** Without the word that was cut through, unless it is a long one. */
  private static String wholeWords(String s) {
    int blank = s.lastIndexOf(' ');
    return (blank > s.length() - 16 ? s.substring(0, Math.max(0, blank)) : s).stripTrailing();
  }

  /** The same at the other end; a blank before the first word stays. */
  private static String fromWholeWord(String s) {
    int blank = s.indexOf(' ');
    return blank >= 0 && blank < 16 ? s.substring(blank) : s;
  }

  /** As much of the end as fits. */
  private static String tail(String s, int columns) {
    int start = s.length();
    int taken = 0;
    while (start > 0) {
      int c = s.codePointBefore(start);
      taken += DisplayWidth.of(c);
      if (taken > columns) {
        break;
      }
      start -= Character.charCount(c);
    }
    return s.substring(start);
  }
}
