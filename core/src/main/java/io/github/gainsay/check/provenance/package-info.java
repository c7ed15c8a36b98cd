/** Checks of sources and metadata. */
@NullMarked
package io.github.gainsay.check.provenance;

import org.jspecify.annotations.NullMarked;
