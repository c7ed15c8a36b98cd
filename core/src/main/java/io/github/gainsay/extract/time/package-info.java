/** Finds time expressions, normalizes them as TIMEX3 and places them in time. */
@NullMarked
package io.github.gainsay.extract.time;

import org.jspecify.annotations.NullMarked;
