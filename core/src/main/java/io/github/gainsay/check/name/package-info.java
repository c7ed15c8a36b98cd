/** Checks of names. */
@NullMarked
package io.github.gainsay.check.name;

import org.jspecify.annotations.NullMarked;
