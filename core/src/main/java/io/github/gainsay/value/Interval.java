package io.github.gainsay.value;

/**
 * The values that a number of a text can stand for, both ends counted; an open end is infinite.
 *
 * @param low at most {@code high}
 */
record Interval(double low, double high) {
  /** So much of a value may be lost in computing. */
  private static final double EPSILON = 1e-9;

  static Interval around(double value, double slack) {
    return new Interval(value - slack, value + slack);
  }

  Interval plus(Interval other) {
    return new Interval(low + other.low, high + other.high);
  }

  Interval minus(Interval other) {
    return new Interval(low - other.high, high - other.low);
  }

  Interval times(double factor) {
    return factor < 0
        ? new Interval(high * factor, low * factor)
        : new Interval(low * factor, high * factor);
  }

  /** This over another that is above nought; all values when the other may be nought. */
  Interval over(Interval other) {
    if (!(other.low > 0) || low < 0) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double least = Double.isInfinite(other.high) ? 0 : low / other.high;
    return new Interval(least, high / other.low);
  }

  Interval wider(double slack) {
    return new Interval(low - slack, high + slack);
  }

  boolean overlaps(Interval other) {
    return !isAbove(other) && !other.isAbove(this);
  }

  boolean isAbove(Interval other) {
    return low > other.high + EPSILON * Math.max(1, Math.abs(other.high));
  }
}
