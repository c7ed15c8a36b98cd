package io.github.gainsay.extract.time;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a sentence; past either end there are empty words, so that rules need no bounds.
 */
final class Row {
  private final Sentence sentence;
  private final String[] lower;

  Row(Sentence sentence) {
    this.sentence = sentence;
    lower = new String[sentence.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = sentence.token(i).lower();
    }
  }

  private Row(Sentence sentence, String[] lower) {
    this.sentence = sentence;
    this.lower = lower;
  }

  /** The same row with a prefix cut off the word at {@code i}: "1996" for "mid-1996". */
  Row without(int i, String prefix) {
    Token t = sentence.token(i);
    String rest = t.text().substring(prefix.length());
    Token shorter = new Token(rest, rest, "NNP", t.entity(), t.start(), t.end());
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(i, shorter);
    Sentence cut =
        new Sentence(
            sentence.index(),
            sentence.sectionIndex(),
            sentence.section(),
            ImmutableList.copyOf(tokens),
            sentence::dependencies);
    String[] words = lower.clone();
    words[i] = shorter.lower();
    return new Row(cut, words);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  boolean has(int i) {
    return i >= 0 && i < lower.length;
  }

  /** The word at {@code i} in lower case, empty past the ends. */
  String at(int i) {
    return has(i) ? lower[i] : "";
  }

  /** The word at {@code i} as written, empty past the ends. */
  String text(int i) {
    return has(i) ? sentence.token(i).text() : "";
  }

  /** The part of speech at {@code i}, empty past the ends. */
  String tag(int i) {
    return has(i) ? sentence.token(i).tag() : "";
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean is(int i, String word) {
    return has(i) && lower[i].equals(word);
  }

  boolean isAny(int i, String... words) {
    for (String word : words) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapital(int i) {
    return has(i) && Character.isUpperCase(text(i).charAt(0));
  }

  boolean isDash(int i) {
    return isAny(i, "-", "–", "—", "--");
  }
}
