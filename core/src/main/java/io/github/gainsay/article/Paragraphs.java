package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a plain text: lines, or several lines that were wrapped. */
final class Paragraphs {

  /**
   * A paragraph.
   *
   * @param start offset of its first character that is no blank
   * @param end offset after its last character that is no blank
   * @param apart whether a blank line, or nothing, stands before it
   */
  record Paragraph(int start, int end, boolean apart) {}

  /** Lines shorter than this are headings, bullets or speech, not wrapped text. */
  private static final int SHORTEST_WRAPPED = 40;

  /** Lines longer than this are whole paragraphs. */
  private static final int LONGEST_WRAPPED = 110;

  private Paragraphs() {}

  /** The paragraphs of a text in which {@link Blanks#plain} was applied. */
  static ImmutableList<Paragraph> of(String plain) {
    ImmutableList.Builder<Paragraph> found = ImmutableList.builder();
    List<Paragraph> block = new ArrayList<>();
    boolean apart = true;
    int lineStart = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && plain.charAt(i) != '\n') {
        continue;
      }
      int start = lineStart;
      int end = i;
      while (start < end && plain.charAt(start) == ' ') {
        start++;
      }
      while (end > start && plain.charAt(end - 1) == ' ') {
        end--;
      }
      if (start < end) {
        block.add(new Paragraph(start, end, apart));
        apart = false;
      } else {
        join(plain, block, found);
        block.clear();
        apart = true;
      }
      lineStart = i + 1;
    }
    join(plain, block, found);
    return found.build();
  }

  /** Joins the wrapped lines of a block. */
  private static void join(
      String plain, List<Paragraph> block, ImmutableList.Builder<Paragraph> found) {
    int longest = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < block.size(); i++) {
      int length = block.get(i).end - block.get(i).start;
      longest = Math.max(longest, length);
      // the last line ends where it likes
      shortest = i + 1 < block.size() ? Math.min(shortest, length) : shortest;
    }
    boolean even = block.size() > 2 && longest <= LONGEST_WRAPPED && shortest * 3 > longest * 2;
    Paragraph open = null;
    Paragraph last = null;
    for (Paragraph line : block) {
      if (open != null && last != null && isWrapped(plain, last, line, longest, even)) {
        open = new Paragraph(open.start, line.end, open.apart);
      } else {
        if (open != null) {
          found.add(open);
        }
        open = line;
      }
      last = line;
    }
    if (open != null) {
      found.add(open);
    }
  }

  private static boolean isWrapped(
      String plain, Paragraph line, Paragraph next, int longest, boolean even) {
    int length = line.end - line.start;
    if (length < SHORTEST_WRAPPED || Furniture.isMark(plain.charAt(next.start))) {
      return false;
    }
    char end = plain.charAt(line.end - 1);
    boolean ended =
        end == '.'
            || end == '!'
            || end == '?'
            || end == ':'
            || end == '”'
            || end == '"'
            || end == '’'
            || end == ')';
    if (!ended && Character.isLowerCase(plain.charAt(next.start))) {
      return true;
    }
    return even && length >= longest * 3 / 4;
  }
}
