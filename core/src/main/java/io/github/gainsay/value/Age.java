package io.github.gainsay.value;

/**
 * The age of a person in completed years.
 *
 * @param person the full name of the person, empty when not known
 * @param least at least 0
 * @param most at least {@code least}
 * @param leastNow the least that it leaves for the day of the article; for an age of that day
 *     {@code least}, and more for one of an earlier time
 * @param mostNow the most that it leaves for the day of the article, at least {@code leastNow}
 */
public record Age(String person, int least, int most, int leastNow, int mostNow) implements Value {

  /** More than the oldest person whose age is proven. */
  public static final int OLDEST = 122;

  public Age {
    if (least < 0 || most < least || leastNow < 0 || mostNow < leastNow) {
      throw new IllegalArgumentException(
          "not an age: " + least + " to " + most + ", now " + leastNow + " to " + mostNow);
    }
  }

  /** An age on the day of the article. */
  public Age(String person, int least, int most) {
    this(person, least, most, least, most);
  }

  /** An age at some earlier time: the person is no younger now. */
  public static Age once(String person, int years) {
    return new Age(person, years, years, years, OLDEST);
  }

  /** Whether it is no age of an earlier time. */
  public boolean isOfNow() {
    return most == mostNow;
  }

  /** The years by which the two miss each other on the day of the article; 0 or less for none. */
  public int gap(Age other) {
    return Math.max(other.leastNow - mostNow, leastNow - other.mostNow);
  }

  @Override
  public Agreement agreesWith(Value other) {
    if (!(other instanceof Age that)) {
      return Agreement.NOT_COMPARABLE;
    }
    if (gap(that) > 0) {
      return Agreement.CONFLICTS;
    }
    boolean same = least <= that.most && that.least <= most && isOfNow() && that.isOfNow();
    return same ? Agreement.AGREES : Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return (least == most ? "" + least : least + " to " + most) + " years";
  }
}
