package io.github.gainsay.value;

/**
 * What somebody is told to want, think of, judge, or to have spoken about, where no statement of
 * theirs is reported: "a ban on trucks" in "Lee called for a ban on trucks". Nothing is claimed by
 * it, so no check reads it.
 *
 * @param words as printed
 */
public record Stance(String words) implements Value {

  public Stance {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a stance on nothing");
    }
  }

  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return words;
  }
}
