package io.github.gainsay.extract.time;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Shift;
import io.github.gainsay.extract.time.TimePhrase.YearPart;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.NumberWords;
import io.github.gainsay.value.WrittenDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of years and the periods that companies report on: "third-quarter", "Q3
 * 2019", "the first half of 1990", "the year-ago quarter", "fiscal 1989".
 */
final class YearPartGrammar {
  private static final Pattern SHORT =
      Pattern.compile("(?:q([1-4])|([1-4])q|h([12])|([12])h)", Pattern.CASE_INSENSITIVE);

  /** Words of reports on business, among which "the third quarter" is a part of a year. */
  private static final ImmutableSet<String> BUSINESS =
      ImmutableSet.of(
          "earnings",
          "profit",
          "revenue",
          "sales",
          "dividend",
          "share",
          "shareholder",
          "fiscal",
          "gdp",
          "economy",
          "economist",
          "growth",
          "market",
          "analyst",
          "inflation",
          "investor",
          "stock",
          "income",
          "company",
          "bank",
          "loss",
          "output",
          "production",
          "budget",
          "quarterly",
          "price",
          "export",
          "import",
          "business");

  /** Words of sport, where quarters and halves are of a game. */
  private static final ImmutableSet<String> SPORT =
      ImmutableSet.of(
          "game",
          "touchdown",
          "quarterback",
          "goal",
          "coach",
          "season",
          "score",
          "team",
          "player",
          "basket",
          "rebound",
          "yard",
          "match",
          "kick",
          "halftime",
          "striker",
          "win",
          "league");

  private YearPartGrammar() {}

  /** Whether an article speaks of business more than of sport. */
  static boolean isBusiness(List<Sentence> sentences) {
    int business = 0;
    int sport = 0;
    for (Sentence s : sentences) {
      for (Token t : s.tokens()) {
        if (BUSINESS.contains(t.lemma())) {
          business++;
        } else if (SPORT.contains(t.lemma())) {
          sport++;
        }
      }
    }
    return business > 1 && business > sport;
  }

  /** A part of a year at {@code i}, with its year; null for none. */
  static @Nullable TimePhrase at(Row r, int i, boolean business) {
    int start = r.is(i, "the") ? i + 1 : i;
    TimePhrase fiscal = fiscal(r, i, start);
    if (fiscal != null) {
      return fiscal;
    }
    Matcher m = SHORT.matcher(r.text(start));
    if (m.matches() && Character.isUpperCase(r.text(start).charAt(r.text(start).length() - 1))
        || m.matches() && r.isCapital(start)) {
      return business || YearGrammar.isFourDigits(r.text(start + 1)) ? shortened(r, i, m) : null;
    }
    TimePhrase back = yearAgo(r, i, start, business);
    if (back != null) {
      return back;
    }
    Integer year = null;
    int at = start;
    if (YearGrammar.isFourDigits(r.text(at))) {
      year = Integer.valueOf(r.text(at));
      at++;
    }
    TimePhrase owned = ownedByYear(r, i, start, business);
    if (owned != null) {
      return owned;
    }
    at = r.isAny(at, "fiscal", "financial", "fiscal-") ? at + 1 : at;
    at = r.isDash(at) ? at + 1 : at;
    int number = part(r, at);
    int unit = r.isDash(at + 1) ? at + 2 : at + 1;
    int length = length(r, unit);
    boolean adjective = unit == at + 2 && r.tag(unit + 1).startsWith("NN");
    int from = adjective ? start : i;
    if (number == 0 || length == 0 || number > 12 / length) {
      boolean period = year != null && r.isAny(start + 1, "quarter", "period") && business;
      return period ? phrase(i, start + 2, 3, 0, year, null, 0) : current(r, i, start, business);
    }
    if (year != null) {
      return phrase(from, unit + 1, length, number, year, null, 0);
    }
    return withYear(r, from, unit + 1, length, number, business);
  }

  /** "fiscal 1989", "fiscal year 2019", "the current fiscal year", "FY2020". */
  private static @Nullable TimePhrase fiscal(Row r, int i, int start) {
    boolean own = r.isAny(start, "current", "latest", "last", "this", "next");
    if (own && r.isAny(start + 1, "fiscal", "financial") && r.is(start + 2, "year")) {
      Shift shift =
          r.is(start, "next") ? Shift.NEXT : r.isAny(start, "latest", "last") ? Shift.LAST : null;
      TimePhrase.Form form =
          new TimePhrase.Relative(shift == null ? Shift.THIS : shift, TimeUnit.YEAR);
      return new TimePhrase(i, start + 3, form);
    }
    if (r.is(start, "current") && r.is(start + 1, "year") && start > i) {
      return new TimePhrase(i, start + 2, new TimePhrase.Relative(Shift.THIS, TimeUnit.YEAR));
    }
    if (!r.isAny(start, "fiscal", "financial")) {
      return null;
    }
    if (start > i && r.is(start + 1, "year") && !YearGrammar.isFourDigits(r.text(start + 2))) {
      boolean bounded = r.isAny(start + 2, "ended", "ending");
      return new TimePhrase(
          i,
          start + 2,
          bounded ? new TimePhrase.Stretch("P1Y") : new TimePhrase.Current(TimeUnit.YEAR));
    }
    int at = r.is(start + 1, "year") ? start + 2 : start + 1;
    if (YearGrammar.isFourDigits(r.text(at))) {
      int year = Integer.parseInt(r.text(at));
      return new TimePhrase(i, at + 1, new Calendar(new WrittenDate(year, null, null, null)));
    }
    return null;
  }

