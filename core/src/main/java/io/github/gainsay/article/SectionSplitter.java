package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;

/** Cuts pieces so that nothing behind the readers meets a monster. */
final class SectionSplitter {

  private SectionSplitter() {}

  /** The piece in parts that {@link TextReader} allows, in order. */
  static ImmutableList<SectionFinder.Piece> split(String text, SectionFinder.Piece piece) {
    ImmutableList.Builder<SectionFinder.Piece> parts = ImmutableList.builder();
    int start = piece.start();
    int textStart = piece.textStart();
    int run = piece.textStart();
    for (int i = piece.textStart(); i <= piece.end(); i++) {
      if (i < piece.end() && !Blanks.isBlank(text.charAt(i))) {
        continue;
      }
      if (i - run > TextReader.LONGEST_WORD) {
        cut(text, piece.kind(), start, textStart, run, parts);
        cut(text, SectionKind.FURNITURE, run, run, i, parts);
        start = i;
        textStart = i;
      }
      run = i + 1;
    }
    cut(text, piece.kind(), start, textStart, piece.end(), parts);
    return parts.build();
  }

  private static void cut(
      String text,
      SectionKind kind,
      int from,
      int textFrom,
      int to,
      ImmutableList.Builder<SectionFinder.Piece> parts) {
    int start = from;
    int textStart = textFrom;
    while (to - start > TextReader.LONGEST_SECTION) {
      int end = cutBefore(text, start, start + TextReader.LONGEST_SECTION);
      add(text, kind, start, textStart, end, parts);
      start = end;
      textStart = end;
    }
    add(text, kind, start, textStart, to, parts);
  }

  /** The end of the last sentence, else the last blank, else {@code end}. */
  private static int cutBefore(String text, int start, int end) {
    int blank = -1;
    for (int i = end - 1; i > start + (end - start) / 2; i--) {
      if (Blanks.isBlank(text.charAt(i))) {
        if (".!?”\"".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        blank = blank < 0 ? i : blank;
      }
    }
    boolean pair = Character.isHighSurrogate(text.charAt(end - 1));
    return blank >= 0 ? blank : pair ? end - 1 : end;
  }

  private static void add(
      String text,
      SectionKind kind,
      int from,
      int textFrom,
      int to,
      ImmutableList.Builder<SectionFinder.Piece> parts) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      parts.add(new SectionFinder.Piece(kind, start, Math.max(start, textFrom), end));
    }
  }
}
