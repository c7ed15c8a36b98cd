package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/**
 * The stretches of each section that stand in quotation marks: curly, straight, doubled back-ticks,
 * or single marks. A quotation that is not closed at the end of its section runs to that end, as
 * one continued over paragraphs does.
 */
public final class QuotedRanges {

  /**
   * A quotation in the text of a section.
   *
   * @param section index of the section
   * @param start offset of the first character after the opening mark
   * @param end offset of the closing mark, or the end of the section
   * @param closed whether a closing mark stands at {@code end}
   * @param single whether the marks are single ones
   */
  public record Range(int section, int start, int end, boolean closed, boolean single) {}

  private final ImmutableListMultimap<Integer, Range> ranges;

  private QuotedRanges(ImmutableListMultimap<Integer, Range> ranges) {
    this.ranges = ranges;
  }

  public static QuotedRanges of(List<Section> sections) {
    ImmutableListMultimap.Builder<Integer, Range> found = ImmutableListMultimap.builder();
    for (int i = 0; i < sections.size(); i++) {
      for (Range range : scan(i, sections.get(i).text())) {
        found.put(i, range);
      }
    }
    return new QuotedRanges(found.build());
  }

  /** The quotations of a section, from left to right; they do not nest. */
  public ImmutableList<Range> in(int section) {
    return ranges.get(section);
  }

  /** Whether the character at {@code offset} of a section's text stands in a quotation. */
  public boolean holds(int section, int offset) {
    for (Range r : ranges.get(section)) {
      if (r.start() <= offset && offset < r.end()) {
        return true;
      }
    }
    return false;
  }

  static ImmutableList<Range> scan(int section, String text) {
    ImmutableList.Builder<Range> found = ImmutableList.builder();
    int i = 0;
    while (i < text.length()) {
      int width = opening(text, i);
      if (width == 0) {
        i++;
        continue;
      }
      boolean single = width == 1 && (text.charAt(i) == '\'' || text.charAt(i) == '‘');
      int close = single ? closingSingle(text, i + 1) : closingDouble(text, i);
      if (close < 0 && single) {
        i++;
        continue;
      }
      int start = i + width;
      int end = close < 0 ? text.length() : close;
      if (end > start) {
        found.add(new Range(section, start, end, close >= 0, single));
      }
      i = end + 1;
    }
    return found.build();
  }

  /** The number of characters of an opening mark at {@code i}, 0 for none. */
  private static int opening(String text, int i) {
    char c = text.charAt(i);
    if (c == '“' || c == '„' || c == '«') {
      return 1;
    }
    if (c == '`' && text.startsWith("``", i)) {
      return 2;
    }
    if (c == '"') {
      return 1;
    }
    // ”Fear. I am afraid …”: a closing mark at the head of a paragraph is a slip for an opening
    // one.
    if (c == '”' && i == 0 && text.indexOf('”', i + 1) > 0) {
      return 1;
    }
    boolean singleMark = c == '‘' || c == '\'';
    boolean fresh = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordFollows = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (singleMark && fresh && wordFollows && !isElision(text, i)) {
      return 1;
    }
    return 0;
  }

  /** "'90s", "’til", "'em": an apostrophe for letters left out. */
  private static boolean isElision(String text, int i) {
    String rest = text.substring(i + 1, Math.min(text.length(), i + 6));
    return rest.matches("(?s)\\d\\ds.*|\\d\\d\\b.*|(?i:til|em|tis|twas|cause|n)\\b.*");
  }

  private static int closingDouble(String text, int open) {
    char c = text.charAt(open);
    for (int j = open + 1; j < text.length(); j++) {
      char d = text.charAt(j);
      boolean closes =
          switch (c) {
            case '“' -> d == '”' || (d == '"' && text.indexOf('”', j) < 0);
            case '„' -> d == '“' || d == '”';
            case '«' -> d == '»';
            case '`' -> text.startsWith("''", j) || d == '"';
            default -> d == '"' || d == '”';
          };
      if (closes) {
        return j;
      }
    }
    return -1;
  }

  /** A single mark closes before a blank, punctuation or the end, not before a letter. */
  private static int closingSingle(String text, int from) {
    char close = text.charAt(from - 1) == '‘' ? '’' : '\'';
    for (int j = from; j < text.length(); j++) {
      char d = text.charAt(j);
      if (d == '\n') {
        return -1;
      }
      boolean mark = d == close || d == '’' || d == '\'';
      boolean ends = j + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(j + 1));
      if (mark && ends && !isPluralPossessive(text, j)) {
        return j;
      }
    }
    return -1;
  }

  /**
   * "the states' rights": a mark after s, before a blank and a lower-case word, with one to come.
   */
  private static boolean isPluralPossessive(String text, int mark) {
    if (text.charAt(mark - 1) != 's' || mark + 2 >= text.length()) {
      return false;
    }
    boolean wordFollows =
        text.charAt(mark + 1) == ' ' && Character.isLowerCase(text.charAt(mark + 2));
    if (!wordFollows) {
      return false;
    }
    int limit = Math.min(text.length(), mark + 200);
    for (int j = mark + 2; j < limit; j++) {
      char c = text.charAt(j);
      boolean later = c == '’' || c == '\'';
      boolean afterLetter =
          Character.isLetter(text.charAt(j - 1)) || ".,!?".indexOf(text.charAt(j - 1)) >= 0;
      boolean ends = j + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(j + 1));
      if (later && afterLetter && ends) {
        return true;
      }
      if (c == '‘' || c == '“' || c == '"') {
        return false;
      }
    }
    return false;
  }
}
