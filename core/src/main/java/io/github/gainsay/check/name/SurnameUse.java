package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.pack.NamePack;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a name alone is used, told by the words beside it. */
final class SurnameUse {

  /** Verbs whose subject news names by the family name. */
  private static final ImmutableSet<String> REPORTING =
      ImmutableSet.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "stated",
          "states",
          "noted",
          "notes",
          "explained",
          "insisted",
          "stressed",
          "warned",
          "claimed",
          "argued",
          "declared",
          "announced",
          "replied",
          "responded",
          "reiterated",
          "emphasized",
          "emphasised",
          "remarked",
          "denied",
          "confirmed",
          "testified",
          "wrote",
          "tweeted",
          "asserted",
          "continued",
          "concluded",
          "acknowledged",
          "admitted",
          "vowed",
          "urged",
          "commented");

  /** Verbs that stand before their subject after a quotation: "…,” said Lin." */
  private static final ImmutableSet<String> INVERTED =
      ImmutableSet.of(
          "said",
          "says",
          "added",
          "adds",
          "wrote",
          "explained",
          "noted",
          "recalled",
          "replied",
          "continued",
          "asked");

  /** Words that stand before bodies and places, and seldom before a person. */
  private static final ImmutableSet<String> BEFORE_BODIES =
      ImmutableSet.of("the", "a", "an", "at", "in", "on", "via", "inside", "outside");

  private static final ImmutableSet<String> COURTESY =
      ImmutableSet.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.");

  /** Verbs that are finite whatever their form. */
  private static final ImmutableSet<String> FINITE =
      ImmutableSet.of(
          "was", "is", "has", "had", "did", "does", "will", "would", "could", "told", "said",
          "says", "took", "went", "came", "left", "made", "gave", "wrote", "spoke", "won", "lost",
          "met", "became", "began", "got", "saw", "ran", "kept", "held", "knew", "found", "fell",
          "grew", "built", "brought", "bought", "sold", "sent", "stood", "thought", "felt", "led",
          "slid");

  private static final Pattern AGE = Pattern.compile(", \\d{1,2},");

  private SurnameUse() {}

  /** Whether the name at {@code span} is the subject of a reporting verb, before or after it. */
  static boolean isReported(ArticleFacts article, Span span) {
    String text = article.article().field(span.at());
    int end = afterAge(text, span.end());
    if (REPORTING.contains(wordAfter(text, end).toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean closed = span.end() >= text.length() || ",.".indexOf(text.charAt(span.end())) >= 0;
    return closed && INVERTED.contains(wordBefore(text, span.start()).toLowerCase(Locale.ROOT));
  }

  /** Whether the verb of the name is "said" or "told", which writers use of persons they quote. */
  static boolean hasSaid(ArticleFacts article, Span span) {
    String text = article.article().field(span.at());
    String after = wordAfter(text, span.end());
    return after.equals("said")
        || after.equals("told")
        || after.equals("added")
        || after.equals("testified")
        || wordBefore(text, span.start()).equals("said");
  }

  /** Whether the name is the subject of a sentence: "Roe was", "Roe, 43, asked", "Roe, who". */
  static boolean isSubject(ArticleFacts article, Span span) {
    if (!opensSentence(article, span)) {
      return false;
    }
    String text = article.article().field(span.at());
    int end = afterAge(text, span.end());
    String verb = wordAfter(text, end);
    return text.startsWith(", who ", end)
        || FINITE.contains(verb)
        || verb.length() > 4 && verb.endsWith("ed");
  }

  /** "Roe, 43,": an age stands beside the name. */
  static boolean isAged(ArticleFacts article, Span span) {
    return afterAge(article.article().field(span.at()), span.end()) > span.end();
  }

  /** Behind ", 43," where that stands; else the offset itself. */
  private static int afterAge(String text, int end) {
    Matcher age = AGE.matcher(text).region(end, text.length());
    return age.lookingAt() ? age.end() : end;
  }

  /** Whether "Mr." or "Ms." stands before the name, as only before a person named before. */
  static boolean isCourteous(ArticleFacts article, Span span) {
    return COURTESY.contains(wordBefore(article.article().field(span.at()), span.start()));
  }

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
      String after = wordAfter(text, end);
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
          BEFORE_BODIES.contains(wordBefore(text, at).toLowerCase(Locale.ROOT))
              || text.startsWith(" said in a statement", end);
      boolean old = text.substring(Math.max(0, at - 5), at).equals("-old ");
      if (!whole || joined || explained || nickname || hyphen || body || old) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name is the first word of a sentence. */
  static boolean opensSentence(ArticleFacts article, Span span) {
    String text = article.article().field(span.at());
    int i = span.start();
    while (i > 0 && (text.charAt(i - 1) == ' ' || "“\"‘'".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i == 0 || ".!?\n”\"".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** Whether the name stands after a word that makes it a part of something else. */
  static boolean isPart(ArticleFacts article, Span span) {
    String before = wordBefore(article.article().field(span.at()), span.start());
    return !before.isEmpty()
        && (before.equalsIgnoreCase("the") || Character.isUpperCase(before.codePointAt(0)))
        && Character.isLetter(before.codePointBefore(before.length()))
        && !INVERTED.contains(before.toLowerCase(Locale.ROOT));
  }

  /** Whether the article has the name after another word in capitals, as in a full name. */
  static boolean hasFullForm(ArticleFacts article, String name) {
    String text = article.article().text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      String before = wordBefore(text, at);
      if (before.length() > 1
          && Character.isUpperCase(before.codePointAt(0))
          && !COURTESY.contains(before)
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
      String before = wordBefore(text, at);
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

  /** Whether a title or honorific stands before the name. */
  static boolean isTitled(ArticleFacts article, Span span) {
    String before = wordBefore(article.article().field(span.at()), span.start());
    NamePack pack = article.names();
    return pack.isTitle(before) || pack.isHonorific(before) || pack.isTitle(capital(before));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String wordAfter(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    int i = end + 1;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(end + 1, i);
  }

  private static String wordBefore(String text, int start) {
    int end = start - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return "";
    }
    int i = end;
    while (i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && end - i < 40) {
      i--;
    }
    return text.substring(i, end);
  }
}
