package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.value.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verbs, phrases, judgements and feelings of {@code stances.tsv}. All words are in lower case
 * with straight apostrophes.
 */
public final class StanceLexicon {

  /** The form of a verb, as far as its ending tells. */
  public enum Form {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    /** No verb: a noun or set phrase. */
    PHRASE,
    /** A judgement that counts after a verb of calling. */
    JUDGEMENT,
    /** A feeling that counts after a form of "be". */
    FEELING
  }

  /** What a word of its own tells of. */
  public enum Family {
    VERB,
    JUDGEMENT,
    SURPRISE,
    ANGER,
    WORRY,
    GRIEF,
    JOY;

    /** Whether it is a feeling. */
    public boolean isFeeling() {
      return this != VERB && this != JUDGEMENT;
    }
  }

  /**
   * A phrase found in a text.
   *
   * @param strength 1 to 3, 0 for what tells of a deed as well as of words
   * @param length how many words it has there
   */
  public record Match(Side side, int strength, Form form, int length) {}

  /**
   * A word that tells a stance without others around it.
   *
   * @param side of a verb that can be of a claim, that to the claim
   * @param strength 1 to 3, 0 for what tells of a deed as well as of words
   */
  public record Single(String text, Family family, Side side, int strength) {}

  private record Entry(ImmutableList<String> rest, Side side, int strength, Form form) {}

  /** What may stand for a "*" at most. */
  private static final int LONGEST_GAP = 4;

  /** Verbs with a feeling as their object. */
  private static final ImmutableList<String> VOICING = ImmutableList.of("express", "voice");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SIDES = Splitter.on('/');
  private static final StanceLexicon STANDARD = new StanceLexicon();

  private final ImmutableListMultimap<String, Entry> byFirst;
  private final ImmutableMap<String, Single> singles;
  private final ImmutableSetMultimap<String, String> words =
      WordTable.read(StanceLexicon.class, "stance_words.tsv");

  private StanceLexicon() {
    ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
    Map<String, Single> alone = new HashMap<>();
    for (List<String> row : Tables.read("stances.tsv", 5)) {
      List<String> sides = SIDES.splitToList(row.get(1));
      Side side = Side.valueOf(sides.get(0));
      int strength = Integer.parseInt(row.get(2));
      List<String> phrase = BLANKS.splitToList(row.get(3));
      if (row.get(0).equals("PHRASE")) {
        entries.put(phrase.get(0), new Entry(rest(phrase), side, strength, Form.PHRASE));
        continue;
      }
      Family family = Family.valueOf(row.get(0));
      if (family == Family.VERB) {
        Side told = Side.valueOf(sides.get(sides.size() - 1));
        Map<String, Form> forms = forms(phrase.get(0), BLANKS.splitToList(row.get(4)));
        forms.forEach((w, f) -> entries.put(w, new Entry(rest(phrase), side, strength, f)));
        if (phrase.size() == 1) {
          forms.keySet().forEach(w -> alone.put(w, new Single(w, family, told, strength)));
        }
        continue;
      }
      for (String word : phrase) {
        Form form = family.isFeeling() ? Form.FEELING : Form.JUDGEMENT;
        entries.put(word, new Entry(ImmutableList.of(), side, strength, form));
        if (family.isFeeling()) {
          ImmutableList<String> voiced = ImmutableList.of(word);
          for (String verb : VOICING) {
            forms(verb, ImmutableList.of())
                .forEach((w, f) -> entries.put(w, new Entry(voiced, side, strength, f)));
          }
        }
        if (!family.equals(Family.JUDGEMENT) || strength > 0) {
          alone.putIfAbsent(word, new Single(word, family, side, strength));
        }
      }
    }
    byFirst = entries.build();
    singles = ImmutableMap.copyOf(alone);
  }

  /** The words that come with the library. */
  public static StanceLexicon standard() {
    return STANDARD;
  }

  private static ImmutableList<String> rest(List<String> phrase) {
    return ImmutableList.copyOf(phrase.subList(1, phrase.size()));
  }

  /** The forms of a verb by the rules of spelling, and further ones of its past. */
  private static Map<String, Form> forms(String verb, List<String> further) {
    Map<String, Form> forms = new HashMap<>();
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    String soft = consonantY ? verb.substring(0, verb.length() - 1) + "i" : stem;
    boolean hissing = verb.matches(".*(?:s|sh|ch|x|z|o)");
    forms.put(consonantY ? soft + "es" : verb + (hissing ? "es" : "s"), Form.PRESENT);
    List<String> past = new ArrayList<>(further);
    past.add(soft + "ed");
    List<String> going = new ArrayList<>(List.of(stem + "ing"));
    if (verb.matches(".*[^aeiou][aeiou][bdgmnpt]")) { // "rip", "ban", "admit"
      String doubled = verb + verb.charAt(verb.length() - 1);
      past.add(doubled + "ed");
      going.add(doubled + "ing");
    }
    past.forEach(form -> forms.put(form, Form.PAST));
    going.forEach(form -> forms.put(form, Form.PARTICIPLE));
    forms.put(verb, Form.BASE);
    return forms;
  }

  /** Whether a word is of a class of the table of words. */
  public boolean is(String type, String word) {
    return words.containsEntry(type, word);
  }

  /** What a word tells without others around it; null for one that tells nothing. */
  public @Nullable Single single(String word) {
    return singles.get(word);
  }

  /** The longest phrase that begins at a word; null for none. */
  public @Nullable Match at(List<String> text, int from) {
    Match best = null;
    for (Entry entry : byFirst.get(text.get(from))) {
      int to = end(entry.rest(), text, from + 1);
      if (to > 0 && (best == null || to - from > best.length())) {
        best = new Match(entry.side(), entry.strength(), entry.form(), to - from);
      }
    }
    return best;
  }

  /** Where the rest of a phrase ends; -1 when it does not stand there. */
  private int end(List<String> rest, List<String> text, int from) {
    int at = from;
    for (int i = 0; i < rest.size(); i++) {
      boolean gap = rest.get(i).equals("*");
      String next = gap ? rest.get(i + 1) : rest.get(i);
      int limit = Math.min(text.size(), gap ? at + LONGEST_GAP + 1 : insertedTo(text, at) + 1);
      while (at < limit && !text.get(at).equals(next)) {
        at++;
      }
      if (at == limit) {
        return -1;
      }
      at += gap ? 0 : 1;
    }
    return at;
  }

  /** Where a day inside a phrase ends: "spoke out on Friday against". */
  private int insertedTo(List<String> text, int from) {
    int day = from < text.size() && text.get(from).equals("on") ? from + 1 : from;
    return day < text.size() && is("DAY", text.get(day)) ? day + 1 : from;
  }
}
