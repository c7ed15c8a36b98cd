package io.github.gainsay.planted;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * T4: puts a second part into a date that excludes the first: "in May this month", "last year in
 * 2021".
 */
final class ClashOperator implements SlipOperator {

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    LocalDate written = article.written();
    int year = DateWords.year(words);
    Month month = DateWords.month(words);
    List<Candidate> found = new ArrayList<>();
    if (month != null) {
      for (int step = -1; step <= 1; step++) {
        boolean clashes = written.plusMonths(step).getMonth() != month;
        if (clashes && step <= 0) {
          String part = step == 0 ? " this month" : " last month";
          found.add(new Candidate("month and month", words + part));
        }
      }
    }
    if (year > 0) {
      for (int step = -1; step <= 0; step++) {
        if (written.getYear() + step != year) {
          String part = step == 0 ? " this year" : " last year";
          found.add(new Candidate("year and year", words + part));
        }
      }
    }
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith("last year") || lower.endsWith("this year")) {
      int meant = written.getYear() - (lower.endsWith("last year") ? 1 : 0);
      for (int other = meant - 2; other <= meant + 1; other++) {
        if (other != meant && other <= written.getYear()) {
          found.add(new Candidate("relative and year", words + " in " + other));
        }
      }
    }
    if (lower.endsWith("last month") || lower.endsWith("this month")) {
      Month meant = written.minusMonths(lower.endsWith("last month") ? 1 : 0).getMonth();
      for (Month other : Month.values()) {
        if (other != meant) {
          found.add(new Candidate("relative and month", words + ", in " + DateWords.name(other)));
        }
      }
    }
    if (lower.endsWith("summer")) {
      found.add(new Candidate("season and month", words + ", in February"));
      found.add(new Candidate("season and month", words + ", in November"));
    }
    if (lower.endsWith("winter")) {
      found.add(new Candidate("season and month", words + ", in June"));
    }
    return found;
  }
}
