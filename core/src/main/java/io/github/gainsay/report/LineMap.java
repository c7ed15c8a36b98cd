package io.github.gainsay.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** Where the lines of a text begin; {@code \n}, {@code \r\n} and {@code \r} each end one. */
final class LineMap {
  private final String text;
  private final int[] starts;

  private LineMap(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static LineMap of(String text) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts.add(i + 1);
      }
    }
    return new LineMap(text, starts.build().toArray());
  }

  /** Whether the character at {@code i} is the last of its line. */
  static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  /** The line that an offset lies in, counted from 1. */
  int line(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i + 1 : -i - 1;
  }

  /** Where in its line an offset lies, in UTF-16 units, counted from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** Where in its line an offset lies, in characters (code points), counted from 1. */
  int characterColumn(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }
}
