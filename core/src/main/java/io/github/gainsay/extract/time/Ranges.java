package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.DayRange;
import java.util.ArrayList;
import java.util.List;

/** Dates that share their parts: "March 5-9, 1918", "between May and July 2020". */
final class Ranges {

  private Ranges() {}

  /** Adds the two dates of "March 5-9, 1918" or "April 24 and 25"; a range gives both its days. */
  static void addBoth(Row r, TimePhrase first, TimePhrase second, List<TimePhrase> found) {
    if (!(first.form() instanceof Calendar a) || !(second.form() instanceof Calendar b)) {
      throw new IllegalArgumentException("no two dates");
    }
    boolean range = r.isDash(first.to()) || r.isAny(first.to(), "to", "through");
    Integer from = a.written().day();
    Integer to = b.written().day();
    DayRange days = range && from != null && to != null ? new DayRange(from, to) : null;
    Integer year = a.written().year() == null ? b.written().year() : a.written().year();
    found.add(
        first.with(
            new Calendar(
                a.withYear(year).written(),
                days,
                a.shift(),
                year == null && a.yearShift() == null ? b.yearShift() : a.yearShift())));
    found.add(
        second.with(
            new Calendar(
                b.withYear(year).written(),
                days,
                a.shift(),
                year == null && b.yearShift() == null ? a.yearShift() : b.yearShift())));
  }

  /** Gives a date without a year the year of the date it is linked to: "May and July 2020". */
  static List<TimePhrase> shareYears(Row r, List<TimePhrase> phrases) {
    if (phrases.size() < 2) {
      return phrases;
    }
    List<TimePhrase> shared = new ArrayList<>(phrases);
    for (int i = shared.size() - 2; i >= 0; i--) {
      TimePhrase a = shared.get(i);
      TimePhrase b = shared.get(i + 1);
      if (!(a.form() instanceof Calendar c) || !(b.form() instanceof Calendar d)) {
        continue;
      }
      Integer year = d.written().year();
      boolean open = c.isYearless() && c.shift() == null && year != null;
      if (open && year != null && d.written().month() != null && isLink(r, a.to(), b.from())) {
        boolean earlier =
            c.written().month() != null && c.written().month().compareTo(d.written().month()) <= 0;
        shared.set(i, a.with(c.withYear(earlier ? year : year - 1)));
      }
    }
    return shared;
  }

  private static boolean isLink(Row r, int from, int to) {
    boolean one = to == from + 1 || (to == from + 2 && r.is(from + 1, "the"));
    return one
        && (r.isDash(from) || r.isAny(from, "and", "to", "or", "through", "until", ",", "till"));
  }
}
