package io.github.gainsay.extract.time;

import io.github.gainsay.extract.time.TimePhrase.Calendar;
import io.github.gainsay.extract.time.TimePhrase.Clock;
import io.github.gainsay.extract.time.TimePhrase.Current;
import io.github.gainsay.extract.time.TimePhrase.Form;
import io.github.gainsay.extract.time.TimePhrase.Offset;
import io.github.gainsay.extract.time.TimePhrase.Relative;
import io.github.gainsay.extract.time.TimePhrase.Season;
import io.github.gainsay.extract.time.TimePhrase.Stretch;
import io.github.gainsay.extract.time.TimePhrase.YearPart;
import io.github.gainsay.extract.time.TimePhrase.Years;
import io.github.gainsay.value.TimexModifier;
import org.jspecify.annotations.Nullable;

/** The words before a time expression that are part of it: "early", "the end of", "nearly". */
final class Modifiers {

  /** A modifier and the token after its words. */
  private record Cue(TimexModifier modifier, int end) {}

  private Modifiers() {}

  /** A modified expression at {@code i}, null when none starts here. */
  static @Nullable TimePhrase at(Row r, int i, boolean business) {
    TimePhrase part = partOf(r, i, business);
    if (part != null) {
      return part;
    }
    TimePhrase phase = phase(r, i, business);
    return phase != null ? phase : about(r, i, business);
  }

  /** "the end of 1990", "the beginning of October", "the middle of the week". */
  private static @Nullable TimePhrase partOf(Row r, int i, boolean business) {
    int at = r.is(i, "the") ? i + 1 : i;
    TimexModifier modifier =
        switch (r.at(at)) {
          case "end", "close" -> TimexModifier.END;
          case "beginning", "start", "dawn" -> TimexModifier.START;
          case "middle", "height" -> TimexModifier.MID;
          default -> null;
        };
    int of = at + 1;
    boolean early = r.isAny(at, "early", "first", "latter", "later", "late", "last", "better");
    if (modifier == null && early && r.isAny(at + 1, "part", "half", "days", "weeks", "months")) {
      boolean first = r.isAny(at, "early", "first");
      modifier = first ? TimexModifier.START : TimexModifier.END;
      of = at + 2;
    }
    if (modifier == null || !r.is(of, "of") || YearPartGrammar.at(r, i, business) != null) {
      return null;
    }
    TimePhrase whole = ownUnit(r, of + 1);
    whole = whole == null ? TimexGrammar.core(r, of + 1, business) : whole;
    boolean period = whole != null && isPeriod(whole.form()) && whole.time().isEmpty();
    return period && whole != null ? whole.over(i, whole.to()).with(modifier) : null;
  }

  /** "the year", "the month" after "the end of": the article's own. */
  private static @Nullable TimePhrase ownUnit(Row r, int i) {
    TimeUnit unit = r.is(i, "the") ? TimeWords.UNITS.get(r.at(i + 1)) : null;
    boolean coarse =
        unit == TimeUnit.YEAR
            || unit == TimeUnit.MONTH
            || unit == TimeUnit.WEEK
            || unit == TimeUnit.DECADE
            || unit == TimeUnit.CENTURY;
    return coarse && unit != null && r.tag(i + 1).equals("NN")
        ? new TimePhrase(i, i + 2, new Current(unit))
        : null;
  }

  /** "early March", "mid-1996", "late last week", "earlier this month", "the late 1970s". */
  private static @Nullable TimePhrase phase(Row r, int i, boolean business) {
    int at = r.is(i, "the") ? i + 1 : i;
    String w = r.at(at);
    if (w.startsWith("mid-") && w.length() > 4) {
      return glued(r, i, at);
    }
    TimexModifier modifier =
        switch (w) {
          case "early", "earlier" -> TimexModifier.START;
          case "late", "later" -> TimexModifier.END;
          case "mid", "mid-" -> TimexModifier.MID;
          default -> null;
        };
    boolean sometime = r.is(at, "sometime") || r.is(at, "some") && r.is(at + 1, "time");
    if (modifier == null && !sometime) {
      return null;
    }
    int rest = sometime && r.is(at, "some") ? at + 2 : at + 1;
    rest = r.isDash(rest) || r.isAny(rest, "in", "on") ? rest + 1 : rest;
    TimePhrase whole = r.is(rest, "the") && rest > at + 1 ? ownUnit(r, rest) : null;
    whole = whole == null ? TimexGrammar.core(r, rest, business) : whole;
    if (whole == null || !r.has(rest)) {
      return null;
    }
    Form form = whole.form();
    boolean comparative = r.isAny(at, "earlier", "later");
    boolean relative = form instanceof Relative || form instanceof TimePhrase.Days;
    boolean weekday = form instanceof Calendar c && c.isDay();
    boolean fits =
        comparative
            ? relative || weekday || form instanceof Current
            : isPeriod(form) || TimexGrammar.isDay(form);
    if (!fits) {
      return null;
    }
    TimePhrase over = whole.over(i, whole.to());
    // "earlier this month" is some day of it, not its start
    return comparative || modifier == null ? over : over.with(modifier);
  }

