package io.github.gainsay.assertion;

/** How sure the text is of what it states. */
public enum Modality {
  ASSERTED,
  /** "reportedly", "according to". */
  REPORTED,
  /** "may", "could", "expected to", "planned". */
  POSSIBLE,
  /** "if", "would". */
  CONDITIONAL
}