  private static TimePhrase shortened(Row r, int i, Matcher m) {
    String quarter = m.group(1) == null ? m.group(2) : m.group(1);
    String half = m.group(3) == null ? m.group(4) : m.group(3);
    int y = r.is(i + 1, "of") ? i + 2 : i + 1;
    boolean year = YearGrammar.isFourDigits(r.text(y));
    return phrase(
        i,
        year ? y + 1 : i + 1,
        quarter == null ? 6 : 3,
        Integer.parseInt(quarter == null ? half : quarter),
        year ? Integer.valueOf(r.text(y)) : null,
        null,
        0);
  }

  /** "this year's third quarter", "last year's quarter". */
  private static @Nullable TimePhrase ownedByYear(Row r, int i, int start, boolean business) {
    Shift shift = TimeWords.SHIFTS.get(r.at(start));
    if (shift == null || !r.is(start + 1, "year") || !r.isAny(start + 2, "'s", "’s")) {
      return null;
    }
    int number = part(r, start + 3);
    int unit = number == 0 ? start + 3 : start + 4;
    int length = length(r, unit);
    return length == 0 || !business ? null : phrase(i, unit + 1, length, number, null, shift, 0);
  }

  private static @Nullable TimePhrase withYear(
      Row r, int i, int end, int length, int number, boolean business) {
    int y = r.isAny(end, "of", "in", ",") ? end + 1 : end;
    int f = r.isAny(y, "fiscal", "calendar") ? y + 1 : y;
    if (YearGrammar.isFourDigits(r.text(f))) {
      return phrase(i, f + 1, length, number, Integer.valueOf(r.text(f)), null, 0);
    }
    Shift shift = TimeWords.SHIFTS.get(r.at(y));
    if (shift != null && r.is(y + 1, "year")) {
      return phrase(i, y + 2, length, number, null, shift, 0);
    }
    boolean theYear = r.is(end, "of") && r.is(y, "the") && r.is(y + 1, "year");
    if (theYear) {
      return phrase(i, y + 2, length, number, null, Shift.THIS, 0);
    }
    return business ? phrase(i, end, length, number, null, null, 0) : null;
  }

  /** "the quarter", "the latest quarter", "the current quarter", "the previous quarter". */
  private static @Nullable TimePhrase current(Row r, int i, int start, boolean business) {
    if (start == i || !business) {
      return null;
    }
    boolean latest = r.isAny(start, "latest", "current", "most");
    int at =
        r.is(start, "most") && r.is(start + 1, "recent") ? start + 2 : latest ? start + 1 : start;
    if (r.is(at, "quarter") && !r.isAny(at + 1, "of", "century", "mile")) {
      return phrase(i, at + 1, 3, 0, null, r.is(start, "current") ? Shift.THIS : null, 0);
    }
    return latest && r.is(at, "period") ? phrase(i, at + 1, 3, 0, null, null, 0) : null;
  }

  /** "the year-ago quarter", "the year-earlier period", "a year-earlier". */
  private static @Nullable TimePhrase yearAgo(Row r, int i, int start, boolean business) {
    int at = r.isAny(start, "comparable", "corresponding", "same") ? start + 1 : start;
    int second = r.isDash(at + 1) ? at + 2 : at + 1;
    boolean ago = r.is(at, "year") && second == at + 2 && r.isAny(second, "ago", "earlier");
    if (!business || (!ago && at == start)) {
      return null;
    }
    int next = ago ? second + 1 : at;
    int number = part(r, next);
    next = number == 0 ? next : next + 1;
    int length = length(r, next);
    if (length > 0 || r.is(next, "period")) {
      int last = next + 1;
      int y = r.is(last, "of") ? last + 1 : last;
      boolean lastYear = r.isAny(y, "last", "previous") && r.is(y + 1, "year");
      boolean yearBack = r.is(last, "a") && r.is(last + 1, "year");
      if (!ago && !lastYear && !yearBack) {
        return null;
      }
      int to = lastYear ? y + 2 : yearBack ? last + 3 : last;
      return phrase(i, Math.min(to, r.size()), length == 0 ? 3 : length, number, null, null, 1);
    }
    return ago ? phrase(at, second + 1, 3, 0, null, null, 1) : null;
  }

  private static int part(Row r, int i) {
    Integer ordinal = NumberWords.ordinal(r.at(i));
    if (ordinal != null) {
      return ordinal <= 4 ? ordinal : 0;
    }
    return switch (r.at(i)) {
      case "1st" -> 1;
      case "2nd" -> 2;
      case "3rd" -> 3;
      case "4th" -> 4;
      case "last", "latter", "final" -> r.is(i + 1, "half") ? 2 : r.is(i, "last") ? 0 : 4;
      default -> 0;
    };
  }

  private static int length(Row r, int i) {
    return r.is(i, "quarter") ? 3 : r.is(i, "half") ? 6 : 0;
  }

  private static TimePhrase phrase(
      int from,
      int to,
      int length,
      int number,
      @Nullable Integer year,
      @Nullable Shift shift,
      int back) {
    return new TimePhrase(from, to, new YearPart(length, number, year, shift, back));
  }

  /** "compared with $5 million a year earlier", "up from 3% a year ago". */
  static boolean isComparison(Row r, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 14); k--) {
      if (r.isAny(k, "from", "with", "than", "versus", "to", "against")) {
        return true;
      }
      if (r.isAny(k, ";", ".")) {
        return false;
      }
    }
    return false;
  }
}
