/** Checks of the integrity of the text. */
@NullMarked
package io.github.gainsay.check.text;

import org.jspecify.annotations.NullMarked;
