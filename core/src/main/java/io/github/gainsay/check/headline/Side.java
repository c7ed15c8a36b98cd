package io.github.gainsay.check.headline;

/** What somebody takes for a stance to a matter or to a claim. */
enum Side {
  /** Accepts, supports, praises. */
  PRO("for it"),
  /** Rejects, opposes, condemns. */
  CON("against it"),
  /** Says that a claim is true. */
  CONFIRM("that it is so"),
  /** Says that it is not. */
  DENY("that it is not so"),
  /** Keeps away from the matter or will not speak of it. */
  NEUTRAL("apart from it");

  private final String meaning;

  Side(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  /** Whether one who takes this stance to a thing does not take the other. */
  boolean opposes(Side other) {
    return switch (this) {
      case PRO -> other == CON || other == NEUTRAL;
      case CON -> other == PRO || other == NEUTRAL;
      case CONFIRM -> other == DENY || other == NEUTRAL;
      case DENY -> other == CONFIRM || other == NEUTRAL;
      case NEUTRAL -> other != NEUTRAL;
    };
  }

  /** Whether the other, loosely told, can be this one: who denies a claim rejects it. */
  boolean bearsOut(Side other) {
    return this == other
        || (this == CON && other == DENY)
        || (this == DENY && other == CON)
        || (this == PRO && other == CONFIRM)
        || (this == CONFIRM && other == PRO);
  }
}
