package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.value.NumberWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bare numbers of a text in digits and words, whatever they count. */
final class WrittenNumbers {
  private static final Pattern WORD = Pattern.compile("\\d[\\d,]{0,20}(?:\\.\\d{1,9})?+|\\p{L}++");

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "dozen", BigDecimal.valueOf(12),
          "thousand", BigDecimal.valueOf(1_000),
          "k", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "m", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /** Counts told without a number: the least and the most they stand for. */
  private static final Map<String, long[]> ROUGH =
      Map.of(
          "dozens", new long[] {20, 200},
          "scores", new long[] {30, 300},
          "hundreds", new long[] {101, 3_000},
          "thousands", new long[] {1_001, 100_000},
          "several", new long[] {3, 20},
          "couple", new long[] {2, 2},
          "both", new long[] {2, 2},
          "pair", new long[] {2, 2},
          "twins", new long[] {2, 2},
          "trio", new long[] {3, 3});

  private WrittenNumbers() {}

  /**
   * A number in a text.
   *
   * @param least the least it stands for
   * @param most the most; the same as {@code least} but for rough words such as "dozens"
   * @param start offset of its first character
   * @param end offset after its last
   */
  record Mention(BigDecimal least, BigDecimal most, int start, int end) {}

  /** All numbers of a text; of "two hundred" also the parts, as long as they can stand alone. */
  static ImmutableList<Mention> of(String text) {
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    Matcher m = WORD.matcher(text);
    BigDecimal value = null; // of the number being read
    int start = 0;
    int end = -1;
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      boolean joined = end >= 0 && m.start() - end <= 1;
      BigDecimal next = value(word);
      BigDecimal magnitude = MAGNITUDES.get(word);
      if (magnitude != null && joined && value != null) {
        value = value.multiply(magnitude);
      } else if (word.equals("and") && joined && value != null) {
        end = m.end();
        continue;
      } else if (next != null && joined && value != null && adds(value, next)) {
        value = value.add(next);
      } else {
        value = next == null && magnitude != null ? magnitude : next;
        start = m.start();
      }
      end = m.end();
      if (value != null) {
        found.add(new Mention(value, value, start, end));
      }
      if (next != null && !next.equals(value)) {
        found.add(new Mention(next, next, start, end));
      }
      long[] rough = ROUGH.get(word);
      if (rough != null) {
        found.add(
            new Mention(BigDecimal.valueOf(rough[0]), BigDecimal.valueOf(rough[1]), start, end));
      }
    }
    return found.build();
  }

  /** "twenty" and "one", "two hundred" and "fifty". */
  private static boolean adds(BigDecimal value, BigDecimal next) {
    return value.compareTo(next) > 0
        && next.compareTo(BigDecimal.valueOf(1_000)) < 0
        && value.stripTrailingZeros().scale() < 0;
  }

  private static @Nullable BigDecimal value(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return new BigDecimal(ascii(word));
    }
    Integer small = NumberWords.of(word);
    return small == null ? null : BigDecimal.valueOf(small);
  }

  /** Digits of any script as those of ASCII, without the marks that group them. */
  private static String ascii(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        plain.append(c);
      } else if (c != ',') {
        plain.append(Character.digit(c, 10));
      }
    }
    return plain.toString();
  }
}
