package io.github.gainsay.extract;

import io.github.gainsay.extract.NounPhrases.Phrase;

/**
 * The source of a quotation and the cue that ties them.
 *
 * @param paragraph where the source stands
 * @param source the noun phrase
 * @param cue the words of the cue, empty for a quotation that goes on from one before it
 * @param cueAt token of the cue in {@code paragraph}, -1 for none
 */
record SourceLink(Paragraph paragraph, Phrase source, String cue, int cueAt) {

  /** The same source for a quotation that has no cue of its own. */
  SourceLink goingOn() {
    return new SourceLink(paragraph, source, "", cueAt);
  }
}
