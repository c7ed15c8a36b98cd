package io.github.gainsay.cli.serve;

import java.time.Duration;

/**
 * What one server takes on at most, so that its memory and its answers stay bounded.
 *
 * @param bytes of the body of a request
 * @param articles of a request
 * @param timeout for the answer to a request, counted from the end of its body
 * @param parallel requests that are checked at once
 * @param waiting requests that wait beside these
 */
public record Limits(int bytes, int articles, Duration timeout, int parallel, int waiting) {

  public Limits {
    if (bytes < 1 || articles < 1 || parallel < 1 || waiting < 0) {
      throw new IllegalArgumentException("a limit that lets nothing in");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time to answer: " + timeout);
    }
  }
}
