package io.github.gainsay.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.align.WrittenNumbers;
import io.github.gainsay.article.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into a stable order and drops those that say again what another says: the same
 * check on the same ends, and another check of quantities on the same two numbers. Of these the
 * graver one stays, of two as grave the one that explains more. What one check says in the same
 * words of places that hang together, such as a headline and a lead with one number against the
 * body's, becomes one finding with all the ends.
 */
final class Deduplication {

  /** The types of findings about two numbers, those that explain most first. */
  private static final ImmutableList<String> OF_NUMBERS =
      ImmutableList.of("Q5", "Q3", "Q4", "Q2", "H1", "Q1");

  private static final Comparator<Numbers> EXPLAINED =
      Comparator.comparing((Numbers n) -> n.of.severity())
          .reversed()
          .thenComparing(n -> OF_NUMBERS.indexOf(n.of.type()))
          .thenComparing(n -> n.of, Discrepancy.ORDER);

  private static final int CELL = 100;

  private Deduplication() {}

  static ImmutableList<Discrepancy> apply(List<Discrepancy> found) {
    List<Discrepancy> sorted = new ArrayList<>(found);
    sorted.sort(Discrepancy.ORDER);
    Set<Object> seen = new HashSet<>();
    List<Discrepancy> distinct = new ArrayList<>();
    for (Discrepancy d : sorted) {
      ImmutableSet<Object> ends =
          d.evidence().stream().map(Evidence::span).collect(ImmutableSet.toImmutableSet());
      if (seen.add(List.of(d.check(), ends))) {
        distinct.add(d);
      }
    }
    Set<Discrepancy> again = saidAgain(distinct);
    distinct.removeIf(again::contains);
    return joined(distinct);
  }

  /** The findings, those of one check that say the same and hang together by their ends as one. */
  private static ImmutableList<Discrepancy> joined(List<Discrepancy> distinct) {
    ListMultimap<List<Object>, Discrepancy> byPlace = ArrayListMultimap.create();
    distinct.forEach(d -> places(d).forEach(place -> byPlace.put(place, d)));
    ImmutableList.Builder<Discrepancy> joined = ImmutableList.builder();
    Set<Discrepancy> done = new HashSet<>();
    for (Discrepancy d : distinct) {
      List<Discrepancy> group = new ArrayList<>();
      if (done.add(d)) {
        group.add(d);
      }
      for (int i = 0; i < group.size(); i++) {
        for (List<Object> place : places(group.get(i))) {
          byPlace.removeAll(place).stream().filter(done::add).forEach(group::add);
        }
      }
      if (!group.isEmpty()) {
        joined.add(group.size() == 1 ? d : Discrepancy.joined(group));
      }
    }
    return joined.build();
  }

  /** The places of a finding, each with what the finding says. */
  private static ImmutableList<List<Object>> places(Discrepancy d) {
    ImmutableSet<String> said =
        d.evidence().stream()
            .map(e -> e.says().isBlank() ? e.text() : e.says())
            .collect(ImmutableSet.toImmutableSet());
    return d.evidence().stream()
        .map(e -> List.<Object>of(d.check(), d.severity(), said, e.span()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings about two numbers of which another check says more. */
  private static Set<Discrepancy> saidAgain(List<Discrepancy> distinct) {
    List<Numbers> numbers =
        distinct.stream()
            .filter(d -> OF_NUMBERS.contains(d.type()) && d.evidence().size() == 2)
            .map(Numbers::new)
            .sorted(EXPLAINED)
            .collect(Collectors.toList());
    Set<Discrepancy> again = new HashSet<>();
    SetMultimap<List<Object>, Numbers> kept = HashMultimap.create();
    for (Numbers n : numbers) {
      ImmutableSet<List<Object>> cells = n.cells();
      if (cells.stream().flatMap(c -> kept.get(c).stream()).anyMatch(n::isOneSlipWith)) {
        again.add(n.of);
      } else {
        cells.forEach(c -> kept.put(c, n));
      }
    }
    return again;
  }

  /** A finding about two numbers. */
  private static final class Numbers {
    private final Discrepancy of;
    private final End first;
    private final End second;

    Numbers(Discrepancy of) {
      this.of = of;
      first = new End(of.evidence().get(0));
      second = new End(of.evidence().get(1));
    }

    /** The stretches of text in which its ends lie: findings that share a place share one. */
    ImmutableSet<List<Object>> cells() {
      ImmutableSet.Builder<List<Object>> cells = ImmutableSet.builder();
      for (End end : List.of(first, second)) {
        for (int i = end.span.start() / CELL; i <= end.span.end() / CELL; i++) {
          cells.add(List.of(end.span.article(), end.span.at(), i));
        }
      }
      return cells.build();
    }

    /** Whether the two share a place, and the other ends are one place too or the same number. */
    boolean isOneSlipWith(Numbers that) {
      return !of.check().equals(that.of.check())
          && (areSame(first, that.first, second, that.second)
              || areSame(first, that.second, second, that.first));
    }

    private static boolean areSame(End a, End b, End c, End d) {
      return a.isPlaceOf(b) && c.isSameAs(d) || c.isPlaceOf(d) && a.isSameAs(b);
    }
  }

  private static final class End {
    private final Span span;
    private final @Nullable BigDecimal number;

    End(Evidence evidence) {
      span = evidence.span();
      ImmutableList<WrittenNumbers.Mention> all = WrittenNumbers.longest(evidence.text());
      boolean one = all.size() == 1 && all.get(0).least().equals(all.get(0).most());
      number = one ? all.get(0).least() : null;
    }

    boolean isPlaceOf(End that) {
      return span.contains(that.span) || that.span.contains(span);
    }

    boolean isSameAs(End that) {
      boolean equal =
          number != null
              && that.number != null
              && span.article().equals(that.span.article())
              && number.compareTo(that.number) == 0;
      return equal || isPlaceOf(that);
    }
  }
}
