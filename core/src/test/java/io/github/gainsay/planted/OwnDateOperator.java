package io.github.gainsay.planted;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * T1: moves the date of the event that the article reports as its news to another year, to the same
 * day of a neighbouring month, or to a day that is still to come.
 */
final class OwnDateOperator implements SlipOperator {

  /** So many days after the article are no matter of time zones. */
  private static final int AHEAD = 4;

  /** So many days ahead a date without a year cannot be one of the year before. */
  private static final int SOON = 70;

  private static final int MONTHS = 12;

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    LocalDate written = article.written();
    LocalDate date = DateWords.date(words, written.getYear());
    if (date == null || DateWords.weekday(words) != null) {
      throw new IllegalArgumentException(article.name() + ": no bare date: " + words);
    }
    List<Candidate> found = new ArrayList<>();
    if (DateWords.year(words) > 0) {
      found.add(new Candidate("year back", DateWords.withYear(words, date.getYear() - 1)));
      found.add(new Candidate("year ahead", DateWords.withYear(words, date.getYear() + 1)));
    }
    for (Month month : Month.values()) {
      boolean possible =
          date.getDayOfMonth() <= YearMonth.of(date.getYear(), month).lengthOfMonth();
      if (!possible) {
        continue;
      }
      LocalDate other = date.withMonth(month.getValue());
      String changed = DateWords.withMonth(words, month, article.isAbbreviating());
      boolean far = DateWords.year(words) == 0 && other.isAfter(written.plusDays(SOON));
      if (far) {
        continue; // read as one of the year before
      }
      if (other.isAfter(written.plusDays(AHEAD))) {
        found.add(new Candidate("month ahead", changed));
      } else if (month.getValue() % MONTHS + 1 == date.getMonthValue()) {
        found.add(new Candidate("month back", changed));
      }
    }
    for (int day = written.getDayOfMonth() + AHEAD; day <= date.lengthOfMonth(); day++) {
      if (written.getMonth() == date.getMonth()) {
        found.add(new Candidate("day ahead", DateWords.withDay(words, day)));
      }
    }
    return found;
  }
}
