package io.github.gainsay.planted;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * T3: an event is dated twice. Where the argument is its date ({@code 2025-02-14} or {@code
 * 2025-02}), the site is the relative expression and gets one of another time; where the argument
 * is the relative expression ({@code last month}), the site is the date and is moved out of it.
 */
final class RelativeDateOperator implements SlipOperator {

  private static final int MONTH_LENGTH = "2025-02".length();

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    ImmutableMap<String, Range<LocalDate>> past = RelativeWords.past(article.written());
    String words = article.words(site);
    if (!Character.isDigit(site.argument().charAt(0))) {
      Range<LocalDate> relative = past.get(site.argument());
      if (relative == null) {
        throw new IllegalArgumentException(article.name() + ": " + site.argument());
      }
      return dates(words, relative, article);
    }
    List<Candidate> found = new ArrayList<>();
    Range<LocalDate> written = range(site.argument());
    boolean capital = Character.isUpperCase(words.charAt(0));
    for (Map.Entry<String, Range<LocalDate>> e : past.entrySet()) {
      String other = e.getKey();
      if (RelativeWords.isClear(e.getValue(), written)) {
        found.add(
            new Candidate(
                kind(other),
                capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other));
      }
    }
    return found;
  }

  private static List<Candidate> dates(
      String words, Range<LocalDate> relative, PlantedArticle article) {
    List<Candidate> found = new ArrayList<>();
    int year = DateWords.year(words);
    boolean dayed = DateWords.day(words) > 0;
    for (int other = year - 3; other <= article.written().getYear(); other++) {
      String changed = DateWords.withYear(words, other);
      if (year > 0 && RelativeWords.isClear(relative, range(changed, other, dayed))) {
        found.add(new Candidate("date, other year", changed));
      }
    }
    for (Month month : Month.values()) {
      String changed = DateWords.withMonth(words, month, article.isAbbreviating());
      int of = year == 0 ? article.written().getYear() : year;
      boolean possible = !dayed || DateWords.date(changed, of) != null;
      if (!possible) {
        continue;
      }
      Range<LocalDate> range = range(changed, of, dayed);
      boolean before = range.upperEndpoint().isBefore(article.written());
      if (before && RelativeWords.isClear(relative, range)) {
        found.add(new Candidate("date, other month", changed));
      }
    }
    return found;
  }

  private static Range<LocalDate> range(String words, int year, boolean dayed) {
    Month month = DateWords.month(words);
    LocalDate date = DateWords.date(words, year);
    if (dayed && date != null) {
      return Range.singleton(date);
    }
    YearMonth of = YearMonth.of(year, month == null ? Month.JANUARY : month);
    return Range.closed(of.atDay(1), of.atEndOfMonth());
  }

  private static Range<LocalDate> range(String date) {
    if (date.length() == MONTH_LENGTH) {
      YearMonth month = YearMonth.parse(date);
      return Range.closed(month.atDay(1), month.atEndOfMonth());
    }
    return Range.singleton(LocalDate.parse(date));
  }

  private static String kind(String expression) {
    if (expression.contains("week")) {
      return "week";
    }
    return expression.contains("month") ? "month" : expression.contains("year") ? "year" : "season";
  }
}
