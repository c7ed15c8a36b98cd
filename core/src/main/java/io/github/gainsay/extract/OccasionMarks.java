package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The times, media and places that a sentence names and at which something may be said. */
final class OccasionMarks {

  /** A time, medium or place: tokens {@code [from, to)} of a paragraph. */
  record Mark(int from, int to, @Nullable Assertion<Timex> time, String medium, String place) {}

  private static final ImmutableMap<String, String> MEDIA = load();

  private static final Set<String> TOWNS =
      Set.of("city", "town", "capital", "port", "village", "suburb", "resort");

  private static final Set<String> VISITS = Set.of("visit", "trip");

  private final Map<Integer, List<Assertion<Timex>>> times = new HashMap<>();

  OccasionMarks(Draft draft) {
    for (Assertion<Timex> time : draft.of(Timex.class)) {
      boolean point =
          time.value().type() == TimexType.DATE || time.value().type() == TimexType.TIME;
      if (point && !time.locus().quoted()) {
        times.computeIfAbsent(time.locus().sentence(), k -> new ArrayList<>()).add(time);
      }
    }
  }

  /** The marks outside quotations of the sentence at tokens {@code [lo, hi)}. */
  List<Mark> in(Paragraph p, int lo, int hi) {
    List<Mark> found = new ArrayList<>();
    for (Assertion<Timex> time : times.getOrDefault(p.sentence(lo).index(), List.of())) {
      int from = lo;
      while (from < hi && p.span(from, from + 1).start() < time.span().start()) {
        from++;
      }
      int to = from;
      while (to < hi && p.span(to, to + 1).start() < time.span().end()) {
        to++;
      }
      if (to > from) {
        found.add(new Mark(from, to, time, "", ""));
      }
    }
    int i = lo;
    while (i < hi) {
      Mark mark = p.isQuoted(i) ? null : markAt(p, i, hi);
      if (mark != null) {
        found.add(mark);
      }
      i = mark == null ? i + 1 : mark.to();
    }
    return found;
  }

  /** The medium or place whose name begins here. */
  private static @Nullable Mark markAt(Paragraph p, int at, int hi) {
    for (int n = Math.min(2, hi - at); n > 0; n--) {
      String medium = MEDIA.get(lemmas(p, at, at + n));
      if (medium != null) {
        return new Mark(at, at + n, null, medium, "");
      }
    }
    int end = isWhere(p, at) ? placeEnd(p, at, hi) : at;
    if (end > at) {
      return new Mark(at, end, null, "", p.text(at, end));
    }
    return capital(p, at, hi);
  }

  /** The end of the name of a place, by the tagger or the list; {@code at} when none begins. */
  private static int placeEnd(Paragraph p, int at, int hi) {
    int end = at;
    while (end < hi && p.token(end).entity().equals("LOCATION")) {
      end++;
    }
    if (end > at) {
      return end;
    }
    while (end < hi && Character.isUpperCase(p.token(end).text().charAt(0))) {
      end++;
    }
    boolean listed = end > at && Gazetteer.standard().find(p.text(at, end)).isPresent();
    return listed ? end : at;
  }

  /** "In the Kenyan capital": in Kenya, as far as the words go. */
  private static @Nullable Mark capital(Paragraph p, int at, int hi) {
    boolean shape =
        at > 1
            && at + 1 < hi
            && p.token(at + 1).is("capital")
            && p.token(at - 1).is("the")
            && p.token(at - 2).is("in");
    Gazetteer gazetteer = Gazetteer.standard();
    return shape && gazetteer.isDemonym(p.token(at).text())
        ? gazetteer
            .find(p.token(at).text())
            .map(e -> new Mark(at, at + 2, null, "", gazetteer.nameOf(gazetteer.nation(e.key()))))
            .orElse(null)
        : null;
  }

  /** "in Bergen", "in the northern city of Posadas", "on a visit to the port of Rostock". */
  private static boolean isWhere(Paragraph p, int at) {
    int i = at - 1;
    if (i > 1 && p.token(i).is("of") && TOWNS.contains(p.token(i - 1).lower())) {
      i -= 2;
      while (i > 0 && (p.token(i).tagged("JJ") || p.token(i).tagged("DT"))) {
        i--;
      }
    }
    return i >= 0 && p.token(i).is("in")
        || i > 0 && p.token(i).is("to") && VISITS.contains(p.token(i - 1).lower());
  }

  private static String lemmas(Paragraph p, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(p.token(i).lemma().toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  private static ImmutableMap<String, String> load() {
    try {
      ImmutableMap.Builder<String, String> read = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(OccasionMarks.class, "occasion_media.tsv"),
              StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          read.put(cells.get(0), cells.get(1));
        }
      }
      return read.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("occasion_media.tsv cannot be read", e);
    }
  }
}
