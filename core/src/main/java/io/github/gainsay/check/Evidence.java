package io.github.gainsay.check;

import io.github.gainsay.article.Span;

/**
 * One end of a discrepancy.
 *
 * @param span where it stands
 * @param text exactly the words that stand there
 * @param says what they say, normalized
 */
public record Evidence(Span span, String text, String says) {}
