/** Assertions: a value, what it is about, how it is qualified and where it stands. */
@NullMarked
package io.github.gainsay.assertion;

import org.jspecify.annotations.NullMarked;
