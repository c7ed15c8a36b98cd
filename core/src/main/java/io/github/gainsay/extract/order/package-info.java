/** Finds the words that put one event before or after another: "a day later". */
@NullMarked
package io.github.gainsay.extract.order;

import org.jspecify.annotations.NullMarked;
