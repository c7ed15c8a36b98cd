package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time that the verb nearest to an expression speaks of. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  /** Words for what is arranged and has not come yet. */
  private static final Set<String> PLANS =
      Set.of(
          "scheduled",
          "due",
          "set",
          "slated",
          "planned",
          "expected",
          "postponed",
          "delayed",
          "rescheduled",
          "adjourned",
          "extended",
          "deadline",
          "expires",
          "upcoming",
          "until");

  /** The tense around tokens {@code [from, to)}; the past when there is no verb, as in news. */
  static Tense around(Sentence s, int from, int to) {
    for (int distance = 1; distance < s.size(); distance++) {
      int left = from - distance;
      int right = to - 1 + distance;
      if (left >= 0) {
        Tense tense = of(s, left);
        if (tense != null) {
          return tense;
        }
      }
      if (right < s.size()) {
        Tense tense = of(s, right);
        if (tense != null) {
          return tense;
        }
      }
    }
    return PAST;
  }

  /** "is planned", "are scheduled": what is still to come. */
  private static boolean isPlanned(Sentence s, int i) {
    boolean present =
        i > 0 && (s.token(i - 1).is("is") || s.token(i - 1).is("are") || s.token(i - 1).is("now"));
    return present && PLANS.contains(s.token(i).lower());
  }

  /**
   * Whether a sentence tells of what has happened at tokens {@code [from, to)}: the verb nearest to
   * them is of the past and nothing in the sentence is planned, possible or asked for.
   */
  static boolean isTold(Sentence s, int from, int to) {
    for (int i = 0; i < s.size(); i++) {
      Token t = s.token(i);
      boolean infinitive =
          t.tag().equals("TO") && i + 1 < s.size() && s.token(i + 1).tag().equals("VB");
      if (infinitive || t.tag().equals("MD") || PLANS.contains(t.lower())) {
        return false;
      }
    }
    return around(s, from, to) == PAST;
  }

  private static @Nullable Tense of(Sentence s, int i) {
    Token t = s.token(i);
    switch (t.tag()) {
      case "MD":
        return t.lemma().equals("will") || t.lemma().equals("shall") || t.lemma().equals("'ll")
            ? FUTURE
            : PRESENT;
      case "VBD":
        return PAST;
      case "VBN":
        return isPlanned(s, i) ? FUTURE : PAST;
      case "VBZ":
      case "VBP":
        boolean planned =
            i + 1 < s.size()
                && (PLANS.contains(s.token(i + 1).lower()) || s.token(i + 1).is("going"));
        return planned ? FUTURE : PRESENT;
      case "VB":
        return i > 0 && s.token(i - 1).tag().equals("TO") ? FUTURE : null;
      default:
        return null;
    }
  }
}
