package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * On whose word something is stated, in the terms of the PARC attribution corpus.
 *
 * @param source the words that name the source, empty when none was found
 * @param sourceSpan where they stand
 * @param name the person or body meant, resolved in the article; empty when open
 * @param body the stable key of the nation or body that the source speaks for, empty when open
 * @param cue the word that links source and content, such as "said"; empty when there is none
 * @param occasion when and where it was said
 */
public record Attribution(
    String source,
    @Nullable Span sourceSpan,
    String name,
    String body,
    String cue,
    Occasion occasion) {

  public static final Attribution NONE = new Attribution("", null, "", "", "", Occasion.OPEN);

  public boolean hasSource() {
    return !source.isEmpty();
  }
}
