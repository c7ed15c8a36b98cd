package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a year or a stretch of time in a summary follows from the dates of the body. */
final class TimeSpans {
  private static final ImmutableMap<String, Double> DAYS =
      ImmutableMap.<String, Double>builder()
          .put("second", 1 / 86_400.0)
          .put("minute", 1 / 1_440.0)
          .put("hour", 1 / 24.0)
          .put("day", 1.0)
          .put("night", 1.0)
          .put("week", 7.0)
          .put("month", 30.44)
          .put("year", 365.25)
          .put("decade", 3_652.5)
          .put("century", 36_525.0)
          .buildOrThrow();

  /** How far apart the same stretch may be in two units: 12 weeks are three months. */
  private static final double SLACK = 0.07;

  private static final int DAY = 24 * 60;

  private TimeSpans() {}

  static boolean explain(SummaryNumber claim, BodyNumbers body) {
    if (claim.isShortYear()) {
      return isShortYear(claim, body);
    }
    if (claim.isYearLike()) {
      return isYear(claim.value().intValueExact(), body);
    }
    String unit = unit(claim);
    return !unit.isEmpty()
        && (isElapsed(claim, unit, body)
            || isBetween(claim, unit, body)
            || isConverted(claim, unit, body));
  }

  /** Between two years or two times of day of the body: "from 11 p.m. to 4 a.m.", five hours. */
  private static boolean isBetween(SummaryNumber claim, String unit, BodyNumbers body) {
    if (claim.value().scale() > 0) {
      return false;
    }
    int number = claim.value().intValue();
    return switch (unit) {
      case "year" ->
          number > 0
              && (body.date() == null || claim.isDelay())
              && body.years().stream().anyMatch(y -> body.years().contains(y - number));
      case "hour", "minute" -> {
        int minutes = unit.equals("hour") ? 60 * number : number;
        yield minutes > 0
            && minutes < DAY
            && body.clock().stream().anyMatch(t -> body.clock().contains((t + minutes) % DAY));
      }
      default -> false;
    };
  }

  private static boolean isShortYear(SummaryNumber claim, BodyNumbers body) {
    int year = claim.value().intValueExact();
    boolean decade = claim.following().equals("s");
    return years(body).stream().anyMatch(y -> (decade ? y / 10 * 10 : y) % 100 == year);
  }

  private static boolean isYear(int year, BodyNumbers body) {
    LocalDate date = body.date();
    return body.years().contains(year) || (date != null && Math.abs(date.getYear() - year) <= 1);
  }

  /** All years of the body, the article's own among them. */
  private static List<Integer> years(BodyNumbers body) {
    List<Integer> years = new ArrayList<>(body.years());
    if (body.date() != null) {
      years.add(body.date().getYear());
    }
    return years;
  }

  /** The unit of time in the singular, empty for another. */
  static String unit(SummaryNumber claim) {
    String unit = claim.unit() == null ? claim.following() : claim.unit();
    if (DAYS.containsKey(unit)) {
      return unit;
    }
    String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return DAYS.containsKey(singular) ? singular : unit.equals("centuries") ? "century" : "";
  }

  /** The span from a date of the body to the article's own. */
  private static boolean isElapsed(SummaryNumber claim, String unit, BodyNumbers body) {
    LocalDate date = body.date();
    if (date == null || claim.value().scale() > 0) {
      return false;
    }
    int number = claim.value().intValue();
    if (unit.equals("year")) {
      return body.years().stream().anyMatch(y -> Math.abs(date.getYear() - y) == number);
    }
    ChronoUnit chrono =
        switch (unit) {
          case "day" -> ChronoUnit.DAYS;
          case "week" -> ChronoUnit.WEEKS;
          case "month" -> ChronoUnit.MONTHS;
          default -> null;
        };
    return chrono != null
        && body.days().stream()
            .anyMatch(
                d ->
                    body.days().stream().anyMatch(e -> Math.abs(chrono.between(d, e)) == number)
                        || Math.abs(chrono.between(d, date)) == number);
  }

  /** The stretch of the body in another unit: 18 months, a year and a half. */
  private static boolean isConverted(SummaryNumber claim, String unit, BodyNumbers body) {
    double days = days(claim.value(), unit);
    return body.bySentence().values().stream()
        .map(Assertion::value)
        .anyMatch(q -> isOther(q, unit) && isNear(days(q.written(), q.unit()), days));
  }

  private static boolean isOther(Quantity q, String unit) {
    return q.isOfTime() && !unit.equals(q.unit());
  }

  /** How many days a stretch has, not a number when the unit is not one of time. */
  static double days(BigDecimal number, @Nullable String unit) {
    return number.doubleValue() * DAYS.getOrDefault(unit, Double.NaN);
  }

  private static boolean isNear(double x, double y) {
    return Math.abs(x - y) <= SLACK * Math.max(x, y);
  }
}
