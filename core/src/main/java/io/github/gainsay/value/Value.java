package io.github.gainsay.value;

/**
 * What an assertion states, normalized.
 *
 * <p>Agreement is symmetric, and a value never conflicts with itself. It is not transitive: "about
 * 8,000" agrees with 7,800 and with 8,200, which conflict.
 */
public sealed interface Value
    permits Age,
        Calculation,
        Elapsed,
        Listing,
        OrderCue,
        PersonName,
        Place,
        Quantity,
        Quote,
        Role,
        Stance,
        Timex,
        Uniqueness {

  /** Whether both can be true of one thing. */
  Agreement agreesWith(Value other);

  /** The value in words, as reports show it. */
  String describe();
}
