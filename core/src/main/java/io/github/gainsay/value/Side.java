package io.github.gainsay.value;

/** How somebody stands to a matter or to a statement. */
public enum Side {
  /** Accepts, supports, praises. */
  PRO("for it"),
  /** Rejects, opposes, condemns. */
  CON("against it"),
  /** Says that a claim is true. */
  CONFIRM("that it is so"),
  /** Says that it is not. */
  DENY("that it is not so"),
  /** Keeps away from the matter or will not speak of it. */
  NEUTRAL("apart from it"),
  /** The text does not tell. */
  OPEN("open");

  private final String meaning;

  Side(String meaning) {
    this.meaning = meaning;
  }

  /** In words. */
  public String meaning() {
    return meaning;
  }

  /** 1 for those who are for a matter or a claim, -1 for those who are against it, else 0. */
  public int polarity() {
    return switch (this) {
      case PRO, CONFIRM -> 1;
      case CON, DENY -> -1;
      case NEUTRAL, OPEN -> 0;
    };
  }

  /** Whether it is about what is true, not about what is good. */
  public boolean isOfTruth() {
    return this == CONFIRM || this == DENY;
  }

  /** The stance to a claim that one has who takes this one to a matter. */
  public Side ofClaim() {
    return this == PRO ? CONFIRM : this == CON ? DENY : this;
  }

  /** Whether one who takes this stance to a thing does not take the other. */
  public boolean opposes(Side other) {
    return switch (this) {
      case PRO, CONFIRM, CON, DENY ->
          other == NEUTRAL || other.polarity() == -polarity() && other.isOfTruth() == isOfTruth();
      case NEUTRAL -> other.polarity() != 0;
      case OPEN -> false;
    };
  }

  /** Whether the other, loosely told, can be this one: who denies a claim rejects it. */
  public boolean bearsOut(Side other) {
    return this == other || polarity() != 0 && polarity() == other.polarity();
  }
}
