package io.github.gainsay.article;

import java.util.Arrays;

/** A text in the making in which every character knows the range of the original it stands for. */
final class MappedText {
  private final StringBuilder text = new StringBuilder();
  private int[] from = new int[64];
  private int[] to = new int[64];

  /** The characters {@code [start, end)} of {@code original}, each standing for itself. */
  static MappedText of(CharSequence original, int start, int end) {
    MappedText mapped = new MappedText();
    for (int i = start; i < end; i++) {
      mapped.append(original.charAt(i), i, i + 1);
    }
    return mapped;
  }

  /** Appends a character that stands for {@code [start, end)} of the original. */
  void append(char c, int start, int end) {
    int size = text.length();
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = start;
    to[size] = end;
    text.append(c);
  }

  void append(MappedText other, int index) {
    append(other.charAt(index), other.from[index], other.to[index]);
  }

  /** Lets the last character stand for everything up to {@code end}. */
  void stretch(int end) {
    to[text.length() - 1] = Math.max(to[text.length() - 1], end);
  }

  void dropLast() {
    text.setLength(text.length() - 1);
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  int from(int index) {
    return from[index];
  }

  int to(int index) {
    return to[index];
  }

  /** The characters {@code [start, end)} with what they stand for. */
  MappedText slice(int start, int end) {
    MappedText part = new MappedText();
    for (int i = start; i < end; i++) {
      part.append(this, i);
    }
    return part;
  }

  Section section(SectionKind kind, Span span) {
    OffsetMap.Builder map = OffsetMap.builder();
    for (int i = 0; i < text.length(); i++) {
      if (to[i] - from[i] == 1) {
        map.copy(from[i], 1);
      } else {
        map.replace(from[i], to[i], 1);
      }
    }
    return new Section(kind, span, text.toString(), map.build());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
