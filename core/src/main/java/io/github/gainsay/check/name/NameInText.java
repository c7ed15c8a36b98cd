package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.pack.NamePack;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What stands beside a name wherever the text of an article has it, person or not. */
final class NameInText {

  /** Words that stand before bodies and places, and seldom before a person. */
  private static final ImmutableSet<String> BEFORE_BODIES =
      ImmutableSet.of("the", "a", "an", "at", "in", "on", "via", "inside", "outside");

  /** The longest word whose full stop is taken for that of an abbreviation: "St.", "Gov.". */
  private static final int ABBREVIATION = 4;

  private NameInText() {}

  /**
   * Whether the name always stands free: never joined to a capital word after it ("Apollo
   * Systems"), a hyphen or a nickname in quotes before it, nor explained by ", a" or ", the" after
   * it.
   */
  static boolean isPlain(ArticleFacts article, String name) {
    String text = article.article().text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      int end = at + name.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      String after = SurnameUse.wordAfter(text, end);
      boolean joined = !after.isEmpty() && Character.isUpperCase(after.codePointAt(0));
      boolean explained =
          text.startsWith(", a ", end)
              || text.startsWith(", an ", end)
              || text.startsWith(", the ", end)
              || text.startsWith(" (", end);
      boolean nickname =
          at > 3
              && text.charAt(at - 1) == ' '
              && "”\"’')".indexOf(text.charAt(at - 2)) >= 0
              && Character.isLetter(text.charAt(at - 3));
      boolean hyphen = at > 0 && text.charAt(at - 1) == '-';
      boolean body =
          BEFORE_BODIES.contains(SurnameUse.wordBefore(text, at).toLowerCase(Locale.ROOT))
              || text.startsWith(" said in a statement", end);
      boolean old = text.substring(Math.max(0, at - 5), at).equals("-old ");
      if (!whole || joined || explained || nickname || hyphen || body || old) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article has the name after another word in capitals, as in a full name. */
  static boolean hasFullForm(ArticleFacts article, String name) {
    String text = article.article().text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      String before = SurnameUse.wordBefore(text, at);
      if (before.length() > 1
          && Character.isUpperCase(before.codePointAt(0))
          && !SurnameUse.COURTESY.contains(before)
          && !(before.endsWith(".") && before.length() > ABBREVIATION)
          && !before.equals("The")) {
        return true;
      }
    }
    return false;
  }

  /** The capital words, titles aside, that the article puts before a family name, folded. */
  static Set<String> wordsBefore(ArticleFacts article, String family) {
    String text = article.article().text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return Set.of("?"); // offsets of the folded text would not fit
    }
    String wanted = family.toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>();
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      String before = SurnameUse.wordBefore(text, at);
      NamePack pack = article.names();
      boolean name =
          before.length() > 1
              && Character.isUpperCase(before.codePointAt(0))
              && Character.isLetter(before.codePointBefore(before.length()))
              && !pack.isTitle(before)
              && !pack.isHonorific(before);
      if (name) {
        found.add(NamePack.fold(before));
      }
    }
    return found;
  }
}
