package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.BeforeChrist;
import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Years;
import io.github.gainsay.value.NumberWords;
import io.github.gainsay.value.WrittenDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries, in digits and in words. */
final class YearGrammar {
  private static final Pattern YEAR = Pattern.compile("1[1-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d|20\\d)0['’]?s");
  private static final Pattern SHORT_DECADE = Pattern.compile("['’]?([1-9])0s");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

  /** Words that a bare number is a year after. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "from",
          "until",
          "till",
          "to",
          "during",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "and",
          "between",
          "through",
          "throughout",
          "for",
          "the",
          "around",
          "about",
          "circa",
          "as",
          "or",
          ",",
          "(",
          "-",
          "–",
          "—",
          "--",
          "fiscal",
          "year",
          "its",
          "his",
          "her",
          "their",
          "with",
          "than",
          "on",
          "prior",
          "only",
          "was",
          "is",
          "late-",
          "early-",
          "mid-",
          ";",
          ":",
          "``",
          "''",
          "\"",
          "“",
          "[",
          "into",
          "at",
          "back",
          "our",
          "a",
          "that",
          "when");

  private static final int OLDEST_BARE = 1100;

  /** "a 1971 convention", "its unsuccessful 1996 campaign": only years of living memory. */
  private static final int OLDEST_IN_PASSING = 1900;

  /** A year and the token after it. */
  record Year(int number, int end) {}

  private YearGrammar() {}

  static boolean isFourDigits(String text) {
    return YEAR.matcher(text).matches();
  }

  /** A year after a month, where it needs no other sign of being one. */
  static @Nullable Year afterMonth(Row r, int i, boolean beside) {
    if (isFourDigits(r.text(i)) && (beside || !CalendarGrammar.isCounted(r, i))) {
      return new Year(Integer.parseInt(r.text(i)), i + 1);
    }
    return inWords(r, i);
  }

  /** A year at {@code i} where the words before it let it be one; null for another number. */
  static @Nullable TimePhrase bare(Row r, int i) {
    TimePhrase old = beforeChrist(r, i);
    if (old != null) {
      return old;
    }
    Year year = isFourDigits(r.text(i)) && isYear(r, i) ? digits(r, i) : null;
    if (year == null) {
      return decade(r, i);
    }
    WrittenDate written = new WrittenDate(year.number, null, null, null);
    return new TimePhrase(i, year.end, new Calendar(written));
  }

  private static Year digits(Row r, int i) {
    return new Year(Integer.parseInt(r.text(i)), i + 1);
  }

  private static boolean isYear(Row r, int i) {
    boolean number = r.tag(i).equals("CD") || r.tag(i).startsWith("NN");
    boolean seats = r.isDash(i + 1) && r.tag(i + 2).equals("NN");
    boolean unit = seats || TimeWords.UNITS.containsKey(r.at(i + 1));
    boolean money = r.isAny(i - 1, "$", "£", "€", "no.", "#") || r.isAny(i + 1, "%", "percent");
    if (!number || unit || money || Integer.parseInt(r.text(i)) < OLDEST_BARE) {
      return false;
    }
    boolean counted = CalendarGrammar.isCounted(r, i) || r.isAny(i + 1, "or", "more", "of");
    boolean placed = r.isAny(i - 1, "in", "since", "during") || r.isAny(i - 1, "early", "late");
    if (counted && !placed) {
      return false;
    }
    if (i == 0 || BEFORE_YEAR.contains(r.at(i - 1))) {
      return !r.isAny(i - 1, "to", "about", "than", "for", "a", "at", "only", "was", "is", "with")
          || !isMeasured(r, i);
    }
    String before = r.tag(i - 1);
    boolean recent = Integer.parseInt(r.text(i)) >= OLDEST_IN_PASSING;
    boolean modifies = before.equals("JJ") || before.equals("POS") || before.equals("DT");
    return before.startsWith("NN")
        || before.startsWith("VB")
        || recent && modifies && !isMeasured(r, i);
  }

  /** "to 2,000 points", "rose to 1950.": a number that an index or a price reaches. */
  private static boolean isMeasured(Row r, int i) {
    for (int k = i - 2; k >= Math.max(0, i - 4); k--) {
      if (r.isAny(k, "rose", "fell", "up", "down", "closed", "index", "dropped", "gained")) {
        return true;
      }
    }
    return r.isAny(i - 1, "than", "only") && r.tag(i + 1).startsWith("NN");
  }

