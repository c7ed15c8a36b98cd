/** The façade of the library. */
@NullMarked
package io.github.gainsay;

import org.jspecify.annotations.NullMarked;
