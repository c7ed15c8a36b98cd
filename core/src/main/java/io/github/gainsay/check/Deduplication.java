package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts findings into a stable order and drops those that say again what a finding before them said:
 * the same check on the same ends.
 */
final class Deduplication {

  private static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::severity)
          .reversed()
          .thenComparing(d -> d.evidence().get(0).span())
          .thenComparing(d -> d.evidence().get(d.evidence().size() - 1).span())
          .thenComparing(Discrepancy::check)
          .thenComparing(Discrepancy::message);

  private Deduplication() {}

  static ImmutableList<Discrepancy> apply(List<Discrepancy> found) {
    List<Discrepancy> sorted = new ArrayList<>(found);
    sorted.sort(ORDER);
    Set<Object> seen = new HashSet<>();
    ImmutableList.Builder<Discrepancy> kept = ImmutableList.builder();
    for (Discrepancy d : sorted) {
      ImmutableSet<Object> ends =
          d.evidence().stream().map(Evidence::span).collect(ImmutableSet.toImmutableSet());
      if (seen.add(List.of(d.check(), ends))) {
        kept.add(d);
      }
    }
    return kept.build();
  }
}
