package io.github.gainsay.value;

/** Which part of a personal name stands first. */
public enum NameOrder {
  FAMILY_FIRST,
  GIVEN_FIRST,
  UNKNOWN
}
