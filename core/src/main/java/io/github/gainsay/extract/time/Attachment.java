package io.github.gainsay.extract.time;

import io.github.gainsay.language.Sentence;

/** What an expression dates. */
enum Attachment {
  VERB,
  /** The noun before it: "the summit in April". */
  NOUN,
  /** The noun after it: "the October agreement". */
  MODIFIER;

  /** What tokens {@code [from, to)} date, by the words beside them. */
  static Attachment of(Sentence s, int from, int to) {
    if (to < s.size() && s.token(to).tag().startsWith("NN")) {
      return MODIFIER;
    }
    int prep = from - 1;
    boolean placed =
        prep > 0
            && (s.token(prep).is("in") || s.token(prep).is("on"))
            && s.token(prep - 1).tagged("NN");
    return placed ? NOUN : VERB;
  }
}
