package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;

/**
 * The finite verb that a time expression modifies: "will meet", "was held".
 *
 * @param tense the time that the verb speaks of
 * @param lemma of the main verb
 * @param reported whether it stands in the clause of a verb of saying or thinking
 * @param span the verb with its auxiliaries
 */
public record TensedVerb(Tense tense, String lemma, boolean reported, Span span) {

  /** The time that a verb speaks of, seen from the text. */
  public enum Tense {
    /** "went", "was held", "has met". */
    PAST,
    /** "will go", "is to meet", "are going to be held". */
    FUTURE
  }
}
