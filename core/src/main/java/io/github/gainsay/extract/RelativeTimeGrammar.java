package io.github.gainsay.extract;

import io.github.gainsay.extract.TimePhrase.Shift;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relative dates, durations and sets of {@link TimexGrammar}. */
final class RelativeTimeGrammar {
  private static final Set<String> SET_WORDS = Set.of("every", "each");

  private RelativeTimeGrammar() {}

  static @Nullable TimePhrase named(Sentence s, int i, String w) {
    Token t = s.token(i);
    switch (w) {
      case "today":
        return CalendarGrammar.timed(s, CalendarGrammar.phrase(i, i + 1, new TimePhrase.Days(0)));
      case "yesterday":
        return CalendarGrammar.timed(s, CalendarGrammar.phrase(i, i + 1, new TimePhrase.Days(-1)));
      case "tomorrow":
        return CalendarGrammar.timed(s, CalendarGrammar.phrase(i, i + 1, new TimePhrase.Days(1)));
      case "tonight":
        return new TimePhrase(i, i + 1, new TimePhrase.Days(0), "TNI");
      default:
        break;
    }
    if (SET_WORDS.contains(w) && i + 1 < s.size()) {
      TimeUnit unit = TimeWords.UNITS.get(s.token(i + 1).lower());
      if (unit != null) {
        return CalendarGrammar.phrase(i, i + 2, new TimePhrase.Repeated(unit.duration("1")));
      }
      DayOfWeek day = CalendarGrammar.weekday(s, i + 1);
      if (day != null) {
        return CalendarGrammar.phrase(
            i, i + 2, new TimePhrase.Repeated("XXXX-WXX-" + day.getValue()));
      }
    }
    if (w.equals("daily")
        || w.equals("weekly")
        || w.equals("monthly")
        || w.equals("annually")
        || w.equals("yearly")) {
      String code =
          w.startsWith("d") ? "P1D" : w.startsWith("w") ? "P1W" : w.startsWith("m") ? "P1M" : "P1Y";
      return CalendarGrammar.phrase(i, i + 1, new TimePhrase.Repeated(code));
    }
    String vague = TimeWords.VAGUE.get(w);
    if (vague != null && t.tagged("RB")) {
      return CalendarGrammar.phrase(i, i + 1, new TimePhrase.Vague(vague));
    }
    String season = TimeWords.SEASONS.get(w);
    if (season != null && t.tag().equals("NN") && i > 0) {
      return season(s, i, season);
    }
    return null;
  }

  private static @Nullable TimePhrase season(Sentence s, int i, String code) {
    Token before = s.token(i - 1);
    Shift shift = TimeWords.SHIFTS.get(before.lower());
    int next = i + 1 < s.size() && s.token(i + 1).is("of") ? i + 2 : i + 1;
    boolean year = next < s.size() && CalendarGrammar.YEAR.matcher(s.token(next).text()).matches();
    boolean the = before.is("the") || before.is("in") || before.is("that");
    if (year) {
      int from = shift != null || before.is("the") ? i - 1 : i;
      return CalendarGrammar.phrase(
          from, next + 1, new TimePhrase.Season(code, Integer.valueOf(s.token(next).text()), null));
    }
    boolean fall = s.token(i).is("fall") || s.token(i).is("spring");
    return shift == null && (!the || fall)
        ? null
        : CalendarGrammar.phrase(
            shift == null && !before.is("the") ? i : i - 1,
            i + 1,
            new TimePhrase.Season(code, null, shift));
  }

  /**
   * "last week", "this May", "the following month", "the past three years", "earlier this year".
   */
  static @Nullable TimePhrase relative(Sentence s, int i, String w) {
    int from = i;
    int at = i;
    if ((w.equals("earlier") || w.equals("later") || w.equals("early") || w.equals("late"))
        && i + 1 < s.size()) {
      TimePhrase rest =
          TimeWords.SHIFTS.containsKey(s.token(i + 1).lower())
              ? relative(s, i + 1, s.token(i + 1).lower())
              : null;
      return rest == null ? null : new TimePhrase(i, rest.to(), rest.form(), rest.time());
    }
    if (w.equals("the") && i + 1 < s.size()) {
      at = i + 1;
    }
    Shift shift = TimeWords.SHIFTS.get(s.token(at).lower());
    if (shift == null) {
      return w.equals("a")
              || w.equals("an")
              || w.equals("several")
              || w.equals("few")
              || w.equals("many")
              || NumberParser.parse(s, i) != null
          ? amount(s, i)
          : null;
    }
    if (w.equals("the") && shift == Shift.THIS) {
      return s.token(at).is("same") ? unit(s, from, at + 1, Shift.THIS) : null;
    }
    return unit(s, from, at + 1, shift);
  }

