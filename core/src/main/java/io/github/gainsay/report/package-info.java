/** Reports and their formats. */
@NullMarked
package io.github.gainsay.report;

import org.jspecify.annotations.NullMarked;
