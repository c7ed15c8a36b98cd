package io.github.gainsay.extract;

import io.github.gainsay.language.Token;
import io.github.gainsay.value.CalendarWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by part-of-speech patterns: to the left of a verb, or to its right. */
final class NounPhrases {

  /** A noun phrase: tokens {@code [from, to)} of a paragraph. */
  record Phrase(int from, int to) {}

  private static final Set<String> ATTACHING = Set.of("of", "for", "at", "in", "from", "with");
  private static final Set<String> TIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year");

  private NounPhrases() {}

  /**
   * The subject of the verb at {@code verb}, looked for in {@code [lo, verb)}: "he", "Ann Lee, the
   * mayor,", "a spokesman for the city". Null when the pattern finds none.
   */
  static @Nullable Phrase subject(Paragraph p, int verb, int lo) {
    int end = verb;
    while (end > lo && isAuxiliary(p.token(end - 1))) {
      end--;
    }
    if (end > lo && isClosing(p, end - 1)) {
      end = opening(p, lo, end - 1);
    }
    if (end == lo) {
      return null;
    }
    Token last = p.token(end - 1);
    if (last.is(",")) {
      return beforeAppositive(p, lo, end - 1);
    }
    if (last.tagged("WP") || last.tagged("WDT")) {
      end--;
      if (end > lo && p.token(end - 1).is(",")) {
        end--;
      }
      return end == lo ? null : endingAt(p, lo, end);
    }
    return endingAt(p, lo, end);
  }

  /** The phrase before an inserted "…," that ends at the comma {@code comma}. */
  private static @Nullable Phrase beforeAppositive(Paragraph p, int lo, int comma) {
    Phrase best = null;
    int end = previousComma(p, lo, comma);
    while (end > lo) {
      Phrase phrase = endingAt(p, lo, end);
      if (phrase != null && holdsPerson(p, phrase)) {
        return phrase;
      }
      int start = previousComma(p, lo, end);
      boolean whole = phrase != null && (phrase.from() == lo || phrase.from() == start + 1);
      if (whole) {
        best = phrase;
      } else if (best != null) {
        return best;
      }
      end = start;
    }
    return best;
  }

  /** The comma before {@code i} outside brackets and quotations, or {@code lo - 1}. */
  private static int previousComma(Paragraph p, int lo, int i) {
    for (int j = i - 1; j >= lo; j--) {
      if (p.isQuoted(j) || p.isMark(j)) {
        return lo - 1;
      }
      if (p.token(j).is(",")) {
        return j;
      }
    }
    return lo - 1;
  }

