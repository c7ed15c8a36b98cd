package io.github.gainsay.extract;

import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.Set;

/** Finds how sure a sentence is of what it says around a token. */
public final class Hedges {
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly", "reported");
  private static final Set<String> POSSIBLE =
      Set.of(
          "may",
          "might",
          "could",
          "expected",
          "likely",
          "possibly",
          "perhaps",
          "plan",
          "plans",
          "planned",
          "hope",
          "hopes",
          "aim",
          "aims",
          "target",
          "forecast",
          "projected",
          "potential");
  private static final Set<String> CONDITIONAL = Set.of("if", "would", "unless", "should");
  private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never", "no", "neither");

  /** How far from the token a hedge still counts. */
  private static final int REACH = 8;

  private Hedges() {}

  public static Qualifiers of(Sentence s, int at, Draft draft) {
    Modality modality = Modality.ASSERTED;
    boolean negated = false;
    for (int i = Math.max(0, at - REACH); i < Math.min(s.size(), at + REACH); i++) {
      Token t = s.token(i);
      String w = t.lower();
      if (HEARSAY.contains(w)) {
        modality = Modality.REPORTED;
      } else if (POSSIBLE.contains(w) && modality == Modality.ASSERTED) {
        modality = Modality.POSSIBLE;
      } else if (CONDITIONAL.contains(w) && modality == Modality.ASSERTED) {
        modality = Modality.CONDITIONAL;
      }
      negated |=
          NEGATION.contains(w) && i < at && at - i <= 4 && !isBound(s, i) && isOneClause(s, i, at);
    }
    return new Qualifiers(modality, negated, Attribution.NONE, draft.time(s));
  }

  /** Whether no mark parts two tokens: "'We will not wait': 1,400 nurses walk out". */
  private static boolean isOneClause(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String w = s.token(i).text();
      if (w.length() <= 2 && ",;:\u2019\u201d\"''--–—".contains(w)) {
        return false;
      }
    }
    return true;
  }

  /** "no more than" bounds and does not negate. */
  private static boolean isBound(Sentence s, int i) {
    return i + 2 < s.size() && s.token(i + 2).is("than");
  }
}
