package io.github.gainsay.extract.order;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Granularity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that put an event before or after another at a distance. */
final class OrderCues {

  /** What the event told is put in relation to. */
  enum Link {
    /** What the story has told before: "a day later". */
    STORY,
    /** What the cue goes on with: "a day after the vote". */
    CLAUSE
  }

  /** A cue on tokens {@code [from, to)}, with its distance as in {@code OrderCue}. */
  record Cue(int from, int to, Granularity unit, int least, int most, Link link) {}

  /** Distances in days, and which way they run. */
  private record Gap(int least, int most) {
    Gap towards(int sign) {
      return sign > 0 ? this : new Gap(-most, -least);
    }
  }

  private enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private static final ImmutableMap<String, Unit> UNITS =
      ImmutableMap.<String, Unit>builder()
          .put("minute", Unit.MINUTE)
          .put("minutes", Unit.MINUTE)
          .put("hour", Unit.HOUR)
          .put("hours", Unit.HOUR)
          .put("day", Unit.DAY)
          .put("days", Unit.DAY)
          .put("night", Unit.DAY)
          .put("nights", Unit.DAY)
          .put("week", Unit.WEEK)
          .put("weeks", Unit.WEEK)
          .put("month", Unit.MONTH)
          .put("months", Unit.MONTH)
          .put("year", Unit.YEAR)
          .buildOrThrow();

  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> STORY_LATER =
      Set.of("later", "afterward", "afterwards", "thereafter");
  private static final Set<String> STORY_EARLIER = Set.of("earlier", "previously", "beforehand");
  private static final Set<String> ON = Set.of("next", "following");
  private static final Set<String> BACK = Set.of("previous", "preceding");

  /** Before "the next day" these make a stretch of time of it. */
  private static final Set<String> STRETCH =
      Set.of(
          "over",
          "in",
          "within",
          "for",
          "during",
          "through",
          "throughout",
          "of",
          "by",
          "until",
          "till",
          "to",
          "from",
          "since",
          "per",
          "than");

  private static final Set<String> ABOUT =
      Set.of("about", "around", "roughly", "approximately", "some", "nearly", "almost");
  private static final Set<String> UPWARD = Set.of("more", "over", "least");
  private static final Set<String> DOWNWARD =
      Set.of("less", "under", "within", "to", "barely", "fewer", "not", "hardly", "scarcely");

  /** Words that add nothing to the distance. */
  private static final Set<String> PLAIN =
      Set.of("just", "only", "exactly", "mere", "a", "than", "fully", "even", "at", "up");

  /** "for two days before", "the two days after", "waited two days before": how long, not when. */
  private static final Set<String> LASTING =
      Set.of(
          "for", "in", "during", "of", "the", "last", "first", "final", "past", "spent", "spend",
          "waited", "wait", "waiting", "took", "take", "lasted", "by", "those", "these", "until");

  private OrderCues() {}

