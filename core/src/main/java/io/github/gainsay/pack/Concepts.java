package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words count or name one thing in news, and which thing is a kind of which: "soldier" and
 * "troop", "dead" and "fatality"; a nurse is a person.
 *
 * <p>What is reviewed by hand, in {@code concepts.tsv}, goes before what WordNet says of the most
 * frequent sense of a noun, in {@code kinds.tsv}. Words are lemmas in lower case. Nothing follows
 * from the letters of two words: what neither table knows is the same only as itself.
 */
public final class Concepts {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String PERSON = "person";
  private static final Concepts STANDARD = load();

  private final ImmutableMap<String, String> conceptOf;
  private final ImmutableMap<String, String> synonymOf;
  private final ImmutableSetMultimap<String, String> kindsOf;

  private Concepts(
      ImmutableMap<String, String> conceptOf,
      ImmutableMap<String, String> synonymOf,
      ImmutableSetMultimap<String, String> kindsOf) {
    this.conceptOf = conceptOf;
    this.synonymOf = synonymOf;
    this.kindsOf = kindsOf;
  }

  public static Concepts standard() {
    return STANDARD;
  }

  /** The concept of a lemma by the reviewed list; the lemma itself when it is not listed. */
  public String of(String lemma) {
    return conceptOf.getOrDefault(lemma, lemma);
  }

  /** The concept of what happens: "force" the verb is no troops. */
  public String ofEvent(String lemma) {
    String concept = of(lemma);
    return concept.equals(lemma) || kindsOf.containsEntry(concept, PERSON) ? lemma : concept;
  }

  /** The concepts of lemmas. */
  public ImmutableSet<String> of(Iterable<String> lemmas) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (String lemma : lemmas) {
      found.add(of(lemma));
    }
    return found.build();
  }

  /** Whether both are one concept or synonyms in their most frequent sense. */
  public boolean areSame(String lemma, String other) {
    return thing(lemma).equals(thing(other));
  }

  /** Whether the first is a kind of the second, near or far: a nurse is a person. */
  public boolean isKindOf(String lemma, String other) {
    String kind = thing(other);
    return kindsOf.containsEntry(thing(lemma), kind);
  }

  /**
   * Whether a number of the one can be a number of the other: they are the same, or one is a kind
   * of the other. "12 nurses" and "12 people" can, "12 nurses" and "12 doctors" cannot.
   */
  public boolean areCompatible(String lemma, String other) {
    return areSame(lemma, other) || isKindOf(lemma, other) || isKindOf(other, lemma);
  }

  /** All that a lemma is a kind of, by the words that name it. */
  public ImmutableSet<String> kinds(String lemma) {
    return kindsOf.get(thing(lemma));
  }

  /** The word that stands for a lemma and its synonyms. */
  private String thing(String lemma) {
    String concept = conceptOf.get(lemma);
    if (concept != null) {
      return concept;
    }
    String synonym = synonymOf.getOrDefault(lemma, lemma);
    return conceptOf.getOrDefault(synonym, synonym);
  }

  private static Concepts load() {
    ImmutableMap.Builder<String, String> concepts = ImmutableMap.builder();
    Map<String, Set<String>> above = new HashMap<>();
    for (List<String> row : Tables.read("concepts.tsv", 3)) {
      WORDS.split(row.get(1)).forEach(word -> concepts.put(word, row.get(0)));
      if (!row.get(2).isEmpty()) {
        above.put(row.get(0), Set.of(row.get(2)));
      }
    }
    Map<String, String> conceptOf = concepts.buildOrThrow();
    ImmutableMap.Builder<String, String> synonyms = ImmutableMap.builder();
    for (List<String> row : Tables.read("kinds.tsv", 2)) {
      List<String> words = WORDS.splitToList(row.get(0));
      words.forEach(word -> synonyms.put(word, words.get(0)));
      String thing = conceptOf.getOrDefault(words.get(0), words.get(0));
      if (!conceptOf.containsKey(words.get(0)) || !above.containsKey(thing)) {
        Set<String> kinds = new HashSet<>();
        WORDS.split(row.get(1)).forEach(kind -> kinds.add(conceptOf.getOrDefault(kind, kind)));
        kinds.remove(thing);
        above.putIfAbsent(thing, kinds);
      }
    }
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    above.keySet().forEach(thing -> kinds.putAll(thing, closure(thing, above)));
    return new Concepts(ImmutableMap.copyOf(conceptOf), synonyms.buildOrThrow(), kinds.build());
  }

  /** All that can be reached upwards. */
  private static Set<String> closure(String thing, Map<String, Set<String>> above) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(above.getOrDefault(thing, Set.of()));
    while (!open.isEmpty()) {
      String kind = open.remove();
      if (!kind.equals(thing) && found.add(kind)) {
        open.addAll(above.getOrDefault(kind, Set.of()));
      }
    }
    return found;
  }
}
