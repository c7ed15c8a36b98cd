package io.github.gainsay.value;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The English words for small whole numbers, cardinal and ordinal. */
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

  private static final ImmutableMap<String, Integer> ORDINALS =
      ImmutableMap.<String, Integer>builder()
          .put("first", 1)
          .put("second", 2)
          .put("third", 3)
          .put("fourth", 4)
          .put("fifth", 5)
          .put("sixth", 6)
          .put("seventh", 7)
          .put("eighth", 8)
          .put("ninth", 9)
          .put("tenth", 10)
          .put("eleventh", 11)
          .put("twelfth", 12)
          .put("thirteenth", 13)
          .put("fourteenth", 14)
          .put("fifteenth", 15)
          .put("sixteenth", 16)
          .put("seventeenth", 17)
          .put("eighteenth", 18)
          .put("nineteenth", 19)
          .put("twentieth", 20)
          .put("thirtieth", 30)
          .put("fortieth", 40)
          .put("fiftieth", 50)
          .put("sixtieth", 60)
          .put("seventieth", 70)
          .put("eightieth", 80)
          .put("ninetieth", 90)
          .put("hundredth", 100)
          .buildOrThrow();

  private NumberWords() {}

  /** The value of one word in lower case, zero to twenty or one of the tens; null for another. */
  public static @Nullable Integer of(String word) {
    return VALUES.get(word);
  }

  /** The rank that an ordinal in lower case gives, "first" to "hundredth"; null for another. */
  public static @Nullable Integer ordinal(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return ORDINALS.get(word);
    }
    String tens = word.substring(0, hyphen);
    Integer first = isTens(tens) ? of(tens) : null;
    Integer last = ORDINALS.get(word.substring(hyphen + 1));
    return first == null || last == null || last > 9 ? null : Integer.valueOf(first + last);
  }

  /** Whether a word in lower case is one of the tens: "twenty" to "ninety". */
  public static boolean isTens(String word) {
    Integer value = VALUES.get(word);
    return value != null && value >= 20;
  }
}
