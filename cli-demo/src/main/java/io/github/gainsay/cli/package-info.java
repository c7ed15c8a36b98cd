/** The command line. */
@NullMarked
package io.github.gainsay.cli;

import org.jspecify.annotations.NullMarked;
