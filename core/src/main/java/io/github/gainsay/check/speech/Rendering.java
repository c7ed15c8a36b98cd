package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Quoted words beside the stretch of a primary text that they render.
 *
 * @param from the first word of the stretch in the primary text
 * @param to the word after the last
 * @param added quoted words that the stretch has not
 * @param dropped words of the stretch that the quotation leaves out
 * @param inflected quoted words that stand there in another form, as "form (other form)"
 * @param likeness share of the quoted words that are there, weighty ones counted thrice, 0 to 1
 * @param shared how many weighty words both have
 */
record Rendering(
    int from,
    int to,
    ImmutableList<Word> added,
    ImmutableList<Word> dropped,
    ImmutableList<String> inflected,
    double likeness,
    int shared) {

  private static final ImmutableSet<String> MODALS =
      ImmutableSet.of(
          "may", "might", "can", "could", "will", "would", "shall", "should", "must", "ought");

  private static final int WEIGHT = 30;
  private static final int LIGHT = 10;

  /** The rendering of quoted words by the words of a primary text from word {@code offset} on. */
  static Rendering of(List<Word> quoted, List<Word> text, int offset) {
    int[][] best = scores(quoted, text);
    ImmutableList.Builder<Word> added = ImmutableList.builder();
    List<Word> dropped = new ArrayList<>();
    List<Word> skipped = new ArrayList<>();
    ImmutableList.Builder<String> inflected = ImmutableList.builder();
    int first = -1;
    int end = 0;
    int shared = 0;
    int there = 0;
    int j = 0;
    for (int i = 0; i < quoted.size(); ) {
      Word word = quoted.get(i);
      boolean more = j < text.size();
      if (more && best[i][j] == match(best, quoted, text, i, j)) {
        if (first < 0) {
          first = j;
        } else {
          dropped.addAll(skipped);
        }
        skipped.clear();
        if (!isSame(word, text.get(j))) {
          inflected.add("“" + word.text() + "” is “" + text.get(j).text() + "”");
        }
        shared += word.weighty() ? 1 : 0;
        there += weight(word);
        i++;
        j++;
        end = j;
      } else if (more && best[i][j] == best[i][j + 1] - gap(i)) {
        skipped.add(text.get(j));
        j++;
      } else {
        added.add(word);
        i++;
      }
    }
    int all = quoted.stream().mapToInt(Rendering::weight).sum();
    int start = offset + Math.max(0, first);
    return new Rendering(
        start,
        Math.max(start, offset + end),
        added.build(),
        ImmutableList.copyOf(dropped),
        inflected.build(),
        all == 0 ? 0 : (double) there / all,
        shared);
  }

  /** The scores of the best alignments of the ends of both: weights less the words left out. */
  private static int[][] scores(List<Word> quoted, List<Word> text) {
    int[][] best = new int[quoted.size() + 1][text.size() + 1];
    for (int i = quoted.size() - 1; i >= 0; i--) {
      for (int j = text.size() - 1; j >= 0; j--) {
        int skip = Math.max(best[i + 1][j], best[i][j + 1] - gap(i));
        best[i][j] = Math.max(skip, match(best, quoted, text, i, j));
      }
    }
    return best;
  }

  /** The score with words i and j for each other, least where they are not the same. */
  private static int match(int[][] best, List<Word> quoted, List<Word> text, int i, int j) {
    boolean same = quoted.get(i).fold().equals(text.get(j).fold());
    return same ? best[i + 1][j + 1] + weight(quoted.get(i)) : Integer.MIN_VALUE;
  }

  /** What a word of the text costs that the quotation leaves out; before its start nothing. */
  private static int gap(int i) {
    return i == 0 ? 0 : 1;
  }

  private static int weight(Word word) {
    return word.weighty() ? WEIGHT : LIGHT;
  }

  private static boolean isSame(Word word, Word other) {
    return word.fold().startsWith("#")
        || PrimaryText.literal(word).equals(PrimaryText.literal(other));
  }

  /** Whether the quotation stands there word for word. */
  boolean isVerbatim() {
    return added.isEmpty() && dropped.isEmpty() && inflected.isEmpty();
  }

  /** Whether weighty words, denials, numbers or modal verbs are other ones. */
  boolean isGrave() {
    return isTurned() || added.stream().anyMatch(Word::weighty);
  }

  /** Whether a denial, a number or a modal verb is another one. */
  boolean isTurned() {
    return negations(added) != negations(dropped)
        || added.stream().anyMatch(Rendering::isPointed)
        || dropped.stream().anyMatch(w -> MODALS.contains(PrimaryText.literal(w)));
  }

  private static long negations(List<Word> words) {
    return words.stream().filter(w -> isNegation(w)).count();
  }

  private static boolean isNegation(Word word) {
    return word.fold().startsWith("!");
  }

  /** Whether a word counts, names or says how sure something is. */
  private static boolean isPointed(Word word) {
    return word.fold().startsWith("#")
        || word.fold().startsWith("@")
        || MODALS.contains(PrimaryText.literal(word));
  }

  /** What differs, denials, numbers, names and modal verbs first. */
  String difference() {
    List<String> parts = new ArrayList<>();
    if (!added.isEmpty()) {
      parts.add("not there: " + list(added));
    }
    if (!dropped.isEmpty()) {
      parts.add("left out: " + list(dropped));
    }
    parts.addAll(inflected);
    return String.join("; ", parts);
  }

  private static String list(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(java.util.Comparator.comparing(w -> !(isNegation(w) || isPointed(w))));
    return sorted.stream()
        .map(w -> "“" + w.text() + "”")
        .limit(8)
        .collect(Collectors.joining(", "));
  }
}
