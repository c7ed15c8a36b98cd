package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the clean text of a section: one blank between words whatever stood there, no invisible
 * characters, and glued words parted ("Putinand" to "Putin and") where the article itself gives the
 * evidence. Every character keeps its place in the user's text.
 */
public final class TextRepair {

  /**
   * Glued words that were parted.
   *
   * @param span the glued words in the user's text
   * @param was exactly what stands there
   * @param became the words parted
   */
  public record Repair(Span span, String was, String became) {}

  private final WordParter parter;

  private TextRepair(WordParter parter) {
    this.parter = parter;
  }

  /** A repair that takes its evidence from the fields of one article. */
  static TextRepair of(Iterable<? extends CharSequence> fields) {
    return new TextRepair(WordParter.learn(fields));
  }

  static TextRepair of(Article article) {
    List<String> fields = new ArrayList<>(article.deck());
    if (article.headline() != null) {
      fields.add(article.headline());
    }
    fields.add(article.text());
    return of(fields);
  }

  /** The section over {@code span}, whose text is the repaired {@code raw}. */
  Section section(SectionKind kind, Span span, MappedText raw) {
    return unglue(tidy(raw)).section(kind, span);
  }

  /** One blank between words, none at the ends, nothing invisible. */
  static MappedText tidy(MappedText raw) {
    MappedText tidy = new MappedText();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Blanks.isInvisible(c)) {
        continue;
      }
      if (!Blanks.isBlank(c)) {
        if (isLoneSurrogate(raw, i)) {
          tidy.append('\uFFFD', raw.from(i), raw.to(i));
        } else {
          tidy.append(raw, i);
        }
      } else if (Blanks.isLineEnd(c) && endsInHyphen(tidy)) {
        continue; // "multi-\nmillion"
      } else if (!tidy.isEmpty() && tidy.last() == ' ') {
        tidy.stretch(raw.to(i));
      } else if (!tidy.isEmpty()) {
        tidy.append(' ', raw.from(i), raw.to(i));
      }
    }
    if (!tidy.isEmpty() && tidy.last() == ' ') {
      tidy.dropLast();
    }
    return tidy;
  }

  private static boolean endsInHyphen(MappedText text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  private static boolean isLoneSurrogate(MappedText text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private MappedText unglue(MappedText tidy) {
    TreeSet<Integer> missing = parter.missingBlanks(tidy.toString());
    if (missing.isEmpty()) {
      return tidy;
    }
    MappedText parted = new MappedText();
    Iterator<Integer> next = missing.iterator();
    int at = next.next();
    for (int i = 0; i < tidy.length(); i++) {
      if (i == at) {
        parted.append(' ', tidy.to(i - 1), tidy.to(i - 1));
        at = next.hasNext() ? next.next() : -1;
      }
      parted.append(tidy, i);
    }
    return parted;
  }

  /**
   * The glued words of an article, in the order of its sections. A blank of a section's text that
   * stands for nothing in the user's text was added by the repair; two sections that meet inside a
   * line with no blank between them were glued too.
   */
  public static ImmutableList<Repair> repairs(Article article, List<Section> sections) {
    ImmutableList.Builder<Repair> repairs = ImmutableList.builder();
    for (int s = 0; s < sections.size(); s++) {
      Section section = sections.get(s);
      String text = section.text();
      for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
        if (section.locate(i, i + 1).length() == 0) {
          int start = text.lastIndexOf(' ', i - 1) + 1;
          int end = text.indexOf(' ', i + 1);
          end = end < 0 ? text.length() : end;
          start = wordStart(text, start, i);
          end = wordEnd(text, i + 1, end);
          Span span = section.locate(start, end);
          repairs.add(new Repair(span, article.textAt(span), text.substring(start, end)));
        }
      }
      if (s + 1 < sections.size()) {
        between(article, section.span(), sections.get(s + 1).span(), repairs);
      }
    }
    return repairs.build();
  }

  private static void between(
      Article article, Span left, Span right, ImmutableList.Builder<Repair> repairs) {
    if (!left.sameField(right) || left.end() != right.start()) {
      return;
    }
    String field = article.field(left.at());
    int at = left.end();
    int start = at;
    while (start > left.start() && Character.isLetterOrDigit(field.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < right.end() && Character.isLetterOrDigit(field.charAt(end))) {
      end++;
    }
    if (start < at && at < end) {
      Span span = new Span(left.article(), left.at(), start, end);
      repairs.add(
          new Repair(
              span,
              field.substring(start, end),
              field.substring(start, at) + ' ' + field.substring(at, end)));
    }
  }

  /** Leaves opening punctuation out. */
  private static int wordStart(String text, int from, int to) {
    int i = from;
    while (i < to - 1 && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Leaves closing punctuation out. */
  private static int wordEnd(String text, int from, int to) {
    int i = to;
    while (i > from + 1 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
