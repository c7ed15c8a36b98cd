package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Shows sections as short lines for assertions, and checks what must hold of all sections. */
final class Lines {

  private Lines() {}

  /** Kind and text of every section: {@code BODY: The harbor …}. */
  static ImmutableList<String> of(List<Section> sections) {
    return sections.stream()
        .map(s -> s.kind() + ": " + s.text())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> of(String text) {
    return of(TextReader.read(Article.of("a", text)));
  }

  /** Every word of a section stands in the user's text where the section says, up to repairs. */
  static void checkOffsets(Article article, List<Section> sections) {
    for (Section section : sections) {
      String text = section.text();
      for (int i = 0; i < text.length(); i++) {
        for (int j = i + 1; j <= Math.min(text.length(), i + 12); j++) {
          Span span = section.locate(i, j);
          String original = article.textAt(span);
          if (!squeeze(original).equals(squeeze(text.substring(i, j)))) {
            throw new AssertionError(
                "'" + text.substring(i, j) + "' is said to stand at '" + original + "'");
          }
          if (!section.span().contains(span)) {
            throw new AssertionError(span + " is not inside " + section.span());
          }
        }
      }
    }
  }

  /** Every visible character lies in exactly one section. */
  static void checkCover(Article article, List<Section> sections) {
    int[] covers = new int[article.text().length()];
    for (Section section : sections) {
      if (section.span().at().equals(Article.TEXT)) {
        for (int i = section.span().start(); i < section.span().end(); i++) {
          covers[i]++;
        }
      }
    }
    for (int i = 0; i < covers.length; i++) {
      char c = article.text().charAt(i);
      boolean visible = !Blanks.isBlank(c) && !Blanks.isInvisible(c);
      if (visible && covers[i] != 1) {
        throw new AssertionError("'" + c + "' at " + i + " lies in " + covers[i] + " sections");
      }
    }
  }

  private static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!Blanks.isBlank(c) && !Blanks.isInvisible(c)) {
        squeezed.append(Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return squeezed.toString();
  }
}
