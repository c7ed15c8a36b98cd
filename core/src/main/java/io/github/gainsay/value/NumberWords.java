package io.github.gainsay.value;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The English words for whole numbers that are one word: zero to twenty, and the tens. */
public final class NumberWords {
  private static final ImmutableMap<String, Integer> VALUES =
      ImmutableMap.<String, Integer>builder()
          .put("zero", 0)
          .put("one", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("eleven", 11)
          .put("twelve", 12)
          .put("thirteen", 13)
          .put("fourteen", 14)
          .put("fifteen", 15)
          .put("sixteen", 16)
          .put("seventeen", 17)
          .put("eighteen", 18)
          .put("nineteen", 19)
          .put("twenty", 20)
          .put("thirty", 30)
          .put("forty", 40)
          .put("fifty", 50)
          .put("sixty", 60)
          .put("seventy", 70)
          .put("eighty", 80)
          .put("ninety", 90)
          .buildOrThrow();

  private NumberWords() {}

  /** The value of a word in lower case, null for another word. */
  public static @Nullable Integer of(String word) {
    return VALUES.get(word);
  }

  /** Whether a word in lower case is one of the tens: "twenty" to "ninety". */
  public static boolean isTens(String word) {
    Integer value = VALUES.get(word);
    return value != null && value >= 20;
  }
}
