/** Checks of captions, by themselves and against the story. */
@NullMarked
package io.github.gainsay.check.caption;

import org.jspecify.annotations.NullMarked;
