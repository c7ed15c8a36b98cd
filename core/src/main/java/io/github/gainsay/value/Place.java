package io.github.gainsay.value;

/**
 * A place.
 *
 * @param name as written
 * @param key its stable key in the gazetteer, empty when it is not listed
 */
public record Place(String name, String key) implements Value {

  /** Places that differ may contain each other; that is for the gazetteer to say. */
  @Override
  public Agreement agreesWith(Value other) {
    return other instanceof Place that
            && (key.isEmpty() ? name.equals(that.name) : key.equals(that.key))
        ? Agreement.AGREES
        : Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return name;
  }
}
