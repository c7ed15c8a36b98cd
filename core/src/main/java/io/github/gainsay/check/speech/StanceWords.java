package io.github.gainsay.check.speech;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code stance_words.tsv}, which say how somebody takes something. */
final class StanceWords {

  /**
   * A word.
   *
   * @param text in lower case
   * @param family what it tells of: "approve", "deny", "surprise", "value"
   * @param polarity 1 for, -1 against, 0 neither
   * @param strength 1 to 3
   */
  record Stance(String text, String family, int polarity, int strength) {

    /** Whether it is a verb that takes sides on what is true. */
    boolean isOfTruth() {
      return family.equals("deny") || family.equals("confirm");
    }

    /** Whether it is a verb that takes sides on what is good. */
    boolean isOfWorth() {
      return family.equals("approve") || family.equals("disapprove");
    }

    /** Whether it names a feeling. */
    boolean isFeeling() {
      return !isOfTruth() && !isOfWorth() && !family.equals("value");
    }
  }

  private static final ImmutableMap<String, Stance> BY_WORD = load();

  private StanceWords() {}

  /** What a word in lower case says, null for one that is not listed. */
  static @Nullable Stance of(String word) {
    return BY_WORD.get(word);
  }

  private static ImmutableMap<String, Stance> load() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(StanceWords.class, "stance_words.tsv"), StandardCharsets.UTF_8);
      ImmutableMap.Builder<String, Stance> read = ImmutableMap.builder();
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        int polarity = "-0+".indexOf(cells.get(1)) - 1;
        int strength = Integer.parseInt(cells.get(2));
        for (String word : Splitter.on(' ').split(cells.get(3))) {
          read.put(word, new Stance(word, cells.get(0), polarity, strength));
        }
      }
      return read.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("stance_words.tsv cannot be read", e);
    }
  }
}
