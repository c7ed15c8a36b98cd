package io.github.gainsay.check.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.PersonName;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the given names of two bearers of a family name are those of two persons. */
final class GivenNames {
  /** Shorter ones are initials, or say too little. */
  private static final int SHORTEST = 3;

  /** A short form leaves out as many letters: "Robert" is none of "Roberto". */
  private static final int LEAST_LEFT_OUT = 2;

  /** The ending of pet names. */
  private static final Pattern PET = Pattern.compile("(?:ie|y|e)$");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final NamePack names;

  GivenNames(NamePack names) {
    this.names = names;
  }

  /**
   * Whether they are other names, and no spellings, nicknames, short forms or initials of one. Of
   * as many names on both sides each must be the same: "Maria Luisa" is not "Maria Elena".
   */
  boolean areOther(PersonName a, PersonName b) {
    if (isSuffixed(a) || isSuffixed(b)) {
      return false;
    }
    List<String> x = words(a);
    List<String> y = words(b);
    if (Spelling.letters(a.given()).equals(Spelling.letters(b.given()))) {
      return false;
    }
    return x.size() == y.size() && x.size() > 1 ? differAtSomePlace(x, y) : differInAll(x, y);
  }

  /** The family name, and the words between it and the first: one of two family names, perhaps. */
  static ImmutableSet<String> families(PersonName name) {
    ImmutableSet.Builder<String> families = ImmutableSet.builder();
    families.add(Spelling.letters(name.family()));
    WORDS
        .splitToStream(name.given())
        .skip(1)
        .map(Spelling::letters)
        .filter(w -> w.length() > SHORTEST)
        .forEach(families::add);
    return families.build();
  }

  /** Whether one of what may be the family names is the same, and one of them the last word. */
  static boolean shareFamily(PersonName a, PersonName b) {
    return families(a).contains(Spelling.letters(b.family()))
        || families(b).contains(Spelling.letters(a.family()));
  }

  /** Whether the first letters of both are the same. */
  static boolean beginAlike(PersonName a, PersonName b, int letters) {
    String one = NamePack.fold(a.given());
    String two = NamePack.fold(b.given());
    return one.regionMatches(0, two, 0, letters);
  }

  /** The names without middle initials. */
  private static List<String> words(PersonName name) {
    List<String> all = WORDS.splitToList(NamePack.fold(name.given()).replace(".", ""));
    return all.stream().filter(w -> !isShort(w) || w.equals(all.get(0))).toList();
  }

  private boolean differAtSomePlace(List<String> x, List<String> y) {
    boolean differ = false;
    for (int i = 0; i < x.size(); i++) {
      boolean same = areOne(x.get(i), y.get(i));
      if (!same && (isShort(x.get(i)) || isShort(y.get(i)) || x.contains(y.get(i)))) {
        return false;
      }
      differ |= !same;
    }
    return differ;
  }

  private boolean differInAll(List<String> x, List<String> y) {
    return x.stream()
        .allMatch(s -> y.stream().noneMatch(t -> isShort(s) || isShort(t) || areOne(s, t)));
  }

  private static boolean isShort(String given) {
    return given.length() < SHORTEST;
  }

  private boolean areOne(String s, String t) {
    return s.equals(t)
        || isShortened(s, t)
        || isShortened(t, s)
        || names.areNicknames(s, t)
        || names.areAliases(s, t)
        || Spelling.letters(s).equals(Spelling.letters(t))
        || Spelling.isVariant(s, t);
  }

  /** "Howie" for "Howard", "Ben" for "Benedict", "Pippa" for "Philippa". */
  private static boolean isShortened(String pet, String name) {
    String stem = PET.matcher(pet).replaceFirst("");
    boolean front = stem.length() >= SHORTEST && name.startsWith(stem);
    boolean end = pet.length() > SHORTEST && name.endsWith(pet.substring(1));
    return front && name.length() - stem.length() >= LEAST_LEFT_OUT
        || end && name.length() - pet.length() >= LEAST_LEFT_OUT;
  }

  private boolean isSuffixed(PersonName name) {
    List<String> words = WORDS.splitToList(name.full());
    return names.isSuffix(words.get(words.size() - 1));
  }
}
