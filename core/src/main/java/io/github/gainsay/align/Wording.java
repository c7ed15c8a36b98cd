package io.github.gainsay.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the row of its words, folded for comparison with another: names of one nation, words of
 * one concept and forms of one word fall together, "two" is 2.
 */
public final class Wording {

  /**
   * A word.
   *
   * @param text as written
   * @param fold what it is compared by
   * @param weighty whether it carries meaning of its own: no article, preposition, auxiliary
   * @param start offset of its first character in the text
   * @param end offset after its last
   */
  public record Word(String text, String fold, boolean weighty, int start, int end) {}

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:['’.,][\\p{L}\\p{N}]++)*+");

  private static final Set<String> LIGHT =
      Set.of(
          "a",
          "an",
          "the",
          "and",
          "or",
          "but",
          "if",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "with",
          "by",
          "as",
          "into",
          "about",
          "than",
          "then",
          "so",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "his",
          "her",
          "him",
          "they",
          "their",
          "them",
          "we",
          "our",
          "us",
          "i",
          "my",
          "me",
          "you",
          "your",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "how",
          "when",
          "where",
          "why",
          "there",
          "here",
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "am",
          "have",
          "has",
          "had",
          "having",
          "do",
          "does",
          "did",
          "will",
          "would",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "also",
          "just",
          "very",
          "really",
          "it's",
          "that's",
          "we're",
          "i'm",
          "they're",
          "he's",
          "she's",
          "we've",
          "i've",
          "they've",
          "we'll",
          "i'll",
          "you're",
          "there's",
          "said",
          "all",
          "any",
          "some",
          "such",
          "up",
          "out",
          "over",
          "because",
          "while",
          "going",
          "get",
          "got",
          "go",
          "well",
          "let",
          "let's",
          "one",
          "more",
          "most",
          "think",
          "know",
          "like",
          "thing",
          "things",
          "now",
          "between",
          "among",
          "himself",
          "herself",
          "itself",
          "themselves",
          "myself",
          "ourselves",
          "until",
          "til",
          "till",
          "percent",
          "per",
          "cent",
          "yes",
          "yeah",
          "right",
          "every",
          "only",
          "even",
          "much",
          "many",
          "other",
          "too",
          "make",
          "want");

  /** The fold of every word that denies. */
  private static final String NOT = "!not";

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "without", "cannot");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"));

  private final ImmutableList<Word> words;

  private Wording(ImmutableList<Word> words) {
    this.words = words;
  }

  /** The wording of a text, by the data that comes with the library. */
  public static Wording of(String text) {
    return of(text, Gazetteer.standard(), Concepts.standard());
  }

  public static Wording of(String text, Gazetteer gazetteer, Concepts concepts) {
    List<int[]> at = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      at.add(new int[] {matcher.start(), matcher.end()});
    }
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    int i = 0;
    while (i < at.size()) {
      int start = at.get(i)[0];
      int next = i + 1;
      String fold = null;
      if (Character.isUpperCase(text.charAt(start))) {
        for (int n = Math.min(gazetteer.maxWords(), at.size() - i); n > 0 && fold == null; n--) {
          Optional<Gazetteer.Entry> entry =
              gazetteer.find(text.substring(start, at.get(i + n - 1)[1]));
          if (entry.isPresent()) {
            fold = "@" + gazetteer.nation(entry.get().key());
            next = i + n;
          }
        }
      }
      int end = at.get(next - 1)[1];
      String word = text.substring(start, end);
      words.add(
          fold == null ? word(word, start, end, concepts) : new Word(word, fold, true, start, end));
      i = next;
    }
    return new Wording(words.build());
  }

  private static Word word(String text, int start, int end, Concepts concepts) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (isNegation(lower)) {
      return new Word(text, NOT, false, start, end);
    }
    if (Character.isDigit(lower.charAt(0))) {
      return new Word(text, "#" + lower.replace(",", ""), true, start, end);
    }
    String number = NUMBERS.get(lower);
    if (number != null) {
      return new Word(text, "#" + number, true, start, end);
    }
    boolean light = LIGHT.contains(lower) || lower.length() == 1;
    String plain = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    String concept = concepts.of(plain);
    if (concept.equals(plain) && plain.endsWith("s")) {
      concept = concepts.of(plain.substring(0, plain.length() - 1));
    }
    return new Word(text, light ? lower : Stems.of(concept), !light, start, end);
  }

  private static boolean isNegation(String lower) {
    return NEGATIONS.contains(lower) || lower.endsWith("n't");
  }

  public ImmutableList<Word> words() {
    return words;
  }

  /** The folds of the weighty words. */
  public ImmutableSet<String> content() {
    return words.stream()
        .filter(Word::weighty)
        .map(Word::fold)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The numbers, as folds. */
  public ImmutableSet<String> numbers() {
    return words.stream()
        .map(Word::fold)
        .filter(f -> f.startsWith("#"))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** How many words deny. */
  public int negations() {
    return (int) words.stream().filter(w -> w.fold().equals(NOT)).count();
  }

  /** Whether all words of this text stand in the other in one row. */
  public boolean isWithin(Wording other) {
    int n = words.size();
    for (int i = 0; i + n <= other.words.size(); i++) {
      int j = 0;
      while (j < n && words.get(j).fold().equals(other.words.get(i + j).fold())) {
        j++;
      }
      if (j == n) {
        return true;
      }
    }
    return n == 0;
  }

  /** The words of {@code [from, to)} as a wording of their own, with the offsets of the whole. */
  public Wording part(int from, int to) {
    return new Wording(words.subList(from, to));
  }

  /** The words as written whose folds are not in the other, in order. */
  public ImmutableList<String> beside(Wording other) {
    Set<String> theirs =
        other.words.stream().map(Word::fold).collect(ImmutableSet.toImmutableSet());
    return words.stream()
        .filter(w -> w.weighty() && !theirs.contains(w.fold()))
        .map(Word::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** The length of the longest row of folds that both have in one order, not always adjoining. */
  public static int common(List<Word> a, List<Word> b) {
    int[] row = new int[b.size() + 1];
    for (Word x : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = x.fold().equals(b.get(j - 1).fold()) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }
}
