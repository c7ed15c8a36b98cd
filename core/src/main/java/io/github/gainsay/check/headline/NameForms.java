package io.github.gainsay.check.headline;

import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.pack.NamePack;

/** Compares names by their forms. */
final class NameForms {

  private NameForms() {}

  /** The family name of a person as far as it stands in the mention, else the last word. */
  static String family(Name name) {
    if (name.person() != null) {
      String family = NamedText.fold(name.person().family());
      if (name.words().contains(family)) {
        return family;
      }
    }
    return name.last();
  }

  /** Whether two words differ by one letter or two that are swapped, or one begins the other. */
  static boolean areVariants(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (longer - shorter > 1) {
      return longer - shorter < 4 && shorter > 4 && (a.startsWith(b) || b.startsWith(a));
    }
    int from = 0;
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int rest = longer - from - end;
    boolean swapped =
        rest == 2
            && a.length() == b.length()
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from);
    return longer > 4 && (rest <= 1 || swapped);
  }

  /** Whether a short word is cut from a longer one: "Utd" from "United". */
  static boolean isCut(String cut, String word) {
    if (cut.length() > 4
        || cut.length() < 2
        || word.length() <= cut.length()
        || cut.charAt(0) != word.charAt(0)
        || cut.charAt(cut.length() - 1) != word.charAt(word.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < word.length() && at < cut.length(); i++) {
      at += word.charAt(i) == cut.charAt(at) ? 1 : 0;
    }
    return at == cut.length();
  }

  /** Whether one person may bear both given names: an initial, a short form, a spelling. */
  static boolean mayBeOneGiven(String a, String b, NamePack pack) {
    boolean initial = a.charAt(0) == b.charAt(0) && Math.min(a.length(), b.length()) < 3;
    return initial
        || a.startsWith(b.substring(0, Math.min(3, b.length())))
        || pack.areNicknames(a, b)
        || areVariants(a, b);
  }
}
