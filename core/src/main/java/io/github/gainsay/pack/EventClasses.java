package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which words can name one event in two sentences of one article: "bought" and "the purchase",
 * "took charge" and "was appointed". Wider than {@link EventWords}: a word may have several
 * classes.
 */
public final class EventClasses {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** "evacuat", "inaugurat": shorter stems in "at" are words of their own. */
  private static final int LONG = 7;

  private static final EventClasses STANDARD = load();

  private final ImmutableSetMultimap<String, String> classes;
  private final ImmutableSet<String> once;

  private EventClasses(ImmutableSetMultimap<String, String> classes, ImmutableSet<String> once) {
    this.classes = classes;
    this.once = once;
  }

  /** The classes that come with the library. */
  public static EventClasses standard() {
    return STANDARD;
  }

  private static EventClasses load() {
    List<String> lines;
    try {
      lines =
          Resources.readLines(
              Resources.getResource(EventClasses.class, "event_classes.tsv"),
              StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("event_classes.tsv cannot be read", e);
    }
    ImmutableSetMultimap.Builder<String, String> classes = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<String> once = ImmutableSet.builder();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      if (cells.get(1).equals("once")) {
        once.add(cells.get(0));
      }
      for (String word : WORDS.split(cells.get(2))) {
        classes.put(key(word), cells.get(0));
      }
    }
    return new EventClasses(classes.build(), once.build());
  }

  /** The classes of a word in any form, or of words joined by underscores; empty for none. */
  public ImmutableSet<String> of(String word) {
    return classes.get(key(word));
  }

  /** The stem of a word, that of "evacuated" cut as that of "evacuation"; a phrase itself. */
  private static String key(String word) {
    if (word.indexOf('_') >= 0) {
      return word;
    }
    String stem = Stems.of(word);
    boolean verb = stem.endsWith("at") && stem.length() >= LONG;
    return verb ? stem.substring(0, stem.length() - 2) : stem;
  }

  /** Whether an event of the class hardly comes twice to one participant. */
  public boolean isOnce(String eventClass) {
    return once.contains(eventClass);
  }
}
