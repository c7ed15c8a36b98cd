/** Checks of dates. */
@NullMarked
package io.github.gainsay.check.time;

import org.jspecify.annotations.NullMarked;
