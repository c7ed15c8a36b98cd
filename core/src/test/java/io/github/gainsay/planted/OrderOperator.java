package io.github.gainsay.planted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T6: another day for one of two events that the text puts some days apart, another number of days,
 * or "before" for "after".
 */
final class OrderOperator implements SlipOperator {
  private static final int NEAR = 5;
  private static final Pattern AMOUNT =
      Pattern.compile("\\b([Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) days?\\b");
  private static final List<String> NUMBERS = List.of("a", "two", "three", "four", "five");

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    List<Candidate> found = new ArrayList<>();
    Matcher amount = AMOUNT.matcher(words);
    if (amount.find()) {
      amounts(words, amount, found);
      direction(words, found);
      return found;
    }
    DayOfWeek weekday = DateWords.weekday(words);
    LocalDate date = DateWords.date(words, article.written().getYear());
    Month month = DateWords.month(words);
    if (date != null && month != null) {
      int length = YearMonth.of(date.getYear(), month).lengthOfMonth();
      for (int step = -NEAR; step <= NEAR; step++) {
        int day = date.getDayOfMonth() + step;
        if (step != 0 && day >= 1 && day <= length) {
          found.add(new Candidate("day", DateWords.withDay(words, day)));
        }
      }
    } else if (weekday != null) {
      for (DayOfWeek other : DayOfWeek.values()) {
        if (other != weekday) {
          found.add(new Candidate("weekday", DateWords.withWeekday(words, other)));
        }
      }
    }
    return found;
  }

  private static void amounts(String words, Matcher amount, List<Candidate> found) {
    String old = amount.group(1);
    for (String number : NUMBERS) {
      if (!number.equalsIgnoreCase(old)) {
        String one = number.equals("a") ? "a day" : number + " days";
        boolean capital = Character.isUpperCase(old.charAt(0));
        String other = capital ? Character.toUpperCase(one.charAt(0)) + one.substring(1) : one;
        found.add(
            new Candidate(
                "amount",
                words.substring(0, amount.start()) + other + words.substring(amount.end())));
      }
    }
  }

  private static void direction(String words, List<Candidate> found) {
    if (words.endsWith("after")) {
      found.add(new Candidate("direction", words.replace("after", "before")));
    } else if (words.endsWith("before")) {
      found.add(new Candidate("direction", words.replace("before", "after")));
    } else if (words.endsWith("later")) {
      found.add(new Candidate("direction", words.replace("later", "earlier")));
    } else if (words.endsWith("earlier")) {
      found.add(new Candidate("direction", words.replace("earlier", "later")));
    }
  }
}