  static List<Cue> find(Sentence s) {
    List<Cue> found = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      String word = s.token(i).lower();
      Unit unit = UNITS.get(word);
      Cue cue = null;
      if (unit != null || DAY_PARTS.contains(word)) {
        cue = stepped(s, i, unit);
      }
      if (cue == null && unit != null) {
        cue = measured(s, i, unit);
      }
      if (cue != null) {
        found.add(cue);
      }
    }
    return found;
  }

  /** "the next day", "the previous week", "the same day", "later that month". */
  private static @Nullable Cue stepped(Sentence s, int i, @Nullable Unit unit) {
    String before = s.token(i - 1).lower();
    String after = i + 1 < s.size() ? s.token(i + 1).lower() : "";
    if (after.equals("or") || after.equals("'s") || after.equals("’s") || after.equals("-")) {
      return null;
    }
    int sign = ON.contains(before) ? 1 : BACK.contains(before) ? -1 : 0;
    int first = i - 1;
    while (first > 0 && (s.token(first - 1).is("the") || s.token(first - 1).is("very"))) {
      first--;
    }
    boolean definite = first < i - 1 && s.token(first).is("the");
    boolean stretch = first > 0 && STRETCH.contains(s.token(first - 1).lower());
    if (sign != 0 && definite && !stretch) {
      if (unit == null || s.token(i).is("night")) {
        // "the next morning" at two o'clock is the same night to those awake.
        return new Cue(
            first, i + 1, Granularity.DAY, Math.min(0, sign), Math.max(0, sign), Link.STORY);
      }
      Granularity step = step(unit);
      return step == null ? null : new Cue(first, i + 1, step, sign, sign, Link.STORY);
    }
    boolean same = before.equals("same") && first < i - 1;
    if (same && unit == Unit.DAY && !stretch) {
      boolean as = after.equals("as");
      return new Cue(
          first, as ? i + 2 : i + 1, Granularity.DAY, 0, 0, as ? Link.CLAUSE : Link.STORY);
    }
    return null;
  }

  private static @Nullable Granularity step(Unit unit) {
    return switch (unit) {
      case DAY -> Granularity.DAY;
      case WEEK -> Granularity.WEEK;
      case MONTH -> Granularity.MONTH;
      case YEAR -> Granularity.YEAR;
      default -> null;
    };
  }

  /** "a day later", "two weeks before the vote", "hours after", "the day before". */
  private static @Nullable Cue measured(Sentence s, int i, Unit unit) {
    if (i + 1 >= s.size() || unit == Unit.YEAR) {
      return null;
    }
    int to = i + 2;
    String word = s.token(i + 1).lower();
    String next = to < s.size() ? s.token(to).lower() : "";
    int sign;
    Link link = Link.STORY;
    if (STORY_LATER.contains(word) || STORY_EARLIER.contains(word)) {
      sign = STORY_LATER.contains(word) ? 1 : -1;
      if (next.equals("than")) {
        return null;
      }
    } else if (word.equals("prior")) {
      sign = -1;
      if (next.equals("to")) {
        link = Link.CLAUSE;
        to++;
      }
    } else if (word.equals("after") || word.equals("before") || word.equals("following")) {
      sign = word.equals("before") ? -1 : 1;
      boolean open = to >= s.size() || !Character.isLetterOrDigit(next.charAt(0));
      boolean pointed = (next.equals("that") || next.equals("this")) && endsAt(s, to + 1);
      if (next.equals("tomorrow") || next.equals("yesterday") || next.equals("christmas")) {
        return null;
      }
      boolean linked = next.equals("and") || next.equals("in") || next.equals("at");
      if (!open && !pointed && !linked) {
        link = Link.CLAUSE;
      }
    } else {
      return null;
    }
    return amount(s, i, unit, to, sign, link);
  }

  private static boolean endsAt(Sentence s, int i) {
    return i >= s.size() || !Character.isLetterOrDigit(s.token(i).text().charAt(0));
  }

  private static @Nullable Cue amount(Sentence s, int i, Unit unit, int to, int sign, Link link) {
    String before = s.token(i - 1).lower();
    boolean plural = s.token(i).lower().endsWith("s");
    int from = i - 1;
    Gap gap;
    NumberParser.Number number = null;
    for (int k = Math.max(0, i - 3); k < i && number == null; k++) {
      NumberParser.Number n = NumberParser.parse(s, k);
      if (n != null && n.end() == i) {
        number = n;
        from = k;
      }
    }
    if (number != null) {
      boolean whole = number.value().stripTrailingZeros().scale() <= 0;
      int n = whole ? number.value().intValue() : 0;
      gap = n < 1 || n > 400 ? null : exactly(n, unit);
    } else if (!plural && (before.equals("a") || before.equals("an") || before.equals("one"))) {
      gap = exactly(1, unit);
    } else if (!plural
        && before.equals("the")
        && !s.token(i + 1).is("earlier")
        && !s.token(i + 1).is("later")) {
      gap = exactly(1, unit);
    } else if (plural) {
      boolean some = before.equals("few") || before.equals("several");
      boolean couple = before.equals("couple") || (before.equals("of") && isCouple(s, i - 2));
      from = before.equals("of") && couple ? i - 2 : some || couple ? i - 1 : i;
      gap = some || couple || isBare(s, i) ? vague(unit, some, couple) : null;
    } else {
      gap = null;
    }
    if (gap == null || isRange(s, from)) {
      return null;
    }
    return hedged(s, from, to, gap, sign, link);
  }

  private static boolean isCouple(Sentence s, int i) {
    return i >= 0 && s.token(i).is("couple");
  }

  /** "…, days after the vote", not "in the days after the vote". */
  private static boolean isBare(Sentence s, int i) {
    String tag = s.token(i - 1).tag();
    boolean narrowed =
        tag.startsWith("DT")
            || tag.startsWith("J")
            || tag.startsWith("N")
            || tag.equals("CD")
            || tag.startsWith("PRP")
            || tag.equals("POS")
            || s.token(i - 1).is("of");
    return !narrowed || isPlain(s.token(i - 1).lower());
  }

  private static boolean isPlain(String word) {
    return word.equals("just") || word.equals("only") || word.equals("mere");
  }

  /** "two or three days later", "a year and a day later", "every two days after". */
  private static boolean isRange(Sentence s, int from) {
    if (from == 0) {
      return false;
    }
    String before = s.token(from - 1).lower();
    boolean part = before.equals("or") || before.equals("-") || before.equals("–");
    boolean joined = (before.equals("to") || before.equals("and")) && from > 1;
    boolean number =
        joined
            && (s.token(from - 2).tag().equals("CD")
                || UNITS.containsKey(s.token(from - 2).lower()));
    return part || number || before.equals("every") || before.equals("each");
  }

  /** How far apart events are when so many units are said to lie between them, with rounding. */
  private static @Nullable Gap exactly(int n, Unit unit) {
    return switch (unit) {
      case MINUTE -> new Gap(0, 1);
      case HOUR -> new Gap(Math.max(0, n - 12) / 24, (n + 12 + 23) / 24);
      case DAY -> n <= 7 ? new Gap(n, n) : new Gap(n - 1 - n / 14, n + 1 + n / 14);
      case WEEK -> new Gap(7 * n - 3 - n / 4, 7 * n + 3 + n / 4);
      case MONTH -> new Gap(30 * n - 15, 31 * n + 16);
      case YEAR -> null;
    };
  }

  private static @Nullable Gap vague(Unit unit, boolean some, boolean couple) {
    return switch (unit) {
      case MINUTE -> new Gap(0, 1);
      case HOUR -> new Gap(0, 2);
      case DAY -> couple ? new Gap(1, 4) : some ? new Gap(1, 12) : new Gap(1, 20);
      case WEEK -> couple ? new Gap(8, 26) : some ? new Gap(10, 80) : new Gap(7, 120);
      case MONTH -> couple ? new Gap(35, 110) : new Gap(40, 800);
      case YEAR -> null;
    };
  }

  /** Takes in "about", "nearly", "more than" and their like before the amount. */
  private static @Nullable Cue hedged(Sentence s, int from, int to, Gap gap, int sign, Link link) {
    int least = gap.least;
    int most = gap.most;
    int start = from;
    while (start > 0 && from - start < 4) {
      String w = s.token(start - 1).lower();
      if (ABOUT.contains(w)) {
        int slack = 1 + most / 4;
        least = Math.max(0, least - slack);
        most += slack;
      } else if (UPWARD.contains(w)) {
        most = 2 * most + 1;
      } else if (DOWNWARD.contains(w) && !(w.equals("to") && !isWord(s, start - 2, "up"))) {
        least = 0;
      } else if (!PLAIN.contains(w)) {
        break;
      }
      start--;
    }
    if (start > 0 && LASTING.contains(s.token(start - 1).lower())) {
      return null;
    }
    Gap run = new Gap(least, most).towards(sign);
    return new Cue(start, to, Granularity.DAY, run.least, run.most, link);
  }

  private static boolean isWord(Sentence s, int i, String word) {
    return i >= 0 && s.token(i).is(word);
  }
}
