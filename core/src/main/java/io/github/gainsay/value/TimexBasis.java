package io.github.gainsay.value;

/** What a date was resolved from. */
public enum TimexBasis {
  /** The expression names the year itself. */
  EXPLICIT,
  /** Month, or month and day, with the year taken from the date context. */
  YEARLESS,
  /** A weekday, placed by the date context. */
  WEEKDAY,
  /** Relative to the date context: "this summer", "yesterday". */
  RELATIVE,
  /** Relative to a date set earlier in the story: "the following month", "a day later". */
  NARRATIVE
}
