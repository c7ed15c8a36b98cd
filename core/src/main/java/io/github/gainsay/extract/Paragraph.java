package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one section in a row, so that a quotation that runs over several sentences is one
 * stretch of tokens.
 */
final class Paragraph {

  /** A quotation as a row of tokens: {@code [from, to)}, without its marks. */
  record Quotation(int from, int to, QuotedRanges.Range range) {}

  private final int index;
  private final Section section;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final int[] quotationAt;

  private Paragraph(int index, Section section, List<Sentence> inOrder, QuotedRanges quoted) {
    this.index = index;
    this.section = section;
    for (Sentence sentence : inOrder) {
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        sentences.add(sentence);
      }
    }
    quotationAt = new int[tokens.size()];
    int i = 0;
    for (QuotedRanges.Range range : quoted.in(index)) {
      while (i < tokens.size() && tokens.get(i).start() < range.start()) {
        quotationAt[i++] = -1;
      }
      int from = i;
      while (i < tokens.size() && tokens.get(i).start() < range.end()) {
        quotationAt[i++] = quotations.size();
      }
      if (i > from) {
        quotations.add(new Quotation(from, i, range));
      }
    }
    while (i < tokens.size()) {
      quotationAt[i++] = -1;
    }
  }

  /** The sections of a draft that have sentences, in order. */
  static ImmutableList<Paragraph> of(Draft draft) {
    ImmutableList.Builder<Paragraph> found = ImmutableList.builder();
    ImmutableList<Sentence> all = draft.sentences();
    int i = 0;
    while (i < all.size()) {
      int section = all.get(i).sectionIndex();
      int end = i;
      while (end < all.size() && all.get(end).sectionIndex() == section) {
        end++;
      }
      found.add(new Paragraph(section, all.get(i).section(), all.subList(i, end), draft.quoted()));
      i = end;
    }
    return found.build();
  }

  int index() {
    return index;
  }

  Section section() {
    return section;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Sentence sentence(int i) {
    return sentences.get(i);
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** The number of the quotation that token {@code i} stands in, -1 for none. */
  int quotationAt(int i) {
    return quotationAt[i];
  }

  boolean isQuoted(int i) {
    return quotationAt[i] >= 0;
  }

  String text(int from, int to) {
    return section.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  Span span(int from, int to) {
    return section.locate(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The first token of the sentence that token {@code i} stands in. */
  int sentenceStart(int i) {
    int start = i;
    while (start > 0 && sentences.get(start - 1) == sentences.get(i)) {
      start--;
    }
    return start;
  }

  /** The token after the sentence that token {@code i} stands in. */
  int sentenceEnd(int i) {
    int end = i;
    while (end < size() && sentences.get(end) == sentences.get(i)) {
      end++;
    }
    return end;
  }

  /** Whether token {@code i} is a quotation mark; the apostrophe of "residents'" is none. */
  boolean isMark(int i) {
    String text = tokens.get(i).text();
    boolean glued = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    if (tokens.get(i).tag().equals("POS") && glued && !isQuoted(i)) {
      return false;
    }
    return switch (text) {
      case "“", "”", "\"", "``", "''", "‘", "’", "'", "`", "„", "«", "»" -> true;
      default -> false;
    };
  }

  /** Whether token {@code i} is a word or a number. */
  boolean isWord(int i) {
    return Character.isLetterOrDigit(tokens.get(i).text().charAt(0))
        || Character.isLetterOrDigit(
            tokens.get(i).text().charAt(tokens.get(i).text().length() - 1));
  }

  int words(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isWord(i)) {
        count++;
      }
    }
    return count;
  }
}
