package io.github.gainsay.align;

/** The fields that two assertions are compared on. */
public enum Field {
  /** The value itself: the same odd number twice is hardly chance. */
  VALUE,
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
