package io.github.gainsay.assertion;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;

/**
 * Where in the article an assertion stands.
 *
 * @param kind the kind of its section
 * @param section index of the section among the article's sections
 * @param sentence index of the sentence among the article's sentences
 * @param sentenceSpan the sentence in the user's text
 * @param quoted whether it stands inside quotation marks
 */
public record Locus(
    SectionKind kind, int section, int sentence, Span sentenceSpan, boolean quoted) {}
