package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days that an article names, in the order of time.
 *
 * @param count of mentions
 * @param rows one for each stretch of days, then one for what is not placed in time
 * @param ticks where the stretches begin on a line; empty when there is no more than one
 * @param first the first day of the line, as ISO 8601
 * @param last the last day of the line
 */
record DateTable(
    int count, ImmutableList<Row> rows, ImmutableList<Tick> ticks, String first, String last) {

  /**
   * A stretch of days.
   *
   * @param days in words
   * @param iso the first day, and the last if it is another
   * @param own what makes it the article's own day; empty for any other
   */
  record Row(String days, String iso, String own, ImmutableList<Mention> mentions) {}

  /**
   * A place on the line.
   *
   * @param x percent of the width
   * @param own whether it is the article's own day
   */
  record Tick(String x, String days, boolean own) {}

  boolean drawn() {
    return !ticks.isEmpty();
  }

  boolean any() {
    return count > 0;
  }

  /** Collects the dates of an article. */
  static final class Builder {
    private record Days(LocalDate first, LocalDate last) {}

    private final DateContext context;
    private final Map<Days, List<Mention>> placed =
        new TreeMap<>(Comparator.comparing(Days::first).thenComparing(Days::last));
    private final Map<Days, String> words = new HashMap<>();
    private final List<Mention> unplaced = new ArrayList<>();
    private int count;

    Builder(DateContext context) {
      this.context = context;
    }

    /** Takes a date; whether it was one. */
    boolean add(Assertion<?> assertion, Mention mention) {
      if (!(assertion.value() instanceof Timex t)
          || t.type() != TimexType.DATE && t.type() != TimexType.TIME) {
        return false;
      }
      count++;
      LocalDate first = t.earliest();
      LocalDate last = t.latest();
      if (first == null || last == null) {
        unplaced.add(mention);
      } else {
        Days days = new Days(first, last);
        placed.computeIfAbsent(days, d -> new ArrayList<>()).add(mention);
        words.putIfAbsent(days, t.describe());
      }
      return true;
    }

    DateTable build() {
      LocalDate own = context.date();
      if (own != null && context.isDay()) {
        Days day = new Days(own, own);
        placed.computeIfAbsent(day, d -> List.of());
        words.putIfAbsent(day, Timex.describe(own));
      }
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      placed.forEach(
          (days, mentions) ->
              rows.add(
                  new Row(
                      words.getOrDefault(days, ""),
                      iso(days),
                      isOwn(days) ? "the article’s own day" : "",
                      ImmutableList.copyOf(mentions))));
      if (!unplaced.isEmpty()) {
        rows.add(new Row("not placed in time", "", "", ImmutableList.copyOf(unplaced)));
      }
      return line(rows.build());
    }

    private DateTable line(ImmutableList<Row> rows) {
      List<Days> all = List.copyOf(placed.keySet());
      if (all.size() < 2) {
        return new DateTable(count, rows, ImmutableList.of(), "", "");
      }
      LocalDate first = all.get(0).first();
      LocalDate last = all.get(all.size() - 1).first();
      double width = Math.max(1, ChronoUnit.DAYS.between(first, last));
      ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
      for (Days days : all) {
        double x = 2 + 96 * ChronoUnit.DAYS.between(first, days.first()) / width;
        ticks.add(
            new Tick(
                String.format(Locale.ROOT, "%.1f%%", x),
                words.getOrDefault(days, ""),
                isOwn(days)));
      }
      return new DateTable(count, rows, ticks.build(), first.toString(), last.toString());
    }

    private boolean isOwn(Days days) {
      @Nullable LocalDate own = context.isDay() ? context.date() : null;
      return days.first().equals(own) && days.last().equals(own);
    }

    private static String iso(Days days) {
      return days.first().equals(days.last())
          ? days.first().toString()
          : days.first() + " – " + days.last();
    }
  }
}
