package io.github.gainsay.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count of years or days that a text puts between two times: "the 12-year war, from 2001 to
 * 2010", "the 150th anniversary of the 1864 treaty", "Ada Holm, 34, who was born in 1980".
 *
 * @param relation how the text relates count and times
 * @param count at least 0, in {@code unit}
 * @param unit days, weeks, months, years, decades or centuries
 * @param bound how exactly the count is meant
 * @param start when it began; placed
 * @param end when it ended, or the time that it is counted to; placed
 */
public record Elapsed(
    Relation relation, int count, ChronoUnit unit, Bound bound, Timex start, Timex end)
    implements Value {

  /** How the text relates count and times. */
  public enum Relation {
    /** It went on from the start to the end, or the end came so long after the start. */
    LASTED,
    /** It lies between the two, and so is no longer than they are apart. */
    WITHIN,
    /** The end is the anniversary of the start with this number. */
    ANNIVERSARY,
    /** The age at the end of somebody born at the start. */
    AGE
  }

  private static final Set<ChronoUnit> UNITS =
      Set.of(
          ChronoUnit.DAYS,
          ChronoUnit.WEEKS,
          ChronoUnit.MONTHS,
          ChronoUnit.YEARS,
          ChronoUnit.DECADES,
          ChronoUnit.CENTURIES);

  public Elapsed {
    if (count < 0 || !UNITS.contains(unit) || !start.isPlaced() || !end.isPlaced()) {
      throw new IllegalArgumentException(count + " " + unit + " from " + start + " to " + end);
    }
  }

  /** The unit of the arithmetic: years for decades and centuries. */
  public ChronoUnit base() {
    return unit.compareTo(ChronoUnit.YEARS) > 0 ? ChronoUnit.YEARS : unit;
  }

  /** The count in the unit of the arithmetic. */
  public int counted() {
    return unit == ChronoUnit.DECADES
        ? count * 10
        : unit == ChronoUnit.CENTURIES ? count * 100 : count;
  }

  /** The fewest whole units that can lie between the two; negative when the end is first. */
  public long least() {
    return base().between(day(start.latest()), day(end.earliest()));
  }

  /** The most whole units that can lie between the two, both ends counted. */
  public long most() {
    LocalDate last = day(end.latest());
    boolean days = base() == ChronoUnit.DAYS;
    return base().between(day(start.earliest()), days ? last.plusDays(1) : last);
  }

  /** How many units the count may miss: counting both ends, round numbers, "about". */
  public int slack() {
    if (relation == Relation.ANNIVERSARY) {
      return 1;
    }
    if (relation == Relation.AGE) {
      return start.isFullDate() && end.isFullDate() ? 0 : 1;
    }
    int n = counted();
    int slack = 1;
    if (unit == ChronoUnit.DECADES || unit == ChronoUnit.CENTURIES) {
      slack += Math.max(3, n / 8);
    } else if (n >= 20 && n % 10 == 0) {
      slack += n / 10;
    } else if (n >= 10 && n % 5 == 0) {
      slack += 1;
    } else if (unit != ChronoUnit.YEARS) {
      slack += n / 6;
    }
    return bound == Bound.EXACT ? slack : slack + 1 + n / 7;
  }

  /** How many units the count is off by, slack taken away: positive when too large, 0 for none. */
  public long excess() {
    long low = Math.max(0, least()) - slack();
    long high = most() + slack();
    if (counted() > high && bound != Bound.AT_MOST) {
      return counted() - high;
    }
    boolean below = relation != Relation.WITHIN && bound != Bound.AT_LEAST;
    return below && counted() < low ? counted() - low : 0;
  }

  /** Whether count and times can both be true. */
  public boolean addsUp() {
    return excess() == 0;
  }

  /** What lies between the two times, in words: "8 to 10 years". */
  public String between() {
    long low = Math.max(0, least());
    long high = Math.max(low, most());
    String name = base().toString().toLowerCase(Locale.ROOT);
    String one = name.substring(0, name.length() - 1);
    return (low == high ? "" + low : low + " to " + high) + " " + (high == 1 ? one : name);
  }

  private static LocalDate day(@Nullable LocalDate day) {
    if (day == null) {
      throw new IllegalStateException("not placed");
    }
    return day;
  }

  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    String name = unit.toString().toLowerCase(Locale.ROOT);
    String about =
        switch (bound) {
          case EXACT -> "";
          case ABOUT, RANGE -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
        };
    return switch (relation) {
      case ANNIVERSARY -> "anniversary number " + count;
      case AGE -> count + " years old";
      default -> about + count + " " + name;
    };
  }
}
