package io.github.gainsay.align;

/** The fields that two assertions are compared on. */
public enum Field {
  WHAT,
  PARTICIPANTS,
  EVENT,
  PLACE,
  TIME,
  SCOPE,
  SOURCE,
  POSITION,
  CONTEXT
}
