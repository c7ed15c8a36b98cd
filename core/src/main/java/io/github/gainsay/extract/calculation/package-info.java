/** Reads the arithmetic that sentences state: sums, shares, changes, conversions, lists. */
@NullMarked
package io.github.gainsay.extract.calculation;

import org.jspecify.annotations.NullMarked;
