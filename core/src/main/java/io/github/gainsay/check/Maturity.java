package io.github.gainsay.check;

/** Whether a check is precise enough on real news to be on by default. */
public enum Maturity {
  STABLE,
  EXPERIMENTAL
}
