/** The check engine, what it needs of a check and what it reports. */
@NullMarked
package io.github.gainsay.check;

import org.jspecify.annotations.NullMarked;
