package io.github.gainsay.value;

/** How fine a date is, from fine to coarse. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  /** A vague time, a duration or a set. */
  NONE
}
