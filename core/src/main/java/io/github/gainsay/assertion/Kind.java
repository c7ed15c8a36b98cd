package io.github.gainsay.assertion;

/** The kinds of assertion. */
public enum Kind {
  DATE,
  QUANTITY,
  ATTRIBUTION,
  NAME,
  ROLE,
  AGE,
  PLACE,
  EVENT,
  ELAPSED,
  CALCULATION,
  LISTING
}
