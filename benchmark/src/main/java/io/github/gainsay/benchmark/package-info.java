/** Measures the library beside others. */
@NullMarked
package io.github.gainsay.benchmark;

import org.jspecify.annotations.NullMarked;
