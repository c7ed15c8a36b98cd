package io.github.gainsay.report;

import io.github.gainsay.article.OffsetMap;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.report.Places.Place;
import java.util.function.IntPredicate;

/**
 * Words in the text that people see: in an article with mark-up the text of the section, decoded
 * and without tags, else the field itself.
 *
 * @param text what the words stand in
 * @param start where they start in it
 * @param end where they end in it
 * @param isVerbatim whether {@code text} is the field, so that offsets are those of the article
 */
record AnnotatedWords(String text, int start, int end, boolean isVerbatim) {

  static AnnotatedWords of(Place place) {
    Span span = place.span();
    for (Section section : place.facts().article().sections()) {
      if (section.span().contains(span) && hasMarkup(section, place.text())) {
        OffsetMap map = section.offsets();
        int length = section.text().length();
        int start = first(length, i -> map.start(i) >= span.start());
        int end = Math.max(start, first(length, i -> map.end(i) >= span.end()));
        return new AnnotatedWords(section.text(), start, end, false);
      }
    }
    return new AnnotatedWords(place.text(), span.start(), span.end(), true);
  }

  private static boolean hasMarkup(Section section, String field) {
    Span s = section.span();
    return section.text().length() != s.length() || !field.startsWith(section.text(), s.start());
  }

  /** The least offset up to {@code length} that passes a test which all after it pass too. */
  private static int first(int length, IntPredicate test) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  String exact() {
    return text.substring(start, end);
  }

  /** Up to so many characters (code points) before the words. */
  String prefix(int characters) {
    int from = start;
    for (int i = 0; i < characters && from > 0; i++) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    return text.substring(from, start);
  }

  /** Up to so many characters (code points) after the words. */
  String suffix(int characters) {
    int to = end;
    for (int i = 0; i < characters && to < text.length(); i++) {
      to += Character.charCount(text.codePointAt(to));
    }
    return text.substring(end, to);
  }
}
