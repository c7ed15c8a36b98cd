package io.github.gainsay.value;

/** The types of TIMEX3. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
