package io.github.gainsay.value;

/** Whether a number is a level, or the step by which something rose or fell. */
public enum Change {
  NONE,
  UP,
  DOWN
}
