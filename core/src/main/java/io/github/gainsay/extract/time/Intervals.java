package io.github.gainsay.extract.time;

import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexModifier;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stretches of days that calendar units are, as {@link Timex} values. */
final class Intervals {

  private Intervals() {}

  static Timex day(LocalDate day, TimexBasis basis, WrittenDate written) {
    return interval(day.toString(), day, day, Granularity.DAY, basis, written);
  }

  static Timex week(LocalDate in, TimexBasis basis) {
    LocalDate monday = in.with(DayOfWeek.MONDAY);
    return interval(
        weekValue(monday), monday, monday.plusDays(6), Granularity.WEEK, basis, WrittenDate.NONE);
  }

  static Timex weekend(LocalDate in, TimexBasis basis) {
    LocalDate saturday = in.with(DayOfWeek.SATURDAY);
    return interval(
        weekValue(saturday) + "-WE",
        saturday,
        saturday.plusDays(1),
        Granularity.WEEK,
        basis,
        WrittenDate.NONE);
  }

  static Timex month(YearMonth month, TimexBasis basis, WrittenDate written) {
    return interval(
        month.toString(), month.atDay(1), month.atEndOfMonth(), Granularity.MONTH, basis, written);
  }

  /** A part of {@code length} months, 3 or 6, of a year. */
  static Timex yearPart(int year, int length, int number, TimexBasis basis) {
    LocalDate first = LocalDate.of(year, (number - 1) * length + 1, 1);
    return interval(
        year + (length == 3 ? "-Q" : "-H") + number,
        first,
        first.plusMonths(length).minusDays(1),
        Granularity.QUARTER,
        basis,
        WrittenDate.NONE);
  }

  static Timex quarter(LocalDate in, TimexBasis basis) {
    return yearPart(in.getYear(), 3, in.get(IsoFields.QUARTER_OF_YEAR), basis);
  }

  /**
   * A season of the northern hemisphere, taken wide: from the first day of the meteorological
   * season to the last of the astronomical one. A winter is of the year that it begins in.
   */
  static Timex season(String code, int year, TimexBasis basis) {
    LocalDate first = LocalDate.of(year, seasonMonth(code), 1);
    LocalDate last = first.plusMonths(3).withDayOfMonth(code.equals("SU") ? 22 : 20);
    return interval(year + "-" + code, first, last, Granularity.SEASON, basis, WrittenDate.NONE);
  }

  static int seasonMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  static Timex year(int year, TimexBasis basis, WrittenDate written) {
    return interval(
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        basis,
        written);
  }

  /** A decade or century; its TIMEX3 value is its year without the digits that vary. */
  static Timex years(int first, int count, TimexBasis basis) {
    int digits = count == 10 ? 3 : 2;
    return interval(
        String.format(Locale.ROOT, "%04d", first).substring(0, digits),
        LocalDate.of(Math.max(1, first), 1, 1),
        LocalDate.of(first + count - 1, 12, 31),
        count == 10 ? Granularity.DECADE : Granularity.CENTURY,
        basis,
        WrittenDate.NONE);
  }

  static Timex beforeChrist(int year) {
    return interval(
        String.format(Locale.ROOT, "BC%04d", year),
        LocalDate.of(1 - year, 1, 1),
        LocalDate.of(1 - year, 12, 31),
        Granularity.YEAR,
        TimexBasis.EXPLICIT,
        WrittenDate.NONE);
  }

  static Timex interval(
      String value,
      LocalDate first,
      LocalDate last,
      Granularity granularity,
      TimexBasis basis,
      WrittenDate written) {
    return new Timex(TimexType.DATE, value, first, last, granularity, basis, written);
  }

  /** A date that nothing places. */
  static Timex open(String value, Granularity granularity, TimexBasis basis, WrittenDate written) {
    return new Timex(TimexType.DATE, value, null, null, granularity, basis, written);
  }

  /** A duration, a set or a vague date. */
  static Timex unplaced(TimexType type, String value) {
    return new Timex(
        type, value, null, null, Granularity.NONE, TimexBasis.EXPLICIT, WrittenDate.NONE);
  }

  /** The same day at a time of day. */
  static Timex at(Timex day, String time) {
    return new Timex(
        TimexType.TIME,
        day.value() + time,
        day.earliest(),
        day.latest(),
        day.granularity(),
        day.basis(),
        day.written(),
        day.modifier());
  }

  /**
   * With a modifier, which narrows the interval: "early" and "late" leave three fifths of it, "mid"
   * the three fifths in its middle. People draw these bounds loosely, hence more than a third.
   */
  static Timex modified(Timex whole, @Nullable TimexModifier modifier) {
    if (modifier == null) {
      return whole;
    }
    LocalDate first = whole.earliest();
    LocalDate last = whole.latest();
    if (first != null && last != null && !first.equals(last)) {
      long days = ChronoUnit.DAYS.between(first, last);
      switch (modifier) {
        case START -> last = first.plusDays(days * 3 / 5);
        case MID -> {
          LocalDate start = first;
          first = start.plusDays(days / 5);
          last = start.plusDays(days * 4 / 5);
        }
        case END -> first = first.plusDays(days * 2 / 5);
        default -> {}
      }
    }
    return new Timex(
        whole.type(),
        whole.value(),
        first,
        last,
        whole.granularity(),
        whole.basis(),
        whole.written(),
        modifier);
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
