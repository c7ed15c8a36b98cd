/** Decides how probable it is that two assertions are about one thing, and says why. */
@NullMarked
package io.github.gainsay.align;

import org.jspecify.annotations.NullMarked;
