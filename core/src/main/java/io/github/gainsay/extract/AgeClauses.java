package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ages that a clause gives: "Reed, who turns 35 in May", "he is 34", "she died at the age of 89".
 */
final class AgeClauses {
  private static final Set<String> DEATH = Set.of("die", "died", "dies", "killed", "dead", "death");

  /**
   * An age at one token.
   *
   * @param least in years; one less than written where the birthday is still to come
   */
  record Clause(int at, int least, int most, NamedTokens who) {}

  private AgeClauses() {}

  /** The age that stands at a token by its clause; null for none. */
  static @Nullable Clause at(Sentence s, int i, int years, Antecedents persons) {
    if (isOfDeath(s, i)) {
      NamedTokens who = persons.before(s, i);
      who = who == null && isPronoun(s.token(0)) ? persons.of(s) : who;
      return who == null ? null : new Clause(i, years, years, who);
    }
    int verb = i - 1;
    if (verb < 0 || !isEnd(s, i + 1)) {
      return null;
    }
    boolean coming = false;
    boolean reached = s.token(verb).is("turned");
    if (s.token(verb).is("turns") || s.token(verb).is("turn") || s.token(verb).is("be")) {
      coming = true;
      if (verb > 0 && (s.token(verb).is("turn") || s.token(verb).is("be"))) {
        verb--;
        if (!s.token(verb).is("will")) {
          return null;
        }
      }
    } else if (!reached && !s.token(verb).is("is") && !s.token(verb).is("was")) {
      return null;
    }
    NamedTokens who = subject(s, verb, persons);
    if (who == null || s.token(verb).is("was") && years < 13) {
      return null;
    }
    return new Clause(i, coming ? years - 1 : years, reached ? years + 1 : years, who);
  }

  /** The person before the verb, with ", who" between or not, or the one a pronoun stands for. */
  private static @Nullable NamedTokens subject(Sentence s, int verb, Antecedents persons) {
    int end = verb;
    if (end > 1 && s.token(end - 1).is("who")) {
      end -= s.token(end - 2).is(",") ? 2 : 1;
    } else if (end == 1 && isPronoun(s.token(0))) {
      return persons.of(s);
    }
    NamedTokens who = persons.before(s, end);
    return who != null && who.to() == end ? who : null;
  }

  /** "died at 89", "died in 2022 at the age of 89", "died three years ago, aged 89". */
  private static boolean isOfDeath(Sentence s, int i) {
    boolean aged = i > 0 && (s.token(i - 1).is("aged") || s.token(i - 1).is("at"));
    boolean of = i > 1 && s.token(i - 1).is("of") && s.token(i - 2).is("age");
    if (!(aged || of) || !isEnd(s, i + 1)) {
      return false;
    }
    for (int k = Math.max(0, i - 12); k < i; k++) {
      if (DEATH.contains(s.token(k).lower())) {
        return true;
      }
    }
    return false;
  }

  static boolean isPronoun(Token t) {
    return t.is("he") || t.is("she");
  }

  private static boolean isEnd(Sentence s, int i) {
    if (i >= s.size()) {
      return true;
    }
    Token t = s.token(i);
    return t.is(",")
        || t.is(".")
        || t.is(";")
        || t.is("and")
        || t.is("in")
        || t.is("on")
        || t.is("next")
        || t.is("this")
        || t.is("last");
  }
}
