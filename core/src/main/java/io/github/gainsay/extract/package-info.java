/** Extractors, one for each kind of assertion. */
@NullMarked
package io.github.gainsay.extract;

import org.jspecify.annotations.NullMarked;
