package io.github.gainsay.check.name;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What tells that two names stand for one person: one age, or one office. */
final class SamePerson {
  private SamePerson() {}

  /** Why the two are one person, null when nothing tells. */
  static @Nullable String why(ArticleFacts left, PersonName a, ArticleFacts right, PersonName b) {
    String age = ofOneAge(left, a, right, b);
    return age != null ? age : inOffice(left, a, right, b, (one, two) -> true);
  }

  /** The age that both have, in words; null when an age is not told or another. */
  static @Nullable String ofOneAge(
      ArticleFacts left, PersonName a, ArticleFacts right, PersonName b) {
    for (Age s : PersonIndex.of(left).ages(a)) {
      for (Age t : PersonIndex.of(right).ages(b)) {
        if (s.agreesWith(t) == Agreement.AGREES) {
          return "both are " + s.describe() + " old";
        }
      }
    }
    return null;
  }

  /** The role that both hold and that tells enough, in words; null for none. */
  static @Nullable String inOffice(
      ArticleFacts left,
      PersonName a,
      ArticleFacts right,
      PersonName b,
      BiPredicate<Role, Role> isTelling) {
    for (Role s : PersonIndex.of(left).roles(a)) {
      for (Role t : PersonIndex.of(right).roles(b)) {
        if (isTelling.test(s, t) && s.agreesWith(t) == Agreement.AGREES) {
          return "both are " + s.describe();
        }
      }
    }
    return null;
  }
}
