/** Articles, their sections and positions, and the readers and the repair that make them. */
@NullMarked
package io.github.gainsay.article;

import org.jspecify.annotations.NullMarked;
