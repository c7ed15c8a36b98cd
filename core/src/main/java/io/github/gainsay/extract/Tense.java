package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import org.jspecify.annotations.Nullable;

/** The time that the verb nearest to an expression speaks of. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

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
        return PAST;
      case "VBZ":
      case "VBP":
        boolean planned =
            i + 1 < s.size()
                && (s.token(i + 1).is("scheduled")
                    || s.token(i + 1).is("due")
                    || s.token(i + 1).is("set")
                    || s.token(i + 1).is("expected")
                    || s.token(i + 1).is("going"));
        return planned ? FUTURE : PRESENT;
      case "VB":
        return i > 0 && s.token(i - 1).tag().equals("TO") ? FUTURE : null;
      default:
        return null;
    }
  }
}
