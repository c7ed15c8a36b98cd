package io.github.gainsay.article;

/**
 * A half-open range of UTF-16 offsets in one field of an article as the user gave it.
 *
 * @param article id of the article
 * @param at JSON pointer of the field: {@code /headline}, {@code /deck/0} or {@code /text}
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(String article, String at, int start, int end) implements Comparable<Span> {

  public Span {
    if (!at.startsWith("/")) {
      throw new IllegalArgumentException("not a JSON pointer: " + at);
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  /** Whether both are in one field and share at least one character. */
  public boolean overlaps(Span other) {
    return sameField(other) && start < other.end && other.start < end;
  }

  /** Whether {@code other} lies in this span. */
  public boolean contains(Span other) {
    return sameField(other) && start <= other.start && other.end <= end;
  }

  /** Whether both are in the same field of the same article. */
  public boolean sameField(Span other) {
    return article.equals(other.article) && at.equals(other.at);
  }

  /** The smallest span over both, which must be in one field. */
  public Span cover(Span other) {
    if (!sameField(other)) {
      throw new IllegalArgumentException("spans of two fields: " + this + ", " + other);
    }
    return new Span(article, at, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by article, field (headline, deck, text), start and end. */
  @Override
  public int compareTo(Span other) {
    int order = article.compareTo(other.article);
    if (order == 0) {
      order = Integer.compare(rank(), other.rank());
    }
    if (order == 0) {
      order = at.compareTo(other.at);
    }
    if (order == 0) {
      order = Integer.compare(start, other.start);
    }
    return order == 0 ? Integer.compare(end, other.end) : order;
  }

  private int rank() {
    if (at.equals("/headline")) {
      return 0;
    }
    return at.startsWith("/deck") ? 1 : 2;
  }
}
