package io.github.gainsay.article;

import java.util.Arrays;

/**
 * Maps offsets of a repaired or decoded text back to the text it was made from.
 *
 * <p>The text is a row of pieces. A piece is either copied, so that its offsets run in step, or
 * replaced: an inserted blank stands for nothing, an HTML entity for several characters. A range
 * that starts or ends inside a replaced piece takes in the whole of what it stands for.
 */
public final class OffsetMap {

  private final int[] text;
  private final int[] origin;
  private final int[] originEnd;
  private final int textEnd;

  private OffsetMap(int[] text, int[] origin, int[] originEnd, int textEnd) {
    this.text = text;
    this.origin = origin;
    this.originEnd = originEnd;
    this.textEnd = textEnd;
  }

  /** A text of {@code length} characters copied from {@code start} on. */
  public static OffsetMap identity(int start, int length) {
    return builder().copy(start, length).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The length of the mapped text. */
  public int length() {
    return textEnd;
  }

  /** The offset in the original at which the character at {@code offset} starts. */
  public int start(int offset) {
    check(offset, offset);
    if (offset == textEnd) {
      return originEnd.length == 0 ? 0 : originEnd[originEnd.length - 1];
    }
    int i = piece(offset);
    return isCopy(i) ? origin[i] + offset - text[i] : origin[i];
  }

  /** The offset in the original after the characters before {@code offset}. */
  public int end(int offset) {
    check(offset, offset);
    if (offset == 0) {
      return origin.length == 0 ? 0 : origin[0];
    }
    int i = piece(offset - 1);
    return isCopy(i) ? origin[i] + offset - text[i] : originEnd[i];
  }

  private void check(int start, int end) {
    if (start < 0 || end > textEnd) {
      throw new IndexOutOfBoundsException(
          "offset " + (start < 0 ? start : end) + " of a text of " + textEnd);
    }
  }

  private int piece(int offset) {
    int i = Arrays.binarySearch(text, offset);
    return i >= 0 ? i : -i - 2;
  }

  private boolean isCopy(int i) {
    int next = i + 1 < text.length ? text[i + 1] : textEnd;
    return next - text[i] == originEnd[i] - origin[i];
  }

  /** Collects the pieces from left to right. */
  public static final class Builder {
    private int[] text = new int[4];
    private int[] origin = new int[4];
    private int[] originEnd = new int[4];
    private int size;
    private int length;

    private Builder() {}

    /** Appends {@code count} characters that stand at {@code start} in the original. */
    public Builder copy(int start, int count) {
      boolean inStep =
          size > 0
              && originEnd[size - 1] == start
              && length - text[size - 1] == originEnd[size - 1] - origin[size - 1];
      if (inStep) {
        originEnd[size - 1] += count;
        length += count;
        return this;
      }
      return replace(start, start + count, count);
    }

    /** Appends {@code count} characters that stand for {@code [start, end)} of the original. */
    public Builder replace(int start, int end, int count) {
      if (count == 0) {
        return this;
      }
      if (size == text.length) {
        text = Arrays.copyOf(text, size * 2);
        origin = Arrays.copyOf(origin, size * 2);
        originEnd = Arrays.copyOf(originEnd, size * 2);
      }
      text[size] = length;
      origin[size] = start;
      originEnd[size] = end;
      size++;
      length += count;
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(text, size),
          Arrays.copyOf(origin, size),
          Arrays.copyOf(originEnd, size),
          length);
    }
  }
}
