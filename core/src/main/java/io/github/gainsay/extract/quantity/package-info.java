/**
 * Reads the quantities of a text: numerals in digits and words, units, bounds, changes, parts of
 * wholes, and what is counted.
 */
@NullMarked
package io.github.gainsay.extract.quantity;

import org.jspecify.annotations.NullMarked;
