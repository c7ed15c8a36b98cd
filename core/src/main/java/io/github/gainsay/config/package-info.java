/** What a newsroom sets: checks, house style, suppressions, and the findings it knows already. */
@NullMarked
package io.github.gainsay.config;

import org.jspecify.annotations.NullMarked;
