package io.github.gainsay.cli;

/** The exit status of the command line; the highest reached counts. */
enum ExitStatus {
  /** Nothing at or above the threshold. */
  CLEAN,
  /** A finding at or above the threshold. */
  FINDINGS,
  /** Wrong use, or input that cannot be read; the rest was checked. */
  WRONG_INPUT,
  /** A part of the program broke; the rest was checked. */
  FAILURE;

  int code() {
    return ordinal();
  }

  ExitStatus or(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
