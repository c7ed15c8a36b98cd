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

/** Which verbs and nouns name one event: "resigned" and "resignation", "visit" and "trip". */
public final class EventWords {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final EventWords STANDARD = load();

  private final ImmutableMap<String, String> verbs;
  private final ImmutableSet<String> once;

  private EventWords(ImmutableMap<String, String> verbs, ImmutableSet<String> once) {
    this.verbs = verbs;
    this.once = once;
  }

  /** The words that come with the library. */
  public static EventWords standard() {
    return STANDARD;
  }

  private static EventWords load() {
    List<String> lines;
    try {
      lines =
          Resources.readLines(
              Resources.getResource(EventWords.class, "event_words.tsv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("event_words.tsv cannot be read", e);
    }
    Map<String, String> verbs = new HashMap<>();
    ImmutableSet.Builder<String> once = ImmutableSet.builder();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      String verb = cells.get(0);
      verbs.put(verb, verb);
      if (cells.get(1).equals("once")) {
        once.add(verb);
      }
      for (String noun : WORDS.split(cells.get(2))) {
        verbs.putIfAbsent(noun, verb);
      }
    }
    return new EventWords(ImmutableMap.copyOf(verbs), once.build());
  }

  /** The verb of an event's word, the word itself when it is not known. */
  public String verb(String lemma) {
    return verbs.getOrDefault(lemma, lemma);
  }

  /** Whether an event hardly comes twice to one participant: nobody dies twice. */
  public boolean isOnce(String verb) {
    return once.contains(verb);
  }
}
