package io.github.gainsay.check;

import java.util.Locale;

/** How much a finding says, from little to much. */
public enum Severity {
  /** House style, provenance, garbled text. */
  NOTE,
  /** The two conflict if they are about one thing; an editor must look. */
  WARNING,
  /** Both cannot be true under the stated assumptions. */
  ERROR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
