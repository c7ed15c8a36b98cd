package io.github.gainsay.value;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time expression, normalized as TIMEX3 and as an interval of days.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, such as {@code 2024-11-01}, {@code 2024-SU} or {@code P3D}
 * @param earliest the first day meant, null when it is not placed in time
 * @param latest the last day meant, inclusive; null when it is not placed in time
 * @param granularity how fine it is
 * @param basis what placed it
 * @param written the parts that stand in the text
 * @param modifier "early", "about", "more than"; null for none. The interval is narrowed by it
 */
public record Timex(
    TimexType type,
    String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Granularity granularity,
    TimexBasis basis,
    WrittenDate written,
    @Nullable TimexModifier modifier)
    implements Value {

  public Timex {
    if ((earliest == null) != (latest == null)) {
      throw new IllegalArgumentException("half an interval: " + earliest + ", " + latest);
    }
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }

  /** An expression without a modifier. */
  public Timex(
      TimexType type,
      String value,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Granularity granularity,
      TimexBasis basis,
      WrittenDate written) {
    this(type, value, earliest, latest, granularity, basis, written, null);
  }

  /** One day, its parts all written. */
  public static Timex day(LocalDate date) {
    return new Timex(
        TimexType.DATE,
        date.toString(),
        date,
        date,
        Granularity.DAY,
        TimexBasis.EXPLICIT,
        WrittenDate.of(date));
  }

  /** Whether the expression stands for known days. */
  public boolean isPlaced() {
    return earliest != null;
  }

  /** Whether the interval depends on the date the article is read under. */
  public boolean dependsOnAnchor() {
    return basis != TimexBasis.EXPLICIT;
  }

  /** Whether it names a day in full: year, month and day. */
  public boolean isFullDate() {
    return type == TimexType.DATE && written.date() != null;
  }

  /** Whether both are placed and share a day. */
  public boolean overlaps(Timex other) {
    return earliest != null
        && latest != null
        && other.earliest != null
        && other.latest != null
        && !earliest.isAfter(other.latest)
        && !other.earliest.isAfter(latest);
  }

  /** Whether the day lies in the interval. */
  public boolean holds(LocalDate day) {
    return earliest != null && latest != null && !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /**
   * Whether {@code day} is a day that would lie in this expression if only its year were another:
   * June 21, 2019 and "this summer" of 2024.
   */
  public boolean isYearSlipOf(Timex day) {
    LocalDate other = day.earliest();
    if (earliest == null || other == null || granularity.compareTo(Granularity.YEAR) >= 0) {
      return false;
    }
    return day.granularity == Granularity.DAY
        && other.getYear() != earliest.getYear()
        && holds(other.withYear(earliest.getYear()));
  }

  @Override
  public Agreement agreesWith(Value other) {
    boolean comparable =
        other instanceof Timex that && isPlaced() && that.isPlaced() && isPoint() && that.isPoint();
    if (!comparable) {
      return Agreement.NOT_COMPARABLE;
    }
    return overlaps((Timex) other) ? Agreement.AGREES : Agreement.CONFLICTS;
  }

  private boolean isPoint() {
    return type == TimexType.DATE || type == TimexType.TIME;
  }

  @Override
  public String describe() {
    if (earliest == null || latest == null) {
      return value;
    }
    if (earliest.equals(latest)) {
      return describe(earliest);
    }
    return switch (granularity) {
      case MONTH -> month(earliest) + " " + earliest.getYear();
      case YEAR -> Integer.toString(earliest.getYear());
      default -> describe(earliest) + " to " + describe(latest);
    };
  }

  /** A day in words: "Friday 1 November 2024". */
  public static String describe(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth()
        + " "
        + month(day)
        + " "
        + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
