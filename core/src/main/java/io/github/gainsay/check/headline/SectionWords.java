package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;

/** The words of a section and the sentence that each stands in. */
final class SectionWords {
  private final ImmutableList<Word> words;
  private final int[] sentences;

  SectionWords(String text) {
    words = Wording.of(text).words();
    sentences = new int[words.size()];
    int sentence = 0;
    for (int i = 1; i < words.size(); i++) {
      sentence += Sentences.areParted(text, words.get(i - 1).end(), words.get(i).start()) ? 1 : 0;
      sentences[i] = sentence;
    }
  }

  ImmutableList<Word> words() {
    return words;
  }

  /** The number of the sentence of a word, from 0. */
  int sentence(int word) {
    return sentences[word];
  }

  /** The word at an offset of the text or the next one; the last when there is none. */
  int at(int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
