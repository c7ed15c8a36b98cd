/** The normalized values that articles state, and their algebra of agreement. */
@NullMarked
package io.github.gainsay.value;

import org.jspecify.annotations.NullMarked;
