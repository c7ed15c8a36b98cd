/** Checks of headlines against the body. */
@NullMarked
package io.github.gainsay.check.headline;

import org.jspecify.annotations.NullMarked;
