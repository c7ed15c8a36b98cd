/** Finds counts of time between two times: spans, anniversaries, ages at a date. */
@NullMarked
package io.github.gainsay.extract.elapsed;

import org.jspecify.annotations.NullMarked;
