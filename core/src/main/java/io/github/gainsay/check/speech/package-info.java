/** Checks of quotations and statements. */
@NullMarked
package io.github.gainsay.check.speech;

import org.jspecify.annotations.NullMarked;
