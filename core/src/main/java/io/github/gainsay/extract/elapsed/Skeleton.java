package io.github.gainsay.extract.elapsed;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.extract.quantity.BoundCues;
import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.NumberWords;
import io.github.gainsay.value.Timex;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in lower case with its dates, counts of time and ordinals written as {@code <0>},
 * {@code {0}} and {@code #0}, so that their relations can be read by patterns: "in 2014, 20 years
 * after the 1994 genocide" is {@code in <0> , {0} after the <1> genocide}.
 */
final class Skeleton {
  private static final ImmutableMap<String, ChronoUnit> UNITS =
      ImmutableMap.<String, ChronoUnit>builder()
          .put("day", ChronoUnit.DAYS)
          .put("days", ChronoUnit.DAYS)
          .put("week", ChronoUnit.WEEKS)
          .put("weeks", ChronoUnit.WEEKS)
          .put("month", ChronoUnit.MONTHS)
          .put("months", ChronoUnit.MONTHS)
          .put("year", ChronoUnit.YEARS)
          .put("years", ChronoUnit.YEARS)
          .put("decade", ChronoUnit.DECADES)
          .put("decades", ChronoUnit.DECADES)
          .put("century", ChronoUnit.CENTURIES)
          .put("centuries", ChronoUnit.CENTURIES)
          .buildOrThrow();

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");

  /** A count of time units, tokens {@code [from, to)}; {@code joined} as in "12-year". */
  record Count(int from, int to, int count, ChronoUnit unit, Bound bound, boolean joined) {}

  /** A date, tokens {@code [from, to)}. */
  record Date(int from, int to, Assertion<Timex> assertion) {
    Timex timex() {
      return assertion.value();
    }

    boolean hasYear() {
      return timex().written().year() != null && timex().isPlaced();
    }
  }

  /** An ordinal, one token or three. */
  record Ordinal(int from, int to, int number) {}

  final Sentence sentence;
  final String text;
  final List<Count> counts = new ArrayList<>();
  final List<Date> dates = new ArrayList<>();
  final List<Ordinal> ordinals = new ArrayList<>();
  private final Map<Integer, Integer> tokens = new HashMap<>();

  Skeleton(Sentence s, List<Assertion<Timex>> timexes) {
    sentence = s;
    Map<Integer, Date> starts = dates(s, timexes);
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < s.size()) {
      tokens.put(out.length(), i);
      Count count = count(s, i);
      Ordinal ordinal = count == null ? ordinal(s, i) : null;
      Date date = starts.get(i);
      if (count != null) {
        out.append('{').append(counts.size()).append('}');
        counts.add(count);
        i = count.to;
      } else if (date != null) {
        out.append('<').append(dates.size()).append('>');
        dates.add(date);
        i = date.to;
      } else if (ordinal != null) {
        out.append('#').append(ordinals.size());
        ordinals.add(ordinal);
        i = ordinal.to;
      } else {
        out.append(plain(s.token(i)));
        i++;
      }
      out.append(' ');
    }
    text = out.toString();
  }

  /** A token that cannot be taken for a placeholder. */
  private static String plain(Token t) {
    String w = t.lower();
    if (w.equals("-lrb-")) {
      return "(";
    }
    if (w.equals("-rrb-")) {
      return ")";
    }
    return w.indexOf('<') >= 0 || w.indexOf('{') >= 0 || w.indexOf('#') >= 0 ? "_" : w;
  }

  private static Map<Integer, Date> dates(Sentence s, List<Assertion<Timex>> timexes) {
    Map<Integer, Date> starts = new HashMap<>();
    for (Assertion<Timex> a : timexes) {
      int from = -1;
      int to = s.size();
      for (int i = 0; i < s.size(); i++) {
        int start = s.span(i, i + 1).start();
        if (start == a.span().start()) {
          from = i;
        } else if (start >= a.span().end()) {
          to = i;
          break;
        }
      }
      if (from >= 0 && a.value().isPlaced()) {
        starts.put(from, new Date(from, to, a));
      }
    }
    return starts;
  }

  /** "12 years", "a decade", "12-year" from token {@code i}; null for none, or for a range. */
  static @Nullable Count count(Sentence s, int i) {
    Token t = s.token(i);
    boolean one = t.is("a") || t.is("an");
    NumberParser.Number number = one ? null : NumberParser.parse(s, i);
    if (!one && (number == null || number.value().stripTrailingZeros().scale() > 0)) {
      return null;
    }
    int at = number == null ? i + 1 : number.end();
    boolean joined = at + 1 < s.size() && s.token(at).is("-");
    at += joined ? 1 : 0;
    ChronoUnit unit = at < s.size() ? UNITS.get(s.token(at).lower()) : null;
    boolean old = at + 1 < s.size() && (s.token(at + 1).is("old") || s.token(at + 1).is("-"));
    int amount = number == null ? 1 : number.value().intValue();
    if (unit == null || old || amount < 1 || amount > 3000) {
      return null;
    }
    if (one && unit.compareTo(ChronoUnit.YEARS) < 0) {
      return null;
    }
    // "10 to 15 years", "two and a half years"
    boolean range =
        i > 1
            && (s.token(i - 1).is("to")
                || s.token(i - 1).is("-")
                || s.token(i - 1).is("–")
                || s.token(i - 1).is("or")
                || s.token(i - 1).is("and"))
            && s.token(i - 2).tagged("CD");
    if (range) {
      return null;
    }
    BoundCues.Cue before = BoundCues.before(s, i);
    BoundCues.Cue after = BoundCues.after(s, at + 1);
    boolean half = at + 2 < s.size() && s.token(at + 1).is("and") && s.token(at + 2).is("a");
    Bound bound = before != null ? before.bound() : after != null ? after.bound() : Bound.EXACT;
    return new Count(i, at + 1, amount, unit, half ? Bound.ABOUT : bound, joined);
  }

  private static @Nullable Ordinal ordinal(Sentence s, int i) {
    String w = s.token(i).lower();
    Matcher digits = DIGITS.matcher(w);
    if (digits.matches()) {
      return new Ordinal(i, i + 1, Integer.parseInt(digits.group(1)));
    }
    Integer simple = NumberWords.ordinal(w);
    if (simple != null) {
      return new Ordinal(i, i + 1, simple);
    }
    boolean apart = i + 2 < s.size() && s.token(i + 1).is("-");
    Integer compound = apart ? NumberWords.ordinal(w + '-' + s.token(i + 2).lower()) : null;
    return compound == null ? null : new Ordinal(i, i + 3, compound);
  }

  /** The token that starts at an offset of {@link #text}. */
  int token(int offset) {
    Integer token = tokens.get(offset);
    if (token == null) {
      throw new IllegalArgumentException("no token at " + offset + " of " + text);
    }
    return token;
  }

  Date date(Matcher m, String group) {
    return dates.get(Integer.parseInt(m.group(group)));
  }

  Count count(Matcher m, String group) {
    return counts.get(Integer.parseInt(m.group(group)));
  }

  /** Whether tokens {@code [from, to)} hold a verb. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).tagged("VB") || sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date stands before a noun that it modifies: "the 1994 genocide". */
  boolean isModifier(Date d) {
    if (d.to >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(d.to);
    return next.tagged("NN") || next.tagged("JJ") || next.tagged("POS");
  }
}
