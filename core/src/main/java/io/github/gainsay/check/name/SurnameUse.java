package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.pack.NamePack;
import java.util.Locale;
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

  static final ImmutableSet<String> COURTESY =
      ImmutableSet.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.");

  /** Verbs that are finite whatever their form. */
  private static final ImmutableSet<String> FINITE =
      ImmutableSet.of(
          "was", "is", "has", "had", "did", "does", "will", "would", "could", "told", "said",
          "says", "took", "went", "came", "left", "made", "gave", "wrote", "spoke", "won", "lost",
          "met", "became", "began", "got", "saw", "ran", "kept", "held", "knew", "found", "fell",
          "grew", "built", "brought", "bought", "sold", "sent", "stood", "thought", "felt", "led",
          "slid");

  private static final ImmutableSet<String> ADVERBS =
      ImmutableSet.of(
          "still",
          "also",
          "never",
          "now",
          "later",
          "then",
          "once",
          "already",
          "often",
          "first",
          "always",
          "soon",
          "finally",
          "initially",
          "reportedly");

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
    String text = article.article().field(span.at());
    int end = afterAge(text, span.end());
    return opensSentence(article, span) && (isDescribed(text, end) || isBeforeVerb(text, end));
  }

  /** Whether ", who" follows. */
  static boolean isDescribed(ArticleFacts article, Span span) {
    String text = article.article().field(span.at());
    return isDescribed(text, afterAge(text, span.end()));
  }

  private static boolean isDescribed(String text, int end) {
    return text.startsWith(", who ", end);
  }

  private static boolean isBeforeVerb(String text, int end) {
    String verb = wordAfter(text, end);
    if (ADVERBS.contains(verb)) {
      verb = wordAfter(text, end + 1 + verb.length());
      return isFinite(verb) || verb.length() > 3 && verb.endsWith("s");
    }
    return isFinite(verb);
  }

  private static boolean isFinite(String verb) {
    return FINITE.contains(verb) || verb.length() > 4 && verb.endsWith("ed");
  }

  /** "Roe, 43,": an age stands beside the name. */
  static boolean isAged(ArticleFacts article, Span span) {
    return afterAge(article.article().field(span.at()), span.end()) > span.end();
  }

  /** Whether the words beside the name are those that stand beside a person: "said", "Mr.", 43. */
  static boolean isOfPerson(ArticleFacts article, Span span) {
    return isReported(article, span) || isCourteous(article, span) || isAged(article, span);
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

  /** Whether a title or honorific stands before the name. */
  static boolean isTitled(ArticleFacts article, Span span) {
    String before = wordBefore(article.article().field(span.at()), span.start());
    NamePack pack = article.names();
    return pack.isTitle(before) || pack.isHonorific(before) || pack.isTitle(capital(before));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String wordAfter(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    int i = end + 1;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(end + 1, i);
  }

  static String wordBefore(String text, int start) {
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
