package io.github.gainsay.value;

/**
 * How somebody stands to a thing: what they want, think of, judge, or have spoken about, where no
 * statement of theirs is reported: "a ban on trucks" in "Lee called for a ban on trucks".
 *
 * @param words what it is taken to, as printed
 * @param side which one, {@link Side#OPEN} where it was not read
 */
public record Stance(String words, Side side) implements Value {

  public Stance {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a stance on nothing");
    }
  }

  /** A stance of which the side was not read. */
  public Stance(String words) {
    this(words, Side.OPEN);
  }

  /** Whether one can take both to one thing; who keeps away from it may still be of a side. */
  @Override
  public Agreement agreesWith(Value other) {
    if (!(other instanceof Stance stance) || side.polarity() * stance.side.polarity() == 0) {
      return Agreement.NOT_COMPARABLE;
    }
    return side.opposes(stance.side) ? Agreement.CONFLICTS : Agreement.AGREES;
  }

  @Override
  public String describe() {
    return words;
  }
}
