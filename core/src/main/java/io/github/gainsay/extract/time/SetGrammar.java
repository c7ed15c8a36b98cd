package io.github.gainsay.extract.time;

import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.extract.time.TimePhrase.Repeated;
import io.github.gainsay.value.CalendarWords;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sets of times: "every day", "each July", "Tuesday nights", "annually", "twice a week". */
final class SetGrammar {
  private static final BigDecimal ONE = BigDecimal.ONE;

  private SetGrammar() {}

  static @Nullable TimePhrase at(Row r, int i) {
    switch (r.at(i)) {
      case "every":
      case "each":
        return every(r, i);
      case "daily":
        // "the party daily Pravda" is a newspaper
        return r.isCapital(i + 1) && i > 0 || r.tag(i).startsWith("NN")
            ? null
            : set(i, i + 1, "P1D");
      case "hourly":
        return set(i, i + 1, "PT1H");
      case "weekly":
        return set(i, i + 1, "P1W");
      case "monthly":
        return set(i, i + 1, "P1M");
      case "annually":
      case "yearly":
        return set(i, i + 1, "P1Y");
      case "twice":
      case "once":
        if (r.isAny(i + 1, "daily", "weekly", "monthly", "yearly", "annually")) {
          TimePhrase adverb = at(r, i + 1);
          return adverb == null ? null : adverb.over(i, i + 2);
        }
        TimeUnit unit = TimeWords.UNITS.get(r.at(i + 2));
        boolean rate = r.isAny(i + 1, "a", "every", "each") && unit != null;
        return rate && unit != null ? set(i, i + 3, unit.duration(ONE)) : null;
      default:
        TimePhrase times = times(r, i);
        return times == null ? weekdays(r, i) : times;
    }
  }

  private static @Nullable TimePhrase every(Row r, int i) {
    int at = r.isAny(i + 1, "other", "single") ? i + 2 : i + 1;
    TimeUnit unit = TimeWords.UNITS.get(r.at(at));
    if (unit != null && !r.is(at, "second")) {
      BigDecimal amount = r.is(i + 1, "other") ? BigDecimal.valueOf(2) : ONE;
      return set(i, at + 1, unit.duration(amount));
    }
    DayOfWeek day = CalendarGrammar.weekday(r, at);
    if (day != null) {
      String part = TimeWords.DAY_PARTS.getOrDefault(r.at(at + 1), "");
      return set(i, part.isEmpty() ? at + 1 : at + 2, week(day) + part);
    }
    Month month = CalendarGrammar.month(r, at);
    if (month != null) {
      return set(i, at + 1, String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
    }
    String season = TimeWords.SEASONS.get(r.at(at));
    if (season != null) {
      return set(i, at + 1, "XXXX-" + season);
    }
    NumberParser.Number n = r.has(at) ? NumberParser.parse(r.sentence(), at) : null;
    TimeUnit many = n == null ? null : TimeWords.UNITS.get(r.at(n.end()));
    return n == null || many == null ? null : set(i, n.end() + 1, many.duration(n.value()));
  }

  /** "four times a year". */
  private static @Nullable TimePhrase times(Row r, int i) {
    boolean times = r.is(i + 1, "times") && r.isAny(i + 2, "a", "every", "each", "per");
    TimeUnit unit = times ? TimeWords.UNITS.get(r.at(i + 3)) : null;
    return unit == null ? null : set(i, i + 4, unit.duration(ONE));
  }

  /** "Mondays", "Tuesday nights". */
  private static @Nullable TimePhrase weekdays(Row r, int i) {
    if (!r.isCapital(i)) {
      return null;
    }
    String w = r.at(i);
    DayOfWeek day = CalendarGrammar.weekday(r, i);
    if (day != null && r.isAny(i + 1, "nights", "mornings", "afternoons", "evenings")) {
      String part = r.at(i + 1).substring(0, r.at(i + 1).length() - 1);
      return set(i, i + 2, week(day) + TimeWords.DAY_PARTS.getOrDefault(part, ""));
    }
    boolean plural = w.endsWith("days");
    DayOfWeek each = plural ? CalendarWords.weekday(w.substring(0, w.length() - 1)) : null;
    return each == null ? null : set(i, i + 1, week(each));
  }

  private static String week(DayOfWeek day) {
    return "XXXX-WXX-" + day.getValue();
  }

  private static TimePhrase set(int from, int to, String value) {
    return new TimePhrase(from, to, new Repeated(value));
  }
}
