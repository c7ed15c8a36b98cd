package io.github.gainsay.extract.elapsed;

import io.github.gainsay.extract.Draft;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads anniversaries with the year they count from: "the 150th anniversary of the 1864 treaty",
 * "The firm, founded in 1990, celebrates its 25th anniversary this year". An anniversary is dated
 * by another date of its sentence, or by the article's own where the sentence tells of the present.
 */
final class Anniversaries {
  private static final String N =
      "(?:#(?<n>\\d{1,3})|\\{(?<c>\\d{1,3})\\}) (?:birth |wedding )?anniversary";
  private static final String A = "<(?<a>\\d{1,3})>";
  private static final String WORDS = "(?: (?![<{#,;(])\\S{1,30}+){0,8}?";
  private static final String FOUNDED =
      "(?:founded|established|formed|incorporated|created|opened|launched|started|built|married"
          + "|wed|chartered|inaugurated|set up|premiered|signed)";

  /** "the 150th anniversary of the 1864 treaty", "… of its founding in 1990". */
  private static final Pattern OF =
      Pattern.compile(N + " (?:of|since)(?<w>" + WORDS + ")(?<in> in| on| of|) " + A);

  /** "founded in 1990, will celebrate its 25th anniversary". */
  private static final Pattern SINCE_FOUNDED =
      Pattern.compile(
          FOUNDED
              + "(?: (?![<{#,;(])\\S{1,30}+){0,5}? (?:in|on) "
              + A
              + "(?<w>[^;#{]{1,120}?) (?:its|their|the|his|her) "
              + N);

  /** "celebrates its 25th anniversary this year, was founded in 1990". */
  private static final Pattern WAS_FOUNDED =
      Pattern.compile(
          "(?:its|their) "
              + N
              + "(?<w>(?: (?![{#;(])\\S{1,30}+){0,8}?) (?:was|were) "
              + FOUNDED
              + "(?: (?![<{#,;(])\\S{1,30}+){0,5}? (?:in|on) "
              + A);

  /** The verbs with which a founded thing reaches its anniversary. */
  private static final Set<String> KEEPS =
      Set.of(
          "celebrate", "mark", "observe", "reach", "commemorate", "note", "hit", "honor", "toast");

  private Anniversaries() {}

  static void extract(Draft draft, Skeleton k) {
    if (!k.text.contains(" anniversary ")) {
      return;
    }
    for (Matcher m = OF.matcher(k.text); m.find(); ) {
      Skeleton.Date start = k.date(m, "a");
      boolean said = !m.group("in").isEmpty();
      boolean beside = m.group("w").isBlank() || isOwner(m.group("w"));
      // "of the 1864 treaty", "of its founding in 1990", "of the landing on July 20, 1969"
      if (said ? !k.isModifier(start) && !m.group("w").isBlank() : beside) {
        add(draft, k, m, start, ElapsedExtractor.isPresent(k.sentence));
      }
    }
    for (Matcher m = SINCE_FOUNDED.matcher(k.text); m.find(); ) {
      Skeleton.Date start = k.date(m, "a");
      int kept = keeping(k, start.to(), k.token(m.end("w") + 1));
      if (kept >= 0) {
        add(draft, k, m, start, !k.sentence.token(kept).tag().equals("VBD"));
      }
    }
    for (Matcher m = WAS_FOUNDED.matcher(k.text); m.find(); ) {
      if (m.group("w").contains(",") && !m.group("w").contains(" and ")) {
        int verb = k.token(m.start("a") - 1);
        add(draft, k, m, k.date(m, "a"), isPresentKeep(k));
      }
    }
  }

  private static boolean isOwner(String words) {
    return switch (words.strip()) {
      case "the", "a", "an", "its", "his", "her", "their", "our" -> true;
      default -> false;
    };
  }

  /** The verb of the celebration when no other subject comes in before it, else -1. */
  private static int keeping(Skeleton k, int from, int to) {
    int kept = -1;
    for (int i = from; i < to; i++) {
      String lemma = k.sentence.token(i).lemma();
      if (k.sentence.token(i).tagged("VB")) {
        boolean help = lemma.equals("be") || lemma.equals("have") || lemma.equals("plan");
        if (!help && !KEEPS.contains(lemma)) {
          return -1;
        }
        kept = KEEPS.contains(lemma) ? i : kept;
      }
      boolean determined = k.sentence.token(i).tagged("DT") && !k.sentence.token(i).is("this");
      if (determined || k.sentence.token(i).is("but")) {
        return -1;
      }
    }
    return kept;
  }

  private static void add(
      Draft draft, Skeleton k, Matcher m, Skeleton.Date start, boolean present) {
    boolean ordinal = m.group("n") != null;
    int number;
    int from;
    int to;
    if (ordinal) {
      Skeleton.Ordinal o = k.ordinals.get(Integer.parseInt(m.group("n")));
      number = o.number();
      from = o.from();
      to = o.to() + 1;
    } else {
      Skeleton.Count c = k.count(m, "c");
      number = c.count();
      from = c.from();
      to = c.to() + 1;
      if (c.unit() != ChronoUnit.YEARS) {
        return;
      }
    }
    Timex end = start.hasYear() ? end(draft, k, start, number, present) : null;
    if (end != null) {
      Elapsed value =
          new Elapsed(
              Relation.ANNIVERSARY, number, ChronoUnit.YEARS, Bound.EXACT, start.timex(), end);
      ElapsedExtractor.add(draft, k.sentence, value, from, to);
    }
  }

  /** When the anniversary is: the date of the sentence that fits best, or now; null if open. */
  private static @Nullable Timex end(
      Draft draft, Skeleton k, Skeleton.Date start, int number, boolean present) {
    List<Timex> ends = new ArrayList<>();
    for (Skeleton.Date d : k.dates) {
      boolean fine = d.timex().granularity().compareTo(Granularity.YEAR) <= 0;
      LocalDate day = d.timex().latest();
      if (d != start && fine && day != null && isAfter(day, start)) {
        ends.add(d.timex());
      }
    }
    LocalDate now = draft.dates().isDay() ? draft.dates().date() : null;
    LocalDate began = start.timex().earliest();
    if (now != null && began != null && began.isBefore(now) && (present || !ends.isEmpty())) {
      ends.add(ElapsedExtractor.span(now.minusMonths(6), now.plusMonths(12)));
    }
    Timex best = null;
    long least = Long.MAX_VALUE;
    for (Timex end : ends) {
      Elapsed value =
          new Elapsed(
              Relation.ANNIVERSARY, number, ChronoUnit.YEARS, Bound.EXACT, start.timex(), end);
      if (Math.abs(value.excess()) < least) {
        least = Math.abs(value.excess());
        best = end;
      }
    }
    return best;
  }

  private static boolean isAfter(LocalDate day, Skeleton.Date start) {
    LocalDate first = start.timex().earliest();
    return first != null && day.isAfter(first);
  }

  private static boolean isPresentKeep(Skeleton k) {
    return k.sentence.tokens().stream()
        .anyMatch(t -> t.tagged("VB") && !t.tag().equals("VBD") && KEEPS.contains(t.lemma()));
  }
}
