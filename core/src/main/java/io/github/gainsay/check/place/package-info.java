/** Checks of places and of where events happened. */
@NullMarked
package io.github.gainsay.check.place;

import org.jspecify.annotations.NullMarked;
