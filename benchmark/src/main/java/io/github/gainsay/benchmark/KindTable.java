package io.github.gainsay.benchmark;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code kinds.tsv} of the library from WordNet: for the people, vehicles, buildings,
 * weapons, animals, bodies and crimes that news counts, which words are synonyms and which thing is
 * a kind of which. A word stands for its most frequent sense alone, so that "driver" is a person
 * and no golf club. A word that the texts counted for WordNet do not hold is taken only when it is
 * listed here; abuse is left out.
 *
 * <pre>
 * java io.github.gainsay.benchmark.KindTable core/src/main/resources/io/github/gainsay/pack/kinds.tsv
 * </pre>
 */
public final class KindTable {

  /** The first senses of these words and all that is below them. */
  private static final ImmutableSet<String> ROOTS =
      ImmutableSet.of(
          "person",
          "vehicle",
          "building",
          "dwelling",
          "weapon",
          "animal",
          "crime",
          "institution",
          "medicine");

  /** Kinds of WordNet that news would not call so: a soldier is no worker, a doctor no "adult". */
  private static final ImmutableSet<String> PASSED_OVER =
      ImmutableSet.of(
          "adult",
          "skilled worker",
          "unfortunate",
          "causal agent",
          "military officer",
          "creator",
          "expert",
          "entertainer",
          "acquirer",
          "capitalist",
          "creature",
          "organism");

  /** Words that news counts and the texts of the sixties behind WordNet's counts do not hold. */
  private static final ImmutableSet<String> OF_NEWS =
      ImmutableSet.of(
          "activist",
          "airliner",
          "ambulance",
          "apprentice",
          "archaeologist",
          "arsonist",
          "astronaut",
          "attacker",
          "backpacker",
          "barrister",
          "beneficiary",
          "bomber",
          "bystander",
          "camper",
          "captive",
          "caretaker",
          "carjacker",
          "cellmate",
          "climber",
          "coach",
          "commuter",
          "contractor",
          "councillor",
          "counsellor",
          "courier",
          "cyclist",
          "defector",
          "deportee",
          "detainee",
          "diver",
          "donor",
          "drone",
          "employee",
          "enforcer",
          "evacuee",
          "extremist",
          "ferry",
          "filmmaker",
          "firefighter",
          "fireman",
          "fisherman",
          "footballer",
          "freighter",
          "frigate",
          "gangster",
          "goalkeeper",
          "graduate",
          "guerrilla",
          "gunman",
          "helicopter",
          "hiker",
          "hijacker",
          "hitchhiker",
          "homeowner",
          "hostage",
          "immigrant",
          "inspector",
          "insurgent",
          "intern",
          "internee",
          "jogger",
          "juror",
          "kidnapper",
          "lawmaker",
          "lifeguard",
          "looter",
          "mercenary",
          "midwife",
          "migrant",
          "militant",
          "minibus",
          "motorcyclist",
          "motorist",
          "nominee",
          "nun",
          "onlooker",
          "orphan",
          "paramedic",
          "paratrooper",
          "parishioner",
          "passerby",
          "peacekeeper",
          "pedestrian",
          "pensioner",
          "pharmacist",
          "pickpocket",
          "pilgrim",
          "pilot",
          "policeman",
          "policewoman",
          "postman",
          "psychiatrist",
          "raider",
          "rapist",
          "recruit",
          "refugee",
          "reporter",
          "rescuer",
          "reservist",
          "retailer",
          "retiree",
          "rioter",
          "sailor",
          "seaman",
          "separatist",
          "settler",
          "skier",
          "smuggler",
          "sniper",
          "spokesman",
          "squatter",
          "stowaway",
          "surgeon",
          "survivor",
          "suspect",
          "swimmer",
          "tanker",
          "taxi",
          "technician",
          "teenager",
          "tenant",
          "terrorist",
          "therapist",
          "tourist",
          "trader",
          "trafficker",
          "trainee",
          "trawler",
          "trespasser",
          "trucker",
          "vandal",
          "vendor",
          "veteran",
          "viewer",
          "warship",
          "whistleblower",
          "yacht");

  private static final ImmutableSet<String> ABUSE =
      ImmutableSet.of(
          "offensive", "derogatory", "disparag", "slang", "contempt", "vulgar", "insult");

