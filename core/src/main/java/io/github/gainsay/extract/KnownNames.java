package io.github.gainsay.extract;

import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The words of the full names of an article, and what is spelled like one of them. Names are told
 * apart by their first letter and length first, so that the cost does not grow with the square of
 * their number.
 */
final class KnownNames {
  /** Slips that drop or add more letters are not looked for. */
  private static final int MOST_LETTERS_MORE = 2;

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> byShape = new HashMap<>();
  private final Map<String, Boolean> slips = new HashMap<>();
  private final Map<String, Boolean> variants = new HashMap<>();

  /** Adds the words of a full name and its ends of several words: "van der Laan". */
  void add(List<String> words) {
    words.forEach(this::add);
    for (int i = 1; i < words.size() - 1; i++) {
      add(String.join(" ", words.subList(i, words.size())));
    }
  }

  private void add(String name) {
    String folded = NamePack.fold(name);
    if (!folded.isEmpty() && names.add(folded)) {
      byShape.computeIfAbsent(shape(folded, 0), k -> new ArrayList<>()).add(folded);
    }
  }

  boolean contains(String name) {
    return names.contains(NamePack.fold(name));
  }

  /** Whether a name is a slip for a known one, also by an ending: "Varelo" for "Varela". */
  boolean isSlip(String name) {
    return slips.computeIfAbsent(NamePack.fold(name), n -> isNear(n, Spelling::isSlip));
  }

  /** Whether a name is a known one in another spelling: "Brandvald" for "Brandvold". */
  boolean isVariant(String name) {
    return variants.computeIfAbsent(NamePack.fold(name), n -> isNear(n, Spelling::isFamilyVariant));
  }

  private boolean isNear(String name, BiPredicate<String, String> near) {
    for (int more = -MOST_LETTERS_MORE; more <= MOST_LETTERS_MORE; more++) {
      for (String known : byShape.getOrDefault(shape(name, more), List.of())) {
        if (near.test(known, name) && !Spelling.isPlural(known, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String shape(String name, int more) {
    return name.charAt(0) + " " + (name.length() + more);
  }
}
