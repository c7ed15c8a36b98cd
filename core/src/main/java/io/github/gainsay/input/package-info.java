/** What people write by hand: YAML whose every node knows its place, and words nearly right. */
@NullMarked
package io.github.gainsay.input;

import org.jspecify.annotations.NullMarked;
