/** Checks of quantities. */
@NullMarked
package io.github.gainsay.check.quantity;

import org.jspecify.annotations.NullMarked;
