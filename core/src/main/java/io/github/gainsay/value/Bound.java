package io.github.gainsay.value;

/** How a number bounds what it counts. */
public enum Bound {
  /** "8,000". */
  EXACT,
  /** "about 8,000", "some 8,000", "nearly 8,000". */
  ABOUT,
  /** "up to 8,000", "at most 8,000", "fewer than 8,000". */
  AT_MOST,
  /** "at least 8,000", "more than 8,000". */
  AT_LEAST,
  /** "8,000 to 10,000". */
  RANGE
}
