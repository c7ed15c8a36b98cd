package io.github.gainsay.config;

import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Maturity;
import io.github.gainsay.check.Severity;
import java.util.Locale;

/** How much a newsroom wants to be told. */
public enum Profile {
  /** Experimental checks run too, and every warning counts as an error. */
  STRICT,
  /** Stable checks run, and everything they find is reported as they say. The default. */
  NEWSROOM,
  /** Stable checks run; notes and warnings of a confidence below 0.9 are kept back. */
  LENIENT;

  private static final double SURE = 0.9;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean runs(Check check) {
    return this == STRICT || check.info().maturity() == Maturity.STABLE;
  }

  Severity severity(Severity stated) {
    return this == STRICT && stated == Severity.WARNING ? Severity.ERROR : stated;
  }

  /** Why a finding is kept back; empty when it is reported. */
  String reasonToHide(Discrepancy found) {
    if (this != LENIENT || found.severity() == Severity.ERROR) {
      return "";
    }
    if (found.severity() == Severity.NOTE) {
      return "the profile lenient reports no notes";
    }
    return found.confidence() < SURE
        ? "the profile lenient reports no warnings of a confidence below " + SURE
        : "";
  }
}
