/** Checks of offices and titles. */
@NullMarked
package io.github.gainsay.check.role;

import org.jspecify.annotations.NullMarked;
