package io.github.gainsay.check.text;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at running text without a language model. */
final class Prose {

  /**
   * A stretch of a section.
   *
   * @param folded its words in lower case without punctuation
   */
  record Stretch(Section section, int start, int end, String folded) {

    Span span() {
      return section.locate(start, end);
    }

    int words() {
      return folded.isEmpty() ? 0 : folded.split(" ", -1).length;
    }
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][”\"’')\\]]{0,3} (?=[\\p{Lu}“\"‘(])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N} ]+");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private Prose() {}

  /** The sentences of a section, cut where a mark and a capital letter say so. */
  static ImmutableList<Stretch> sentences(Section section) {
    ImmutableList.Builder<Stretch> found = ImmutableList.builder();
    Matcher end = SENTENCE_END.matcher(section.text());
    int start = 0;
    while (end.find()) {
      found.add(stretch(section, start, end.end() - 1));
      start = end.end();
    }
    return found.add(stretch(section, start, section.text().length())).build();
  }

  static Stretch whole(Section section) {
    return stretch(section, 0, section.text().length());
  }

  private static Stretch stretch(Section section, int start, int end) {
    return new Stretch(section, start, end, fold(section.text().substring(start, end)));
  }

  static String fold(String text) {
    String words = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /** The first words of a text, for a message. */
  static String opening(String text) {
    if (text.length() <= 40) {
      return text;
    }
    int blank = text.lastIndexOf(' ', 40);
    return text.substring(0, blank > 0 ? blank : 40) + " …";
  }
}
