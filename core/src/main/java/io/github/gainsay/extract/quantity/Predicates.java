package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what is said of a counted thing, by word order alone: "12 people were <em>hurt</em>",
 * "<em>killing</em> 12 people", "12 <em>dead</em>", "the death <em>toll</em> rose to 12".
 */
final class Predicates {
  private static final Set<String> GROUPS =
      Set.of(
          "crew",
          "staff",
          "team",
          "group",
          "party",
          "family",
          "gang",
          "squad",
          "band",
          "crowd",
          "audience",
          "workforce",
          "jury");

  static final String KILL = "kill";
  static final String INJURE = "injure";

  /** Words that follow a number of people and say what became of them. */
  private static final ImmutableMap<String, String> STATES =
      ImmutableMap.<String, String>builder()
          .put("dead", KILL)
          .put("killed", KILL)
          .put("wounded", INJURE)
          .put("injured", INJURE)
          .put("hurt", INJURE)
          .put("missing", "missing")
          .put("unaccounted", "missing")
          .put("homeless", "displace")
          .put("displaced", "displace")
          .put("arrested", "arrest")
          .put("detained", "arrest")
          .put("hospitalized", "hospitalize")
          .put("hospitalised", "hospitalize")
          .put("trapped", "trap")
          .buildOrThrow();

  /** Counted nouns that are an event and its victims in one. */
  private static final ImmutableMap<String, String> NOUNS =
      ImmutableMap.<String, String>builder()
          .put("death", KILL)
          .put("fatality", KILL)
          .put("dead", KILL)
          .put("die", KILL) // "Five die in fire": taggers take it for a noun
          .put("injury", INJURE)
          .put("injured", INJURE)
          .put("injure", INJURE)
          .put("wounded", INJURE)
          .put("wound", INJURE)
          .put("arrest", "arrest")
          .buildOrThrow();

  private static final Set<String> PASSED_OVER =
      Set.of(
          "be",
          "have",
          "get",
          "remain",
          "feared",
          "believed",
          "reported",
          "confirmed",
          "reportedly",
          "who",
          "that",
          "were",
          "still",
          "also",
          "more",
          "people",
          "to",
          "least",
          "at",
          "presumed");

  /** Verbs that say no more than what stands beside them. */
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "tell",
          "make",
          "take",
          "include",
          "give",
          "become",
          "see",
          "show",
          "find",
          "report",
          "confirm",
          "believe",
          "add",
          "note",
          "estimate",
          "reach",
          "rise",
          "climb",
          "total",
          "stand");

  private final Concepts concepts;

  Predicates(Concepts concepts) {
    this.concepts = concepts;
  }

  /**
   * What becomes of the counted, as the concept of a verb; empty when the words do not say.
   *
   * @param from first token of the number, or of the part that stands before {@code q}
   */
  String of(Sentence s, int from, QuantityGrammar.Found q) {
    String noun = q.head() < 0 ? null : NOUNS.get(q.noun());
    if (noun != null) {
      return noun;
    }
    if (isToll(s, from)) {
      return KILL;
    }
    String after = after(s, Math.max(q.headTo(), q.to()));
    if (STATES.containsValue(after)) {
      return after;
    }
    String before = before(s, from);
    return before.isEmpty() ? after : before;
  }

  /** Whether the counted noun is people by what it says: "12 dead", "12 deaths". */
  static boolean isVictim(String object) {
    return NOUNS.containsKey(object);
  }

  /** Whether a measured noun is a change: "a 5 percent rise". */
  static boolean isChange(String what) {
    return what.equals("rise") || what.equals("fall") || what.equals("cut");
  }

  /** Whether a number tells how many people a group has: "a crew of eight". */
  static boolean isOfGroup(Sentence s, int number) {
    return number > 1
        && s.token(number - 1).is("of")
        && GROUPS.contains(s.token(number - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /** "the death toll rose to 37", "a death toll of 37". */
  static boolean isToll(Sentence s, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 9; i--) {
      Token t = s.token(i);
      if (t.is(",") || t.is(";") || Character.isDigit(t.text().charAt(0))) {
        return false;
      }
      if (t.is("toll")) {
        boolean injured = i > 0 && (s.token(i - 1).is("injury") || s.token(i - 1).is("road"));
        String link = s.token(from - 1).lower();
        return !injured && (link.equals("to") || link.equals("at") || link.equals("of"));
      }
    }
    return false;
  }

  private String after(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + 6; i++) {
      Token t = s.token(i);
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      String state = STATES.get(t.lower());
      if (state != null && !t.tagged("VBG") || t.is("missing")) {
        return state == null ? "missing" : state;
      }
      boolean skip =
          PASSED_OVER.contains(lemma)
              || PASSED_OVER.contains(t.lower())
              || t.tagged("RB")
              || t.tag().equals("MD");
      if (skip) {
        continue;
      }
      return t.tagged("VB") && !LIGHT.contains(lemma) ? concepts.ofEvent(lemma) : "";
    }
    return "";
  }

  private String before(Sentence s, int from) {
    int i = from - 1;
    while (i >= 0 && i >= from - 2 && (s.token(i).tagged("DT") || s.token(i).tagged("PRP$"))) {
      i--;
    }
    // "used by 6,000 people"
    boolean agent = i > 0 && s.token(i).is("by") && s.token(i - 1).tag().equals("VBN");
    i -= agent ? 1 : 0;
    if (i < 0) {
      return "";
    }
    Token t = s.token(i);
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.tagged("VB") && !LIGHT.contains(lemma) ? concepts.ofEvent(lemma) : "";
  }
}
