package io.github.gainsay.check.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The events that happen in one place, by the words that tell of them. */
final class SiteEvents {
  private static final SiteEvents STANDARD = load();

  private final ImmutableSetMultimap<String, String> byWord;
  private final ImmutableSet<String> nouns;

  private SiteEvents(ImmutableSetMultimap<String, String> byWord, ImmutableSet<String> nouns) {
    this.byWord = byWord;
    this.nouns = nouns;
  }

  static SiteEvents standard() {
    return STANDARD;
  }

  /** The events that a lemma can tell of; empty for none. */
  ImmutableSet<String> of(String lemma) {
    return byWord.get(lemma);
  }

  /** Whether the word is the noun of its event, not a verb. */
  boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }

  private static SiteEvents load() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(SiteEvents.class, "event_nouns.tsv"), StandardCharsets.UTF_8);
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        nouns.add(cells.get(0));
        words.put(cells.get(0), cells.get(0));
        for (String word : Splitter.on(';').split(cells.get(1))) {
          words.put(word, cells.get(0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("event_nouns.tsv cannot be read", e);
    }
    return new SiteEvents(words.build(), nouns.build());
  }
}
