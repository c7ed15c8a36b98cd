package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.gainsay.check.Discrepancy;
import java.util.Collection;
import java.util.Comparator;

/**
 * Findings that are known: they are counted and not reported. A finding is known by its fingerprint
 * and the articles of its ends, so it stays known wherever its words move inside them.
 */
public final class Baseline {
  private static final Baseline NONE = of(ImmutableList.of());

  private final ImmutableMap<Key, Entry> entries;

  /**
   * A finding that is known.
   *
   * @param articles the ids of the articles at its ends, sorted
   * @param check id of the check that found it
   * @param count how often it is found: the same words may stand in several places
   * @param message what is wrong, for people
   */
  public record Entry(
      ImmutableSortedSet<String> articles,
      String check,
      String fingerprint,
      int count,
      String message) {

    static Entry of(Discrepancy d, int count) {
      return new Entry(articlesOf(d), d.check(), d.fingerprint(), count, d.message());
    }

    Entry times(int other) {
      return new Entry(articles, check, fingerprint, other, message);
    }

    Key key() {
      return new Key(articles, fingerprint);
    }
  }

  /** What makes a finding the same finding. */
  record Key(ImmutableSet<String> articles, String fingerprint) {
    static Key of(Discrepancy d) {
      return new Key(articlesOf(d), d.fingerprint());
    }
  }

  private Baseline(ImmutableMap<Key, Entry> entries) {
    this.entries = entries;
  }

  /** Nothing is known. */
  public static Baseline none() {
    return NONE;
  }

  /**
   * What these entries say.
   *
   * @throws IllegalArgumentException when two are of one finding
   */
  public static Baseline of(Collection<Entry> entries) {
    Comparator<Entry> order =
        Comparator.comparing((Entry e) -> String.join("\n", e.articles()))
            .thenComparing(Entry::check)
            .thenComparing(Entry::fingerprint);
    return new Baseline(Maps.uniqueIndex(ImmutableList.sortedCopyOf(order, entries), Entry::key));
  }

  /** Sorted by articles, check and fingerprint. */
  public ImmutableList<Entry> entries() {
    return entries.values().asList();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** How often a finding may come. */
  int count(Key key) {
    Entry entry = entries.get(key);
    return entry == null ? 0 : entry.count();
  }

  /** The ids of the articles at the ends of a finding. */
  static ImmutableSortedSet<String> articlesOf(Discrepancy d) {
    return d.evidence().stream()
        .map(e -> e.span().article())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