  private static final String HEADER =
      """
      # Nouns that news counts: synonyms parted by blanks, tab, the kinds it belongs to by their first
      # word. A word stands for its most frequent sense.
      # Made by io.github.gainsay.benchmark.KindTable from WordNet 3.1, Copyright 2011 by Princeton
      # University. All rights reserved. WordNet's licence: "Permission to use, copy, modify and
      # distribute this software and database and its documentation for any purpose and without fee or
      # royalty is hereby granted, provided that you agree to comply with the following copyright
      # notice and statements, including the disclaimer, and that the same appear on ALL copies of the
      # software, database and documentation, including modifications that you make for internal use
      # or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY
      # MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED." (wordnet.princeton.edu/license)
      """;

  private final Dictionary wordNet;
  private final Map<Synset, TreeSet<String>> words = new HashMap<>();

  private KindTable(Dictionary wordNet) {
    this.wordNet = wordNet;
  }

  /**
   * Writes the table.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws JWNLException, IOException {
    KindTable table = new KindTable(Dictionary.getDefaultResourceInstance());
    Files.writeString(Path.of(args[0]), HEADER + table.rows(), StandardCharsets.UTF_8);
  }

  private String rows() throws JWNLException {
    for (Synset synset : below(ROOTS)) {
      TreeSet<String> plain =
          new TreeSet<>(
              Comparator.comparingInt((String w) -> -uses(synset, w)).thenComparing(w -> w));
      for (Word word : synset.getWords()) {
        if (isPlain(word.getLemma()) && isFirst(word.getLemma(), synset)) {
          plain.add(word.getLemma());
        }
      }
      words.put(synset, plain);
    }
    Map<String, String> rows = new TreeMap<>();
    for (Map.Entry<Synset, TreeSet<String>> e : words.entrySet()) {
      if (!e.getValue().isEmpty() && !isPassedOver(e.getKey()) && !isAbuse(e.getKey())) {
        Set<String> above = new TreeSet<>();
        above(e.getKey(), above);
        rows.put(
            e.getValue().first(),
            String.join(" ", e.getValue()) + '\t' + String.join(" ", above) + '\n');
      }
    }
    return String.join("", rows.values());
  }

  /** The first senses of words and all that is below them. */
  private Set<Synset> below(Set<String> roots) throws JWNLException {
    Deque<Synset> open = new ArrayDeque<>();
    for (String root : roots) {
      open.add(wordNet.getIndexWord(POS.NOUN, root).getSenses().get(0));
    }
    Set<Synset> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (PointerTarget kind : open.remove().getTargets(PointerType.HYPONYM)) {
        if (seen.add(kind.getSynset())) {
          open.add(kind.getSynset());
        }
      }
    }
    return seen;
  }

  /** The nearest kinds that a single word names. */
  private void above(Synset synset, Set<String> found) throws JWNLException {
    for (PointerTarget target : synset.getTargets(PointerType.HYPERNYM)) {
      Synset kind = target.getSynset();
      TreeSet<String> names = words.get(kind);
      if (names == null) {
        continue;
      }
      if (names.isEmpty() || isPassedOver(kind) || isAbuse(kind)) {
        above(kind, found);
      } else {
        found.add(names.first());
      }
    }
  }

  private static boolean isPassedOver(Synset synset) {
    return synset.getWords().stream().anyMatch(w -> PASSED_OVER.contains(w.getLemma()));
  }

  private static boolean isAbuse(Synset synset) {
    return ABUSE.stream().anyMatch(synset.getGloss()::contains);
  }

  private static boolean isPlain(String lemma) {
    return lemma.length() > 2 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether it is what the word means most often. */
  private boolean isFirst(String lemma, Synset synset) throws JWNLException {
    @Nullable IndexWord word = wordNet.getIndexWord(POS.NOUN, lemma);
    if (word == null || !word.getSenses().get(0).equals(synset)) {
      return false;
    }
    return uses(synset, lemma) > 0 || OF_NEWS.contains(lemma);
  }

  private static int uses(Synset synset, String lemma) {
    List<Word> all = synset.getWords();
    return all.stream().filter(w -> w.getLemma().equals(lemma)).mapToInt(Word::getUseCount).sum();
  }
}