  private static @Nullable TimePhrase unit(Sentence s, int from, int i, Shift shift) {
    if (i >= s.size()) {
      return null;
    }
    Token t = s.token(i);
    String w = t.lower();
    TimeUnit unit = TimeWords.UNITS.get(w);
    if (unit != null && !w.endsWith("s")) {
      if (unit == TimeUnit.SECOND
          || unit == TimeUnit.MINUTE
          || unit == TimeUnit.HOUR && shift != Shift.LAST) {
        return null;
      }
      if (unit == TimeUnit.NIGHT && shift == Shift.LAST) {
        return new TimePhrase(from, i + 1, new TimePhrase.Days(-1), "TNI");
      }
      return CalendarGrammar.timed(
          s, CalendarGrammar.phrase(from, i + 1, new TimePhrase.Relative(shift, unit)));
    }
    if (TimeWords.DAY_PARTS.containsKey(w) && shift == Shift.THIS) {
      return new TimePhrase(from, i + 1, new TimePhrase.Days(0), "T" + TimeWords.DAY_PARTS.get(w));
    }
    if (w.equals("year") || w.equals("quarter")) {
      return CalendarGrammar.phrase(from, i + 1, new TimePhrase.Relative(shift, TimeUnit.YEAR));
    }
    DayOfWeek day = CalendarGrammar.weekday(s, i);
    if (day != null) {
      return CalendarGrammar.timed(
          s,
          CalendarGrammar.phrase(
              from, i + 1, new TimePhrase.Calendar(WrittenDate.of(day), null, shift, null)));
    }
    Month month = CalendarGrammar.month(s, i);
    if (month != null) {
      return CalendarGrammar.phrase(
          from,
          i + 1,
          new TimePhrase.Calendar(new WrittenDate(null, month, null, null), null, shift, null));
    }
    String season = TimeWords.SEASONS.get(w);
    if (season != null && t.tagged("NN")) {
      return CalendarGrammar.phrase(from, i + 1, new TimePhrase.Season(season, null, shift));
    }
    NumberParser.Number n = NumberParser.parse(s, i);
    int after = n == null ? i + 1 : n.end();
    boolean vague = n == null && (w.equals("few") || w.equals("several") || w.equals("couple"));
    if ((n != null || vague) && after < s.size() && shift != Shift.THIS) {
      TimeUnit many = TimeWords.UNITS.get(s.token(after).lower());
      if (many != null) {
        String amount = n == null ? "X" : n.value().toPlainString();
        return CalendarGrammar.phrase(from, after + 1, new TimePhrase.Stretch(amount, many));
      }
    }
    return null;
  }

  /** "two weeks ago", "a day later", "three years", "a 10-day". */
  static @Nullable TimePhrase amount(Sentence s, int i) {
    NumberParser.Number n = NumberParser.parse(s, i);
    String w = s.token(i).lower();
    int at = n == null ? i + 1 : n.end();
    int amount = n == null ? 1 : n.value().intValue();
    boolean one = w.equals("a") || w.equals("an");
    boolean vague = n == null && !one;
    if (one
        && n == null
        && at + 1 < s.size()
        && (s.token(at).is("few") || s.token(at).is("couple"))) {
      vague = true;
      at += s.token(at + 1).is("of") ? 2 : 1;
    }
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    if (at >= s.size()
        || (n != null && n.value().scale() > 0 && n.value().stripTrailingZeros().scale() > 0)) {
      return null;
    }
    TimeUnit unit = TimeWords.UNITS.get(s.token(at).lower());
    if (unit == null || isAge(s, at)) {
      return null;
    }
    int end = at + 1;
    if (end < s.size()) {
      String after = s.token(end).lower();
      boolean placed = !vague && Math.abs(amount) < 5000;
      if (after.equals("ago") && placed) {
        return CalendarGrammar.phrase(i, end + 1, new TimePhrase.Offset(-amount, unit, false));
      }
      if ((after.equals("earlier") || after.equals("before")) && placed) {
        int to = after.equals("before") ? end : end + 1;
        return CalendarGrammar.phrase(i, to, new TimePhrase.Offset(-amount, unit, true));
      }
      if ((after.equals("later") || after.equals("after")) && placed) {
        int to = after.equals("after") ? end : end + 1;
        return CalendarGrammar.phrase(i, to, new TimePhrase.Offset(amount, unit, true));
      }
      if (after.equals("ago")) {
        return CalendarGrammar.phrase(i, end + 1, new TimePhrase.Vague("PAST_REF"));
      }
    }
    if (one && n == null) {
      boolean alone = end >= s.size() || !s.token(end).tagged("NN");
      boolean rate =
          i > 0 && s.token(i - 1).tagged("NN")
              || i > 0
                  && (s.token(i - 1).is("times")
                      || s.token(i - 1).is("twice")
                      || s.token(i - 1).is("once"));
      if (!alone || rate || unit == TimeUnit.SECOND || unit == TimeUnit.QUARTER) {
        return null;
      }
    }
    return CalendarGrammar.phrase(
        i, end, new TimePhrase.Stretch(vague ? "X" : Integer.toString(amount), unit));
  }

  /** "34 years old", "34-year-old": an age, not a stretch of time. */
  private static boolean isAge(Sentence s, int unit) {
    int i = unit + 1;
    if (i < s.size() && s.token(i).is("-")) {
      i++;
    }
    return i < s.size() && s.token(i).lower().startsWith("old");
  }
}
