package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.WordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * The pronoun by which each person of an article goes, {@code he} or {@code she}, as far as the
 * text tells it: by "Mr." or "Ms.", by a pronoun that was linked before, by the given name.
 */
final class Genders {
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordTable.read(Genders.class, "genders.tsv");

  private final Map<String, String> byPerson = new HashMap<>();
  private final Map<String, String> byGiven = new HashMap<>();

  /** The pronoun in the nominative that a token is a form of, empty for other tokens. */
  static String of(Token t) {
    return switch (t.lower()) {
      case "he", "his", "him" -> "he";
      case "she", "her" -> "she";
      default -> "";
    };
  }

  /** Learns from the first word of a full name. */
  void learn(String full) {
    int blank = full.indexOf(' ');
    if (blank > 0 && !byGiven.containsKey(full)) {
      String given = NamePack.fold(full.substring(0, blank));
      for (String gender : new String[] {"he", "she"}) {
        if (WORDS.containsEntry(gender + " given", given)) {
          byGiven.put(full, gender);
        }
      }
    }
  }

  /** Learns from the word before a mention. */
  void learn(Sentence s, Antecedents.Mention name) {
    int first = tokenAt(s, name.span().start());
    // "her father, Kenzo, sold"
    int word =
        first > 1 && s.token(first - 1).is(",") && isApposed(s, name) ? first - 2 : first - 1;
    if (word >= 0) {
      String before = s.token(word).lower();
      for (String gender : new String[] {"he", "she"}) {
        if (WORDS.containsEntry(gender + " before", before)) {
          byPerson.put(name.full(), gender);
        }
      }
    }
  }

  private static boolean isApposed(Sentence s, Antecedents.Mention name) {
    int end = tokenAt(s, name.span().end());
    return end > 0 && (s.token(end).is(",") || s.token(end).tagged("."));
  }

  private static int tokenAt(Sentence s, int offset) {
    for (int i = 0; i < s.size(); i++) {
      if (s.span(i, i + 1).start() >= offset) {
        return i;
      }
    }
    return -1;
  }

  /** Learns from a pronoun that stands for a person; what was known stays. */
  void put(String person, String gender) {
    byPerson.putIfAbsent(person, gender);
  }

  /** Whether nothing tells that a person goes by the other pronoun. */
  boolean fits(String person, String gender) {
    String known = byPerson.getOrDefault(person, byGiven.getOrDefault(person, gender));
    return known.equals(gender);
  }
}
