package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that count or name one thing in news, from {@code concepts.tsv}: "soldier" and "troop",
 * "dead" and "fatality".
 */
public final class Concepts {
  private static final Concepts STANDARD = load();

  private final ImmutableMap<String, String> conceptOf;
  private final ImmutableMap<String, String> kindOf;

  private Concepts(ImmutableMap<String, String> conceptOf, ImmutableMap<String, String> kindOf) {
    this.conceptOf = conceptOf;
    this.kindOf = kindOf;
  }

  public static Concepts standard() {
    return STANDARD;
  }

  /** The concept of a lemma; the lemma itself when it is not listed. */
  public String of(String lemma) {
    return conceptOf.getOrDefault(lemma, lemma);
  }

  /** Whether the first concept is a kind of the second: a worker is a person. */
  public boolean isKindOf(String concept, String other) {
    return other.equals(kindOf.get(concept));
  }

  /** The concepts of lemmas. */
  public ImmutableSet<String> of(Iterable<String> lemmas) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (String lemma : lemmas) {
      found.add(of(lemma));
    }
    return found.build();
  }

  private static Concepts load() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(Concepts.class, "concepts.tsv"), StandardCharsets.UTF_8);
      Map<String, String> read = new HashMap<>();
      Map<String, String> kinds = new HashMap<>();
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        for (String word : Splitter.on(' ').split(cells.get(1))) {
          read.put(word, cells.get(0));
        }
        if (cells.size() > 2) {
          kinds.put(cells.get(0), cells.get(2));
        }
      }
      return new Concepts(ImmutableMap.copyOf(read), ImmutableMap.copyOf(kinds));
    } catch (IOException e) {
      throw new UncheckedIOException("concepts.tsv cannot be read", e);
    }
  }
}
