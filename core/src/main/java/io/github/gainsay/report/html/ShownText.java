package io.github.gainsay.report.html;

import com.google.common.collect.Range;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.OffsetMap;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.report.DisplayWidth;
import java.util.function.IntPredicate;

/**
 * A section as the page shows it: plain text as the user wrote it, mark-up as it reads.
 *
 * @param text safe to show
 * @param offsets from {@code text} to the field of the section
 */
record ShownText(Section section, String text, OffsetMap offsets) {

  static ShownText of(Article article, Section section) {
    Span span = section.span();
    // Sections that come with an article are pieces of mark-up, or given part by part.
    if (article.sections().isEmpty()) {
      String written = DisplayWidth.printable(article.textAt(span));
      return new ShownText(section, written, OffsetMap.identity(span.start(), written.length()));
    }
    return new ShownText(section, DisplayWidth.printable(section.text()), section.offsets());
  }

  /** The characters that {@code span}, of the same field, covers; empty ranges for none. */
  Range<Integer> locate(Span span) {
    int start = first(i -> offsets.end(i + 1) > span.start());
    int end = first(i -> offsets.start(i) >= span.end());
    return Range.closedOpen(start, Math.max(start, end));
  }

  /** The first character that fulfils what all after it fulfil; the length for none. */
  private int first(IntPredicate fulfilled) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fulfilled.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
