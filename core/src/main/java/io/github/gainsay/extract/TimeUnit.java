package io.github.gainsay.extract;

import io.github.gainsay.value.Granularity;

/** Units of time with their TIMEX3 duration codes. */
enum TimeUnit {
  SECOND("PT", "S", Granularity.NONE),
  MINUTE("PT", "M", Granularity.NONE),
  HOUR("PT", "H", Granularity.NONE),
  DAY("P", "D", Granularity.DAY),
  NIGHT("P", "NI", Granularity.DAY),
  WEEK("P", "W", Granularity.WEEK),
  WEEKEND("P", "WE", Granularity.WEEK),
  MONTH("P", "M", Granularity.MONTH),
  QUARTER("P", "Q", Granularity.QUARTER),
  YEAR("P", "Y", Granularity.YEAR),
  DECADE("P", "DE", Granularity.DECADE),
  CENTURY("P", "CE", Granularity.CENTURY);

  private final String prefix;
  private final String code;
  private final Granularity granularity;

  TimeUnit(String prefix, String code, Granularity granularity) {
    this.prefix = prefix;
    this.code = code;
    this.granularity = granularity;
  }

  /** A TIMEX3 duration; {@code amount} may be "X" for an unknown number. */
  String duration(String amount) {
    return prefix + amount + code;
  }

  Granularity granularity() {
    return granularity;
  }
}