  static boolean holdsPerson(Paragraph p, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (p.token(i).entity().equals("PERSON")) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase whose last token stands before {@code end}. */
  static @Nullable Phrase endingAt(Paragraph p, int lo, int end) {
    if (end <= lo) {
      return null;
    }
    int last = end - 1;
    if (isClosing(p, last)) {
      last = opening(p, lo, last) - 1;
      if (last < lo) {
        return null;
      }
    }
    Token head = p.token(last);
    if (head.tag().equals("PRP")) {
      return new Phrase(last, last + 1);
    }
    boolean canHead = isNoun(head) || isStandIn(head);
    if (!canHead || isTime(head)) {
      return null;
    }
    int i = last;
    int coordination = -1;
    while (i > lo && extendsLeft(p, lo, i)) {
      i--;
      if (p.token(i).tag().equals("CC")) {
        coordination = i;
      }
    }
    boolean object = i > lo && (p.token(i - 1).tagged("VB") || p.token(i - 1).tagged("IN"));
    if (coordination > 0 && object) {
      i = coordination + 1;
    }
    while (i < last && isLoose(p.token(i))) {
      i++;
    }
    return new Phrase(i, last + 1);
  }

  /** Whether the token before {@code i} belongs to the phrase that goes on at {@code i}. */
  private static boolean extendsLeft(Paragraph p, int lo, int i) {
    int left = i - 1;
    Token t = p.token(left);
    Token right = p.token(i);
    if (p.isMark(left) || isTime(t)) {
      return false;
    }
    boolean determined = right.tagged("DT") || right.tagged("PRP$") || right.tagged("PDT");
    if (t.tagged("IN")) {
      return ATTACHING.contains(t.lower()) && left > lo && isNoun(p.token(left - 1));
    }
    if (determined) {
      return t.tagged("PDT");
    }
    if (t.tagged("CC")) {
      return left > lo && isNoun(p.token(left - 1)) && !t.is("but");
    }
    if (t.tagged("VBN") || t.tagged("VBG")) {
      boolean opens = left == lo && t.tagged("VBG") && right.tag().equals("NN");
      return opens // "managing director Ann Lee"
          || left > lo && (p.token(left - 1).tagged("DT") || p.token(left - 1).tagged("JJ"));
    }
    return isNoun(t)
        || t.tagged("JJ")
        || t.tagged("DT")
        || t.tagged("PDT")
        || t.tagged("PRP$")
        || t.tag().equals("POS")
        || t.tagged("HYPH")
        || t.is("&");
  }

  /** The noun phrase that starts at {@code from}, as in "said Ann Lee, who …". */
  static @Nullable Phrase startingAt(Paragraph p, int from, int hi) {
    if (from >= hi || p.isQuoted(from)) {
      return null;
    }
    if (p.token(from).tag().equals("PRP")) {
      return new Phrase(from, from + 1);
    }
    int i = from;
    int nounEnd = -1;
    while (i < hi && !p.isQuoted(i)) {
      Token t = p.token(i);
      if (isTime(t) && nounEnd > 0) {
        break;
      }
      if (isNoun(t)) {
        nounEnd = i + 1;
      } else if (t.tagged("IN") || t.tagged("CC")) {
        if (nounEnd != i || !attaches(p, t, i, hi)) {
          break;
        }
      } else if (!isInside(p, i, from)) {
        break;
      }
      i++;
    }
    return nounEnd < 0 ? null : new Phrase(from, nounEnd);
  }

  private static boolean isInside(Paragraph p, int i, int from) {
    Token t = p.token(i);
    boolean fresh = i == from || p.token(i - 1).tagged("IN") || p.token(i - 1).tagged("CC");
    if (t.tagged("DT") || t.tagged("PRP$")) {
      return fresh || p.token(i - 1).is("all") || p.token(i - 1).is("both");
    }
    if (t.tagged("VBN") || t.tagged("VBG")) {
      return i + 1 < p.size() && isNoun(p.token(i + 1));
    }
    return t.tagged("JJ") || t.tag().equals("POS") || t.tagged("HYPH") || t.is("&");
  }

  private static boolean attaches(Paragraph p, Token link, int i, int hi) {
    if (i + 1 >= hi || p.isQuoted(i + 1)) {
      return false;
    }
    Token next = p.token(i + 1);
    boolean phrase = next.tagged("DT") || isNoun(next) || next.tagged("JJ") || next.tagged("PRP$");
    if (!phrase || isTime(next)) {
      return false;
    }
    boolean person = p.token(i - 1).entity().equals("PERSON");
    if (link.tagged("CC")) {
      return link.is("and") && person == next.entity().equals("PERSON") && isNoun(next);
    }
    return link.is("of") || (!person && ATTACHING.contains(link.lower()));
  }

  static boolean isNoun(Token t) {
    return t.tagged("NN") || t.tagged("CD");
  }

  /** "those", "others", "many": words that stand for a noun. */
  private static boolean isStandIn(Token t) {
    return switch (t.lower()) {
      case "others", "many", "some", "both", "those", "several", "one", "another" -> true;
      default -> false;
    };
  }

  static boolean isTime(Token t) {
    return TIMES.contains(t.lower()) || CalendarWords.isOfCalendar(t.text());
  }

  private static boolean isLoose(Token t) {
    return t.tagged("IN") || t.tagged("CC") || t.tag().equals("POS") || t.tagged("HYPH");
  }

  private static boolean isAuxiliary(Token t) {
    if (t.tagged("RB") || t.tag().equals("MD")) {
      return true;
    }
    return t.tagged("VB")
        && switch (t.lemma()) {
          case "have", "be", "do", "'ve", "'s", "'d" -> true;
          default -> false;
        };
  }

  private static boolean isClosing(Paragraph p, int i) {
    return p.token(i).is(")") || p.token(i).is("-RRB-");
  }

  private static int opening(Paragraph p, int lo, int closing) {
    for (int i = closing - 1; i >= lo && i > closing - 15; i--) {
      if (p.token(i).is("(") || p.token(i).is("-LRB-")) {
        return i;
      }
    }
    return closing;
  }
}
