/** A page and a JSON interface over HTTP for one machine. */
@NullMarked
package io.github.gainsay.cli.serve;

import org.jspecify.annotations.NullMarked;
