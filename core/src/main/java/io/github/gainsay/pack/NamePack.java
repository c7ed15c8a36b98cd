package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Family names of cultures that write them first, how nations order names, and the words around a
 * name: particles, suffixes, titles, nicknames. Names are found without regard to accents and case.
 */
public final class NamePack {
  public static final String CHINESE = "chinese";
  public static final String KOREAN = "korean";
  public static final String VIETNAMESE = "vietnamese";
  public static final String JAPANESE = "japanese";

  /** How the press orders the names of a nation's people. */
  public enum Order {
    FAMILY_FIRST,
    GIVEN_FIRST,
    /** Both orders are common. */
    MIXED
  }

  /**
   * How the names of a nation's people are written in English.
   *
   * @param nation its key in the gazetteer
   * @param culture the pack its family names are in, empty when none is listed
   * @param isDouble whether two family names are the rule
   * @param isSingle whether many bear one name only
   * @param isGivenShort whether the short form of a name is the given name
   */
  public record Custom(
      String nation,
      Order order,
      String culture,
      boolean isDouble,
      boolean isSingle,
      boolean isGivenShort) {}

  private static final NamePack STANDARD = new NamePack();

  private final ImmutableSetMultimap<String, String> culturesOf;
  private final ImmutableSetMultimap<String, String> commonIn;
  private final ImmutableMap<String, Custom> customs;
  private final ImmutableSetMultimap<String, String> words;
  private final ImmutableSet<String> nicknames;

  private NamePack() {
    ImmutableSetMultimap.Builder<String, String> cultures = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> common = ImmutableSetMultimap.builder();
    for (List<String> row : Tables.read("family_names.tsv", 3)) {
      String name = Tables.fold(row.get(1));
      cultures.put(name, row.get(0));
      if (row.get(2).equals("common")) {
        common.put(name, row.get(0));
      }
    }
    culturesOf = cultures.build();
    commonIn = common.build();
    customs = customs();
    ImmutableSetMultimap.Builder<String, String> byKind = ImmutableSetMultimap.builder();
    Set<String> nicks = new HashSet<>();
    for (List<String> row : Tables.read("name_words.tsv", 2)) {
      List<String> listed = Splitter.on(' ').splitToList(Tables.fold(row.get(1)));
      if (row.get(0).equals("nickname")) {
        nicks.add(listed.get(0) + ' ' + listed.get(1));
      } else {
        byKind.putAll(row.get(0), listed);
      }
    }
    words = byKind.build();
    nicknames = ImmutableSet.copyOf(nicks);
  }

  private static ImmutableMap<String, Custom> customs() {
    Map<String, Custom> read = new HashMap<>();
    for (List<String> row : Tables.read("name_order.tsv", 4)) {
      List<String> traits = Tables.list(row.get(3));
      read.put(
          row.get(0),
          new Custom(
              row.get(0),
              Order.valueOf(row.get(1)),
              row.get(2),
              traits.contains("double"),
              traits.contains("single"),
              traits.contains("given-short")));
    }
    return ImmutableMap.copyOf(read);
  }

  public static NamePack standard() {
    return STANDARD;
  }

  /** How a nation's people are named; empty for a nation of plain given-first names. */
  public Optional<Custom> custom(String nation) {
    return Optional.ofNullable(customs.get(nation));
  }

  /** The cultures that know {@code name} as a family name: {@code chinese}, {@code korean}, … */
  public ImmutableSet<String> cultures(String name) {
    return culturesOf.get(Tables.fold(name));
  }

  public boolean isFamily(String culture, String name) {
    return culturesOf.containsEntry(Tables.fold(name), culture);
  }

  /** Whether so many bear the name that it tells the culture by itself. */
  public boolean isCommonFamily(String culture, String name) {
    return commonIn.containsEntry(Tables.fold(name), culture);
  }

  /** "van", "al": part of the family name after it. */
  public boolean isParticle(String word) {
    return words.containsEntry("particle", Tables.fold(word));
  }

  /** A last word that tells that no person is named: "Wang University", "Jackson County". */
  public boolean isBody(String word) {
    return words.containsEntry("body", Tables.fold(word));
  }

  /** "Jr.", "III". */
  public boolean isSuffix(String word) {
    return words.containsEntry("suffix", Tables.fold(word));
  }

  /** "Mr.", "Dr.": tells that a name follows and nothing of an office. */
  public boolean isHonorific(String word) {
    return words.containsEntry("honorific", Tables.fold(word));
  }

  /** "President", "Sen.", "Coach": an office or rank written before a name. */
  public boolean isTitle(String word) {
    return words.containsEntry("title", Tables.fold(word));
  }

  /**
   * A given name of the West that is also listed as a family name of the East, or looks like one.
   */
  public boolean isWesternGiven(String word) {
    return words.containsEntry("given", Tables.fold(word));
  }

  /** A given name that is often the second of two in Spanish. */
  public boolean isSecondGiven(String word) {
    return words.containsEntry("second", Tables.fold(word));
  }

  /** Whether the press calls a person by this name alone at the first mention. */
  public boolean isKnownByOneName(String word) {
    return words.containsEntry("one-name", Tables.fold(word));
  }

  /** Whether one is the nickname of the other, or both are nicknames of one name. */
  public boolean areNicknames(String a, String b) {
    String x = Tables.fold(a);
    String y = Tables.fold(b);
    return nicknames.contains(x + ' ' + y) || nicknames.contains(y + ' ' + x) || shareLong(x, y);
  }

  /** Whether the word is a short given name or has one: "Dave", "William". */
  public boolean hasNickname(String word) {
    String folded = Tables.fold(word);
    return nicknames.stream()
        .anyMatch(pair -> pair.startsWith(folded + ' ') || pair.endsWith(' ' + folded));
  }

  private boolean shareLong(String x, String y) {
    for (String pair : nicknames) {
      if (pair.startsWith(x + ' ') && nicknames.contains(y + pair.substring(x.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether so many bear the family name that it is hardly ever a given name: "Wang", "Tan". */
  public boolean isLeadingFamily(String word) {
    return words.containsEntry("leading", Tables.fold(word));
  }

  /** Whether a word is one syllable of Mandarin. */
  public boolean isPinyinSyllable(String word) {
    return words.containsEntry("pinyin", Tables.fold(word));
  }

  /** Whether a word can be read as one to three syllables of Mandarin, hyphens aside. */
  public boolean isPinyin(String word) {
    return syllables(Tables.fold(word).replace("-", "").replace("'", ""), 3);
  }

  private boolean syllables(String rest, int most) {
    if (rest.isEmpty()) {
      return true;
    }
    for (int cut = Math.min(6, rest.length()); most > 0 && cut > 0; cut--) {
      if (words.containsEntry("pinyin", rest.substring(0, cut))
          && syllables(rest.substring(cut), most - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The name in lower case and without accents, for comparing. */
  public static String fold(String name) {
    return Tables.fold(name);
  }
}
