package io.github.gainsay.value;

/**
 * The age of a person in completed years.
 *
 * @param person the full name of the person, empty when not known
 * @param least at least 0
 * @param most at least {@code least}
 */
public record Age(String person, int least, int most) implements Value {

  public Age {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("not an age: " + least + " to " + most);
    }
  }

  @Override
  public Agreement agreesWith(Value other) {
    if (!(other instanceof Age that)) {
      return Agreement.NOT_COMPARABLE;
    }
    return least <= that.most && that.least <= most ? Agreement.AGREES : Agreement.CONFLICTS;
  }

  @Override
  public String describe() {
    return (least == most ? "" + least : least + " to " + most) + " years";
  }
}
