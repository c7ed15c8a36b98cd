package io.github.gainsay.value;

/** What two values say of each other, provided that they are about one thing. */
public enum Agreement {
  /** Both can be true. */
  AGREES,
  /** They cannot both be true. */
  CONFLICTS,
  /** They do not speak of the same kind of thing, or one of them leaves open what it says. */
  NOT_COMPARABLE
}