  /** "nineteen ninety-six", "two thousand and one", as speech writes them. */
  static @Nullable Year inWords(Row r, int i) {
    Integer first = NumberWords.of(r.at(i));
    if (first == null) {
      return null;
    }
    if (first == 2 && r.is(i + 1, "thousand")) {
      int at = r.is(i + 2, "and") ? i + 3 : i + 2;
      Year ones = belowHundred(r, at);
      return ones == null ? new Year(2000, i + 2) : new Year(2000 + ones.number, ones.end);
    }
    Year second = first >= 15 && first <= 20 ? belowHundred(r, i + 1) : null;
    return second == null || second.number < 10
        ? null
        : new Year(first * 100 + second.number, second.end);
  }

  private static @Nullable Year belowHundred(Row r, int i) {
    String word = r.at(i);
    int hyphen = word.indexOf('-');
    Integer tens = NumberWords.of(hyphen < 0 ? word : word.substring(0, hyphen));
    if (tens == null) {
      return null;
    }
    if (hyphen >= 0) {
      Integer ones = NumberWords.of(word.substring(hyphen + 1));
      return ones == null || ones > 9 ? null : new Year(tens + ones, i + 1);
    }
    int next = r.isDash(i + 1) ? i + 2 : i + 1;
    Integer ones = NumberWords.of(r.at(next));
    boolean two = tens >= 20 && ones != null && ones > 0 && ones < 10;
    return two && ones != null ? new Year(tens + ones, next + 1) : new Year(tens, i + 1);
  }

  /** A year spelled out where a preposition or "year" stands before it. */
  static @Nullable TimePhrase spelled(Row r, int i) {
    Year year = inWords(r, i);
    boolean nineteen = year != null && year.number < 2000;
    boolean placed = r.isAny(i - 1, "in", "since", "year", "of", "until", "by", "from", "during");
    boolean counts = year != null && !nineteen && r.tag(year.end).startsWith("NN");
    if (year == null
        || counts
        || (!nineteen && !r.is(i - 1, "year"))
        || (!placed && i > 0 && !nineteen)) {
      return null;
    }
    return new TimePhrase(
        i, year.end, new Calendar(new WrittenDate(year.number, null, null, null)));
  }

  /** "1990s", "'80s", "nineties". */
  static @Nullable TimePhrase decade(Row r, int i) {
    Matcher decade = DECADE.matcher(r.text(i));
    if (decade.matches()) {
      return years(i, i + 1, Integer.parseInt(decade.group(1) + "0"), 10);
    }
    boolean mark = r.isAny(i, "'", "’", "`", "‘");
    Matcher shortened = SHORT_DECADE.matcher(r.text(mark ? i + 1 : i));
    boolean the = r.isAny(i - 1, "the", "early", "late", "mid", "mid-");
    if (shortened.matches() && (mark || the)) {
      int tens = Integer.parseInt(shortened.group(1));
      return years(i, mark ? i + 2 : i + 1, (tens < 3 ? 2000 : 1900) + tens * 10, 10);
    }
    Integer words = TimeWords.DECADES.get(r.at(i));
    return words != null && the ? years(i, i + 1, words, 10) : null;
  }

  /** "20th century", "nineteenth century", with or without a hyphen. */
  static @Nullable TimePhrase century(Row r, int i) {
    Matcher m = ORDINAL.matcher(r.at(i));
    Integer number = m.matches() ? Integer.valueOf(m.group(1)) : NumberWords.ordinal(r.at(i));
    int next = r.isDash(i + 1) ? i + 2 : i + 1;
    boolean era = r.isAny(next + 1, "b.c.", "bc", "bce");
    if (number == null || number < 1 || number > 21 || !r.is(next, "century") || era) {
      return null;
    }
    return years(i, next + 1, (number - 1) * 100, 100);
  }

  private static TimePhrase years(int from, int to, int first, int count) {
    return new TimePhrase(from, to, new Years(first, count));
  }

  private static @Nullable TimePhrase beforeChrist(Row r, int i) {
    boolean era = r.isAny(i + 1, "bc", "b.c.", "bce", "b.c.e.");
    String text = r.text(i);
    boolean short4 = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    return era && short4
        ? new TimePhrase(i, i + 2, new BeforeChrist(Integer.parseInt(text)))
        : null;
  }
}
