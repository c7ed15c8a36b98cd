package io.github.gainsay.check.text;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Section;

/** Finds double quotation marks and says which way each looks. */
final class QuoteMarks {

  /** Which way a mark looks. */
  enum Way {
    OPENS,
    CLOSES,
    /** A straight mark between blanks may do either. */
    EITHER
  }

  /**
   * A mark.
   *
   * @param paragraph the index of its paragraph
   * @param first whether it is the first character there
   * @param mayClose whether it could also be the closing mark of {@code so, "she said}
   */
  record Mark(
      Section section, int paragraph, int offset, Way way, boolean first, boolean mayClose) {}

  private QuoteMarks() {}

  static ImmutableList<Mark> of(Section section, int paragraph) {
    String text = section.text();
    boolean tags = text.contains("=\"");
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"' && !tags && !isInch(text, i);
      if (straight || c == '“' || c == '”') {
        marks.add(
            new Mark(section, paragraph, i, way(text, i, straight), i == 0, mayClose(text, i)));
      }
    }
    return marks.build();
  }

  private static boolean mayClose(String text, int i) {
    return i > 1
        && text.charAt(i) == '"'
        && text.charAt(i - 1) == ' '
        && ".,?!…".indexOf(text.charAt(i - 2)) >= 0;
  }

  private static Way way(String text, int i, boolean straight) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean opening = before == ' ' || "([—–-/".indexOf(before) >= 0;
    boolean closing = after == ' ' || ".,;:!?)]—–-/’'".indexOf(after) >= 0;
    if (straight) {
      return opening == closing ? Way.EITHER : opening ? Way.OPENS : Way.CLOSES;
    }
    // a curly mark that was typed the wrong way round: "“Mostly so.“"
    boolean curlyOpens = text.charAt(i) == '“';
    boolean turned = curlyOpens ? !opening && closing : opening && !closing;
    return turned ? Way.EITHER : curlyOpens ? Way.OPENS : Way.CLOSES;
  }

  /** {@code 5'10"}, {@code a 6" pipe}. */
  private static boolean isInch(String text, int i) {
    return i > 0 && Character.isDigit(text.charAt(i - 1));
  }
}