  /** "mid-1996", "mid-November", "mid-afternoon Friday", in one token. */
  private static @Nullable TimePhrase glued(Row r, int i, int at) {
    Row inner = r.without(at, "mid-");
    TimePhrase whole = TimexGrammar.core(inner, at);
    if (whole != null && isPeriod(whole.form())) {
      return whole.over(i, whole.to()).with(TimexModifier.MID);
    }
    String part = TimeWords.DAY_PARTS.get(inner.at(at));
    TimePhrase day = part == null ? null : TimexGrammar.core(r, at + 1);
    return part != null && day != null && TimexGrammar.isDay(day.form())
        ? day.over(i, day.to()).at(part)
        : null;
  }

  /** "nearly two months", "at least 30 days", "around 7:15 p.m.", "about two years ago". */
  private static @Nullable TimePhrase about(Row r, int i, boolean business) {
    Cue cue = cue(r, i);
    if (cue == null || !r.has(cue.end)) {
      return null;
    }
    TimePhrase whole = TimexGrammar.core(r, cue.end, business);
    if (whole == null) {
      return null;
    }
    Form form = whole.form();
    boolean amount = form instanceof Stretch || form instanceof Offset;
    boolean point =
        (form instanceof Clock
                || whole.time().contains(":")
                || form instanceof Current
                || form instanceof Calendar c && c.written().weekday() == null)
            && r.isAny(i, "around", "about", "circa");
    if (!amount && !point) {
      return null;
    }
    return whole.over(i, whole.to()).with(cue.modifier);
  }

  private static @Nullable Cue cue(Row r, int i) {
    int at = r.isAny(i, "just", "only", "well") ? i + 1 : i;
    switch (r.at(at)) {
      case "about", "around", "roughly", "approximately", "some", "circa":
        return new Cue(TimexModifier.APPROX, at + 1);
      case "nearly", "almost", "under":
        return new Cue(TimexModifier.LESS_THAN, at + 1);
      case "over":
        // "over the past year" is a preposition
        return r.isAny(at + 1, "the", "last", "next")
            ? null
            : new Cue(TimexModifier.MORE_THAN, at + 1);
      case "more", "longer":
        return r.is(at + 1, "than") ? new Cue(TimexModifier.MORE_THAN, at + 2) : null;
      case "less", "fewer":
        return r.is(at + 1, "than") ? new Cue(TimexModifier.LESS_THAN, at + 2) : null;
      case "at":
        boolean least = r.is(at + 1, "least");
        return least || r.is(at + 1, "most")
            ? new Cue(least ? TimexModifier.EQUAL_OR_MORE : TimexModifier.EQUAL_OR_LESS, at + 2)
            : null;
      case "up":
        return r.is(at + 1, "to") ? new Cue(TimexModifier.EQUAL_OR_LESS, at + 2) : null;
      case "no":
        boolean most = r.isAny(at + 1, "more", "longer") && r.is(at + 2, "than");
        return most ? new Cue(TimexModifier.EQUAL_OR_LESS, at + 3) : null;
      default:
        return null;
    }
  }

  private static boolean isPeriod(Form form) {
    if (form instanceof Calendar c) {
      return !c.isDay();
    }
    return form instanceof Season
        || form instanceof YearPart
        || form instanceof Years
        || form instanceof Relative
        || form instanceof Current;
  }
}
