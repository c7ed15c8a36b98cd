package io.github.gainsay.check.headline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.pack.WordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The verbs and phrases of stance. */
final class StanceLexicon {

  /** The form of a verb, as far as its ending tells. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    /** No verb: a noun or set phrase. */
    PHRASE,
    /** A judgement that counts after a verb of calling. */
    JUDGEMENT
  }

  /**
   * A phrase found in a text.
   *
   * @param length how many words it has there
   */
  record Match(Side stance, Form form, int length) {}

  private record Entry(ImmutableList<String> rest, Side stance, Form form) {}

  /** What may stand for a "*" at most. */
  private static final int LONGEST_GAP = 4;

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final StanceLexicon STANDARD = new StanceLexicon();

  private final ImmutableListMultimap<String, Entry> byFirst;
  private final ImmutableSetMultimap<String, String> words =
      WordTable.read(StanceLexicon.class, "stance_words.tsv");

  private StanceLexicon() {
    ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(StanceLexicon.class, "stance.tsv"), StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(CELLS.splitToList(line), entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("stance.tsv cannot be read", e);
    }
    byFirst = entries.build();
  }

  static StanceLexicon standard() {
    return STANDARD;
  }

  private static void add(
      List<String> cells, ImmutableListMultimap.Builder<String, Entry> entries) {
    String phrase = cells.get(0);
    Side stance = Side.valueOf(cells.get(1));
    char mark = phrase.charAt(0);
    if (mark == '=' || mark == '~') {
      List<String> fixed = BLANKS.splitToList(phrase.substring(1));
      Form form = mark == '=' ? Form.PHRASE : Form.JUDGEMENT;
      entries.put(
          fixed.get(0),
          new Entry(ImmutableList.copyOf(fixed.subList(1, fixed.size())), stance, form));
      return;
    }
    List<String> all = BLANKS.splitToList(phrase);
    ImmutableList<String> rest = ImmutableList.copyOf(all.subList(1, all.size()));
    String verb = all.get(0);
    entries.put(verb, new Entry(rest, stance, Form.BASE));
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    String soft = consonantY ? verb.substring(0, verb.length() - 1) + "i" : stem;
    boolean hissing = verb.matches(".*(?:s|sh|ch|x|z)");
    entries.put(
        consonantY ? soft + "es" : verb + (hissing ? "es" : "s"),
        new Entry(rest, stance, Form.PRESENT));
    List<String> past = new ArrayList<>(List.of(soft + "ed"));
    List<String> going = new ArrayList<>(List.of(stem + "ing"));
    if (verb.matches(".*[^aeiou][aeiou][bdgmnpt]")) { // "rip", "ban", "admit"
      String doubled = verb + verb.charAt(verb.length() - 1);
      past.add(doubled + "ed");
      going.add(doubled + "ing");
    }
    if (cells.size() > 2) {
      past.addAll(BLANKS.splitToList(cells.get(2)));
    }
    past.stream().distinct().forEach(f -> entries.put(f, new Entry(rest, stance, Form.PAST)));
    going.forEach(f -> entries.put(f, new Entry(rest, stance, Form.PARTICIPLE)));
  }

  /** Whether a word is of a class of the table of words. */
  boolean is(String type, Word word) {
    return words.containsEntry(type, lower(word));
  }

  /** The longest phrase that begins at a word; null for none. */
  @Nullable Match at(List<Word> text, int from) {
    Match best = null;
    for (Entry entry : byFirst.get(lower(text.get(from)))) {
      int to = end(entry.rest(), text, from + 1);
      if (to > 0 && (best == null || to - from > best.length())) {
        best = new Match(entry.stance(), entry.form(), to - from);
      }
    }
    return best;
  }

  /** Where the rest of a phrase ends; -1 when it does not stand there. */
  private static int end(List<String> rest, List<Word> text, int from) {
    int at = from;
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i).equals("*")) {
        String next = rest.get(i + 1);
        int limit = Math.min(text.size(), at + LONGEST_GAP + 1);
        while (at < limit && !lower(text.get(at)).equals(next)) {
          at++;
        }
        if (at == limit) {
          return -1;
        }
      } else if (at == text.size() || !lower(text.get(at)).equals(rest.get(i))) {
        return -1;
      } else {
        at++;
      }
    }
    return at;
  }

  static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
