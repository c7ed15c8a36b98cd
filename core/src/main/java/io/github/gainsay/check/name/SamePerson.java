package io.github.gainsay.check.name;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
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
    for (Assertion<Age> s : left.of(Age.class)) {
      for (Assertion<Age> t : right.of(Age.class)) {
        if (s.value().person().equals(a.full())
            && t.value().person().equals(b.full())
            && s.value().agreesWith(t.value()) == Agreement.AGREES) {
          return "both are " + s.value().describe() + " old";
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
    for (Assertion<Role> s : left.of(Role.class)) {
      for (Assertion<Role> t : right.of(Role.class)) {
        if (s.value().person().equals(a.full())
            && t.value().person().equals(b.full())
            && isTelling.test(s.value(), t.value())
            && s.value().agreesWith(t.value()) == Agreement.AGREES) {
          return "both are " + s.value().describe();
        }
      }
    }
    return null;
  }
}
