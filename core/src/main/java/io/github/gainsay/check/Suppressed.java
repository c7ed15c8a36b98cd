package io.github.gainsay.check;

import java.util.Locale;

/**
 * A finding that is kept back, by whom and why.
 *
 * @param discrepancy the finding, as it would have been reported
 * @param reason why it is kept back
 */
public record Suppressed(Discrepancy discrepancy, By by, String reason) {

  /** Who keeps a finding back. */
  public enum By {
    /** A suppression in the configuration. */
    CONFIGURATION,
    /** A suppression that the article carries. */
    ARTICLE,
    /** A baseline: the finding is known. */
    BASELINE,
    /** The profile: it does not report findings of this kind. */
    PROFILE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
