package io.github.gainsay.planted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * T2: another weekday, another day of the month beside the same weekday, or a day that the month
 * does not have. The weekday and the date of an event may stand in two mentions; a date alone has a
 * weekday elsewhere where the argument is {@code cross}.
 */
final class WeekdayOperator implements SlipOperator {

  private static final int NEAR = 6;

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    List<Candidate> found = new ArrayList<>();
    DayOfWeek weekday = DateWords.weekday(words);
    if (weekday != null) {
      for (DayOfWeek other : DayOfWeek.values()) {
        if (other != weekday) {
          found.add(new Candidate("weekday", DateWords.withWeekday(words, other)));
        }
      }
    }
    LocalDate date = DateWords.date(words, article.written().getYear());
    Month month = DateWords.month(words);
    if (date == null || month == null) {
      return found;
    }
    boolean paired = weekday != null || site.argument().equals("cross");
    int length = YearMonth.of(date.getYear(), month).lengthOfMonth();
    for (int step = -NEAR; step <= NEAR; step++) {
      int day = date.getDayOfMonth() + step;
      if (paired && step != 0 && day >= 1 && day <= length) {
        found.add(new Candidate("day", DateWords.withDay(words, day)));
      }
    }
    int none = month == Month.FEBRUARY ? 30 : length + 1; // some Februaries have 29 days
    if (weekday == null || length < 31) {
      found.add(new Candidate("impossible", DateWords.withDay(words, none)));
    }
    return found;
  }
}
