package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.math.BigDecimal;
import java.util.Locale;

/** Finds the noun phrase that a number counts or measures. */
final class CountedNouns {

  private CountedNouns() {}

  /** The lemma of a counted noun; the lemmatizer leaves "troops" as it is. */
  static String lemma(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    // "people" is a plural of its own, whatever the lemmatizer makes of it
    return noun.is("people") ? "people" : lemma.equals("troops") ? "troop" : lemma;
  }

  /**
   * The lemmas of a counted noun and of the adjectives and nouns before it: "heart transplant",
   * "european country", "first-team player". Participles, adverbs and articles are left out.
   */
  static String phrase(Sentence s, Head head) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.min(head.from, head.token); i <= head.token; i++) {
      Token t = s.token(i);
      boolean names = t.tagged("NN") || t.tagged("JJ");
      if (i < head.token && !(names && Character.isLetter(t.text().charAt(0)))) {
        continue;
      }
      boolean hyphen = i > head.from + 1 && s.token(i - 1).is("-") && words.length() > 0;
      words.append(hyphen ? "-" : words.length() == 0 ? "" : " ").append(lemma(t));
    }
    return words.toString();
  }

  /**
   * A noun phrase behind a number.
   *
   * @param token the head noun, -1 for none
   */
  record Head(int from, int to, int token) {}

  /** The noun phrase after a count: its last noun in an unbroken row of nouns and modifiers. */
  static Head head(Sentence s, int i) {
    int at = i;
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    if (at < s.size() && s.token(at).is("of")) {
      // "dozens of people", "two of the officers"
      at++;
      while (at < s.size() && (s.token(at).tagged("DT") || s.token(at).tagged("PRP$"))) {
        at++;
      }
    }
    boolean date = at < s.size() && (s.token(at).is("last") || s.token(at).is("next"));
    if (date) {
      return new Head(i, i, -1); // "2.1 last year"
    }
    int from = at;
    int noun = -1;
    while (at < s.size()) {
      Token t = s.token(at);
      boolean ages = t.is("ages") && at + 1 < s.size() && s.token(at + 1).tagged("CD");
      if (ages && noun >= 0) {
        break; // "3,375 people ages 18 to 65"
      }
      if (t.tagged("NN")) {
        noun = at;
      } else if (noun >= 0 && (t.tag().equals("POS") || t.is("-"))) {
        noun = -1;
      } else if (noun >= 0 && isJoined(s, at)) {
        noun = -1; // "Fiat and Ford cars"
      } else if (noun >= 0
          || !(isModifier(t)
              || isParticiple(s, i, at)
              || isListComma(s, at)
              || isHalfCompound(s, at))) {
        break;
      }
      at++;
    }
    if (noun < 0) {
      boolean victims =
          from < s.size()
              && (s.token(from).is("dead")
                  || s.token(from).is("wounded")
                  || s.token(from).is("injured"));
      return victims ? new Head(from, from + 1, from) : new Head(i, i, -1);
    }
    return new Head(from, noun + 1, noun);
  }

  /** What a bare number counts: of "a 12 page report" the pages. */
  static Head counted(Sentence s, int i, BigDecimal number) {
    Head head = head(s, i);
    int first = i < s.size() && s.token(i).is("-") ? i + 1 : i;
    if (head.token < 0) {
      boolean verb =
          first < s.size()
              && s.token(first).tag().equals("VBZ")
              && s.token(first).lower().endsWith("s")
              && (first + 1 == s.size()
                  || s.token(first + 1).is(".")
                  || s.token(first + 1).is(","));
      return verb ? new Head(first, first + 1, first) : head; // "26 saves."
    }
    boolean compound =
        head.token > first
            && s.token(first).tag().equals("NN")
            && s.token(head.token).tag().equals("NN")
            && number.compareTo(BigDecimal.ONE) > 0;
    return compound ? new Head(first, first + 1, first) : head;
  }

  /** "two independent, sovereign states": a comma between adjectives. */
  private static boolean isListComma(Sentence s, int i) {
    return s.token(i).is(",")
        && i + 1 < s.size()
        && s.token(i - 1).tagged("JJ")
        && s.token(i + 1).tagged("JJ");
  }

  /** Whether "and" joins two names that stand before a plural. */
  private static boolean isJoined(Sentence s, int and) {
    return s.token(and).is("and")
        && and + 2 < s.size()
        && s.token(and - 1).tag().equals("NNP")
        && s.token(and + 1).tag().equals("NNP")
        && s.token(and + 2).tag().equals("NNS");
  }

  /** "well-known hosts", "coal- and gas-fired plants". */
  private static boolean isHalfCompound(Sentence s, int i) {
    boolean adverb = s.token(i).tag().equals("RB") && i + 1 < s.size() && s.token(i + 1).is("-");
    return adverb || s.token(i).is("and") && i > 0 && s.token(i - 1).is("-");
  }

  /**
   * "there are 397 confirmed cases": a form in "-ed" before a plural, in a clause that has its verb
   * before the number; taggers take it for a past tense.
   */
  private static boolean isParticiple(Sentence s, int number, int i) {
    boolean before =
        s.token(i).tag().equals("VBD")
            && s.token(i).lower().endsWith("ed")
            && i + 1 < s.size()
            && (s.token(i + 1).tagged("NN") || s.token(i + 1).tagged("JJ"));
    for (int k = number - 1; before && k >= 0 && k > number - 9 && !s.token(k).is(","); k--) {
      Token t = s.token(k);
      if (t.tagged("VB") && !t.tag().equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(Token t) {
    return t.tagged("JJ")
        || t.tag().equals("CD") && Character.isLetter(t.text().charAt(0)) && t.text().contains("-")
        || t.tag().equals("RBS")
        || t.tag().equals("VBN")
        || t.tag().equals("VBG")
        || t.is("-")
        || t.tag().equals("POS")
        || t.tag().equals("RB") && t.text().endsWith("ly")
        || t.tag().equals("HYPH");
  }

  /** What a measure is of: "20 miles of road", "a $5 million grant", "duties of 5 percent". */
  static Head measured(Sentence s, int from, int to) {
    boolean linked = to + 1 < s.size() && (s.token(to).is("of") || s.token(to).is("in"));
    Head behind = linked ? head(s, to + 1) : noun(s, to);
    if (behind.token >= 0 || from == 0) {
      return behind;
    }
    Token before = s.token(from - 1);
    if (before.is("worth")) {
      return new Head(to, to, from - 1);
    }
    boolean of = before.is("of") && from > 1 && s.token(from - 2).tagged("NN");
    return of ? new Head(from - 2, from - 1, from - 2) : behind;
  }

  /** "a 38 percent drop", "the $5 million grant": the noun right after a measure. */
  private static Head noun(Sentence s, int i) {
    int at = i < s.size() && s.token(i).is("-") ? i + 1 : i;
    boolean noun = at < s.size() && (s.token(at).tag().equals("NN") || s.token(at).tagged("JJ"));
    return noun ? head(s, at) : new Head(i, i, -1);
  }
}
