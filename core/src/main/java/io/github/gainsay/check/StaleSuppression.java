package io.github.gainsay.check;

import io.github.gainsay.article.Suppression;

/**
 * A suppression that keeps nothing back any more.
 *
 * @param cause why: it has expired, or no finding has its fingerprint
 */
public record StaleSuppression(Suppression suppression, String cause) {

  /** In one line: {@code a.txt:4: stale suppression c0af2dbe1bb01179: expired on 2025-01-31}. */
  public String describe() {
    return suppression.where()
        + (suppression.where().isEmpty() ? "" : ": ")
        + "stale suppression "
        + suppression.fingerprint()
        + ": "
        + cause;
  }
}
