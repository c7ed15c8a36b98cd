/** Data packs: nations and places, family names and name order. */
@NullMarked
package io.github.gainsay.pack;

import org.jspecify.annotations.NullMarked;
