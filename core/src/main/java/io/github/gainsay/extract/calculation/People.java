package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.WordTable;

/** Nouns for people: which hold which, and which share nobody. */
final class People {
  private static final ImmutableSetMultimap<String, String> PEOPLE =
      WordTable.read(People.class, "people_words.tsv");

  private static final Concepts CONCEPTS = Concepts.standard();

  private People() {}

  /** Whether a noun counts people. */
  static boolean isPeople(String noun) {
    return PEOPLE.containsValue(noun)
        || CONCEPTS.isKindOf(CONCEPTS.of(noun), "person")
        || CONCEPTS.of(noun).equals("person");
  }

  /** Whether a noun counts people one by one, of whom there are no parts. */
  static boolean isCountedOneByOne(String noun) {
    return isGeneral(noun) || isDemographic(noun) || CONCEPTS.isKindOf(CONCEPTS.of(noun), "person");
  }

  /** Whether a noun counts people of both sexes and all ages. */
  static boolean isGeneral(String noun) {
    return isAny(noun) || PEOPLE.containsEntry("any", noun);
  }

  /** Whether a noun says nothing of people but that they are some. */
  static boolean isAny(String noun) {
    return PEOPLE.containsEntry("all", noun);
  }

  /** Whether a noun says sex or age. */
  static boolean isDemographic(String noun) {
    return PEOPLE.containsEntry("female", noun)
        || PEOPLE.containsEntry("male", noun)
        || PEOPLE.containsEntry("child", noun)
        || PEOPLE.containsEntry("adult", noun);
  }

  /** Children and adults have sexes. */
  static boolean isAge(String noun) {
    return noun.equals("child") || noun.equals("adult") || noun.equals("teenager");
  }

  /** Whether nobody is both: women and men, not women and Americans. */
  static boolean areExclusive(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return false;
    }
    boolean ages =
        isOld(a) && PEOPLE.containsEntry("child", b)
            || isOld(b) && PEOPLE.containsEntry("child", a);
    return areSexes(a, b) || ages;
  }

  /** Whether one is female and the other male. */
  static boolean areSexes(String a, String b) {
    return PEOPLE.containsEntry("female", a) && PEOPLE.containsEntry("male", b)
        || PEOPLE.containsEntry("male", a) && PEOPLE.containsEntry("female", b);
  }

  private static boolean isOld(String noun) {
    return noun.equals("woman") || noun.equals("man") || PEOPLE.containsEntry("adult", noun);
  }
}
