package io.github.gainsay.extract.time;

import io.github.gainsay.value.Granularity;
import java.math.BigDecimal;

/** Units of time with their TIMEX3 duration codes. */
public enum TimeUnit {
  SECOND("PT", "S", 1, Granularity.NONE),
  MINUTE("PT", "M", 1, Granularity.NONE),
  HOUR("PT", "H", 1, Granularity.NONE),
  DAY("P", "D", 1, Granularity.DAY),
  NIGHT("P", "NI", 1, Granularity.DAY),
  WEEK("P", "W", 1, Granularity.WEEK),
  WEEKEND("P", "WE", 1, Granularity.WEEK),
  MONTH("P", "M", 1, Granularity.MONTH),
  QUARTER("P", "Q", 1, Granularity.QUARTER),
  YEAR("P", "Y", 1, Granularity.YEAR),
  DECADE("P", "Y", 10, Granularity.DECADE),
  CENTURY("P", "Y", 100, Granularity.CENTURY);

  private final String prefix;
  private final String code;
  private final int each;
  private final Granularity granularity;

  TimeUnit(String prefix, String code, int each, Granularity granularity) {
    this.prefix = prefix;
    this.code = code;
    this.each = each;
    this.granularity = granularity;
  }

  /** A TIMEX3 duration of so many units: {@code P2D}, {@code P2Y6M}, {@code PT1M30S}, P20Y. */
  String duration(BigDecimal amount) {
    BigDecimal number = amount.multiply(BigDecimal.valueOf(each));
    boolean half = number.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
    String whole = number.toBigInteger().signum() == 0 ? "" : number.toBigInteger() + code;
    if (half && this == YEAR) {
      return prefix + whole + "6M";
    }
    if (half && this == HOUR) {
      return prefix + whole + "30M";
    }
    if (half && this == MINUTE) {
      return prefix + whole + "30S";
    }
    return prefix + number.stripTrailingZeros().toPlainString() + code;
  }

  /** A TIMEX3 duration of an unknown number of units: {@code PXD}. */
  String vagueDuration() {
    String own =
        switch (this) {
          case DECADE -> "DE";
          case CENTURY -> "CE";
          default -> code;
        };
    return prefix + "X" + own;
  }

  /** The years in one unit, 0 for a unit below the year. */
  int years() {
    return granularity.compareTo(Granularity.YEAR) < 0 || granularity == Granularity.NONE
        ? 0
        : each;
  }

  Granularity granularity() {
    return granularity;
  }
}
