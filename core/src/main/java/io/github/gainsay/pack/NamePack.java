package io.github.gainsay.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Family names of cultures that write them first, how nations order names, and the words around a
 * name: particles, suffixes, titles, nicknames. {@link #plus} adds a newsroom's own. Names are
 * found without regard to accents and case.
 */
public final class NamePack {
  public static final String CHINESE = "chinese";
  public static final String KOREAN = "korean";
  public static final String VIETNAMESE = "vietnamese";
  public static final String JAPANESE = "japanese";
  public static final String HUNGARIAN = "hungarian";

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

  private static final NamePack STANDARD = NamePackReader.standard();

  private final NamePackReader.Names names;

  NamePack(NamePackReader.Names names) {
    this.names = names;
  }

  public static NamePack standard() {
    return STANDARD;
  }

  /**
   * This pack and the rows of another: a newsroom's own names, spellings and nicknames. A row is
   * one line, its cells parted by tabs, of one of these kinds; lines of {@code #} are comments.
   *
   * <ul>
   *   <li>{@code family}, a culture, a family name of it, {@code common} or nothing;
   *   <li>{@code order}, a nation ({@code kr}), {@code FAMILY_FIRST}, {@code GIVEN_FIRST} or {@code
   *       MIXED}, a culture, and traits parted by semicolons: {@code double}, {@code single},
   *       {@code given-short};
   *   <li>{@code alias}, spellings of one name parted by spaces: {@code Zelensky Zelenskyy};
   *   <li>{@code house}, the house's spelling of a name and the others, each in its own cell;
   *   <li>{@code actor}, a person or body and its other names, each in its own cell;
   *   <li>{@code nickname}, a short given name and its long one: {@code Bob Robert};
   *   <li>{@code particle}, {@code suffix}, {@code honorific}, {@code title}, {@code given}, {@code
   *       second}, {@code one-name}, {@code body} or {@code leading} and words of the kind parted
   *       by spaces.
   * </ul>
   *
   * @param source names the rows in errors, such as a file
   * @param rows the text
   * @throws PackException for the first row that is none of these, with its line
   */
  public NamePack plus(String source, String rows) {
    return names.plus(source, rows);
  }

  /** Whether a house takes both for spellings of one name. */
  public boolean areAliases(String a, String b) {
    return names.aliases().containsEntry(Tables.fold(a), Tables.fold(b));
  }

  /** The house's spelling of names by the other spellings of them, as written. */
  public ImmutableMap<String, String> houseSpellings() {
    return names.house();
  }

  /** Whether any {@link #actor} is listed. */
  public boolean hasActors() {
    return !names.actors().isEmpty();
  }

  /** The name of a person or body by any of its names: "MoD"; empty for a name not listed. */
  public Optional<String> actor(String name) {
    return Optional.ofNullable(names.actors().get(Tables.fold(name)));
  }

  /** How a nation's people are named; empty for a nation of plain given-first names. */
  public Optional<Custom> custom(String nation) {
    return Optional.ofNullable(names.customs().get(nation));
  }

  /** The cultures that know {@code name} as a family name: {@code chinese}, {@code korean}, … */
  public ImmutableSet<String> cultures(String name) {
    return names.culturesOf().get(Tables.fold(name));
  }

  public boolean isFamily(String culture, String name) {
    return names.culturesOf().containsEntry(Tables.fold(name), culture);
  }

  /** Whether so many bear the name that it tells the culture by itself. */
  public boolean isCommonFamily(String culture, String name) {
    return names.commonIn().containsEntry(Tables.fold(name), culture);
  }

  /** "van", "al": part of the family name after it. */
  public boolean isParticle(String word) {
    return names.words().containsEntry("particle", Tables.fold(word));
  }

  /** A last word that tells that no person is named: "Wang University", "Jackson County". */
  public boolean isBody(String word) {
    return names.words().containsEntry("body", Tables.fold(word));
  }

  /** "Jr.", "III". */
  public boolean isSuffix(String word) {
    return names.words().containsEntry("suffix", Tables.fold(word));
  }

  /** "Mr.", "Dr.": tells that a name follows and nothing of an office. */
  public boolean isHonorific(String word) {
    return names.words().containsEntry("honorific", Tables.fold(word));
  }

  /** "President", "Sen.", "Coach": an office or rank written before a name. */
  public boolean isTitle(String word) {
    return names.words().containsEntry("title", Tables.fold(word));
  }

  /**
   * A given name of the West that is also listed as a family name of the East, or looks like one.
   */
  public boolean isWesternGiven(String word) {
    return names.words().containsEntry("given", Tables.fold(word));
  }

  /** A given name that tells of Hungary: "Zsolt". */
  public boolean isHungarianGiven(String word) {
    return names.words().containsEntry("hungarian", Tables.fold(word));
  }

  /** A given name that is often the second of two in Spanish. */
  public boolean isSecondGiven(String word) {
    return names.words().containsEntry("second", Tables.fold(word));
  }

  /** Whether the press calls a person by this name alone at the first mention. */
  public boolean isKnownByOneName(String word) {
    return names.words().containsEntry("one-name", Tables.fold(word));
  }

  /** Whether one is the nickname of the other, or both are nicknames of one name. */
  public boolean areNicknames(String a, String b) {
    String x = Tables.fold(a);
    String y = Tables.fold(b);
    return names.nicknames().contains(x + ' ' + y)
        || names.nicknames().contains(y + ' ' + x)
        || shareLong(x, y);
  }

  /** Whether the word is a short given name or has one: "Dave", "William". */
  public boolean hasNickname(String word) {
    String folded = Tables.fold(word);
    return names.nicknames().stream()
        .anyMatch(pair -> pair.startsWith(folded + ' ') || pair.endsWith(' ' + folded));
  }

  /** The long names, folded, that a word is short for: "Dave"; none for another word. */
  public ImmutableSet<String> longForms(String word) {
    String start = Tables.fold(word) + ' ';
    return names.nicknames().stream()
        .filter(pair -> pair.startsWith(start))
        .map(pair -> pair.substring(start.length()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean shareLong(String x, String y) {
    for (String pair : names.nicknames()) {
      if (pair.startsWith(x + ' ') && names.nicknames().contains(y + pair.substring(x.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether so many bear the family name that it is hardly ever a given name: "Wang", "Tan". */
  public boolean isLeadingFamily(String word) {
    return names.words().containsEntry("leading", Tables.fold(word));
  }

  /** Whether a word is one syllable of Mandarin. */
  public boolean isPinyinSyllable(String word) {
    return names.words().containsEntry("pinyin", Tables.fold(word));
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
      if (names.words().containsEntry("pinyin", rest.substring(0, cut))
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
