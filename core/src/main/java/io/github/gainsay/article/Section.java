package io.github.gainsay.article;

/**
 * A piece of an article of one kind, with its text as the language layer sees it: repaired, decoded
 * and without the furniture around it.
 *
 * @param kind what the piece is
 * @param span where it stands in the user's own text
 * @param text the repaired text
 * @param offsets from offsets in {@code text} to offsets in the field of {@code span}
 */
public record Section(SectionKind kind, Span span, String text, OffsetMap offsets) {

  public Section {
    if (offsets.length() != text.length()) {
      throw new IllegalArgumentException(
          "a map of " + offsets.length() + " for a text of " + text.length());
    }
  }

  /** A section whose text is an unchanged piece of its field. */
  public static Section verbatim(SectionKind kind, Span span, String text) {
    return new Section(kind, span, text, OffsetMap.identity(span.start(), text.length()));
  }

  /** The same piece read as another kind. */
  public Section as(SectionKind other) {
    return new Section(other, span, text, offsets);
  }

  /** Where the characters {@code [start, end)} of the section's text stand in the user's text. */
  public Span locate(int start, int end) {
    return new Span(
        span.article(),
        span.at(),
        offsets.start(start),
        Math.max(offsets.start(start), offsets.end(end)));
  }
}
