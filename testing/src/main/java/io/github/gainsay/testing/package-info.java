/** Assertions on articles, a JUnit extension and recorded annotations, for tests of tools. */
@NullMarked
package io.github.gainsay.testing;

import org.jspecify.annotations.NullMarked;
