/** Tokens, sentences and entities behind an interface of our own; the only user of CoreNLP. */
@NullMarked
package io.github.gainsay.language;

import org.jspecify.annotations.NullMarked;
