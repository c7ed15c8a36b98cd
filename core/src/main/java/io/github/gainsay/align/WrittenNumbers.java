package io.github.gainsay.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.value.NumberWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bare numbers of a text in digits and words, whatever they count. */
public final class WrittenNumbers {
  private static final Pattern WORD = Pattern.compile("\\d[\\d,]{0,20}(?:\\.\\d{1,9})?+|\\p{L}++");

  private static final ImmutableMap<String, BigDecimal> MAGNITUDES =
      ImmutableMap.<String, BigDecimal>builder()
          .put("hundred", BigDecimal.valueOf(100))
          .put("dozen", BigDecimal.valueOf(12))
          .put("thousand", BigDecimal.valueOf(1_000))
          .put("million", BigDecimal.valueOf(1_000_000))
          .put("billion", BigDecimal.valueOf(1_000_000_000))
          .put("trillion", BigDecimal.valueOf(1_000_000_000_000L))
          .buildOrThrow();

  /** Magnitudes only when they follow digits without a blank: "5k", but "5 m" is metres. */
  private static final ImmutableMap<String, BigDecimal> SUFFIXES =
      ImmutableMap.<String, BigDecimal>builder()
          .put("k", BigDecimal.valueOf(1_000))
          .put("m", BigDecimal.valueOf(1_000_000))
          .put("mn", BigDecimal.valueOf(1_000_000))
          .put("mm", BigDecimal.valueOf(1_000_000))
          .put("b", BigDecimal.valueOf(1_000_000_000))
          .put("bn", BigDecimal.valueOf(1_000_000_000))
          .put("t", BigDecimal.valueOf(1_000_000_000_000L))
          .put("tn", BigDecimal.valueOf(1_000_000_000_000L))
          .buildOrThrow();

  /** Counts told without a number: the least and the most they stand for. */
  private static final ImmutableMap<String, long[]> ROUGH =
      ImmutableMap.<String, long[]>builder()
          .put("dozens", new long[] {20, 200})
          .put("scores", new long[] {30, 300})
          .put("hundreds", new long[] {101, 3_000})
          .put("thousands", new long[] {1_001, 100_000})
          .put("several", new long[] {3, 20})
          .put("once", new long[] {1, 1})
          .put("couple", new long[] {2, 2})
          .put("both", new long[] {2, 2})
          .put("pair", new long[] {2, 2})
          .put("duo", new long[] {2, 2})
          .put("twice", new long[] {2, 2})
          .put("twin", new long[] {2, 2})
          .put("twins", new long[] {2, 2})
          .put("trio", new long[] {3, 3})
          .put("threesome", new long[] {3, 3})
          .put("triplets", new long[] {3, 3})
          .put("quartet", new long[] {4, 4})
          .put("foursome", new long[] {4, 4})
          .put("quadruplets", new long[] {4, 4})
          .put("quintet", new long[] {5, 5})
          .put("quintuplets", new long[] {5, 5})
          .put("sextuplets", new long[] {6, 6})
          .buildOrThrow();

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  private WrittenNumbers() {}

  /** How a number is written. */
  public enum Form {
    DIGITS,
    WORDS,
    /** "2nd", "third". */
    ORDINAL,
    /** "dozens", "trio": a number told by a noun. */
    ROUGH
  }

  /**
   * A number in a text.
   *
   * @param least the least it stands for
   * @param most the most; the same as {@code least} but for rough words such as "dozens"
   * @param place the worth of its last written digit: 1,000 for "5k", 0.1 for "2.4"
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Mention(
      BigDecimal least, BigDecimal most, BigDecimal place, Form form, int start, int end) {

    /** Whether the text of {@code other} lies in this one's: "two" in "two hundred". */
    public boolean covers(Mention other) {
      return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }
  }

  /** All numbers of a text; of "two hundred" also the parts, as long as they can stand alone. */
  public static ImmutableList<Mention> of(String text) {
    return new Reader(text).read();
  }

  /** Only the longest of each place: of "two hundred" not the parts. */
  public static ImmutableList<Mention> longest(String text) {
    ImmutableList<Mention> all = of(text);
    ImmutableList.Builder<Mention> longest = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      boolean inner = false;
      // the parts of one number stand next to each other
      for (int j = Math.max(0, i - 4); j < Math.min(all.size(), i + 5); j++) {
        inner |= all.get(j).covers(all.get(i));
      }
      if (!inner) {
        longest.add(all.get(i));
      }
    }
    return longest.build();
  }

  private static final class Reader {
    private final String text;
    private final ImmutableList.Builder<Mention> found = ImmutableList.builder();
    private @Nullable BigDecimal value; // of the number being read
    private BigDecimal place = BigDecimal.ONE;
    private Form form = Form.DIGITS;
    private int start;
    private int end = -1;

    private Reader(String text) {
      this.text = text;
    }

    private ImmutableList<Mention> read() {
      Matcher m = WORD.matcher(text);
      while (m.find()) {
        next(m.group().toLowerCase(Locale.ROOT), m.start(), m.end());
      }
      return found.build();
    }

    private void next(String word, int from, int to) {
      boolean joined = end >= 0 && from - end <= 1;
      boolean glued = end == from && form == Form.DIGITS;
      BigDecimal number = number(word);
      BigDecimal magnitude = MAGNITUDES.get(word);
      if (magnitude == null && glued) {
        magnitude = SUFFIXES.get(word);
      }
      if (value != null && joined && magnitude != null) {
        value = value.multiply(magnitude);
        place = place.multiply(magnitude);
      } else if (value != null && joined && word.equals("and")) {
        end = to;
        return;
      } else if (value != null && joined && number != null && adds(value, number, from)) {
        value = value.add(number);
        place = BigDecimal.ONE;
      } else if (value != null && glued && ORDINAL_ENDS.contains(word)) {
        found.add(new Mention(value, value, BigDecimal.ONE, Form.ORDINAL, start, to));
        value = null;
        end = to;
        return;
      } else {
        begin(word, number, magnitude, from);
      }
      end = to;
      if (value != null) {
        found.add(new Mention(value, value, place, form, start, end));
      }
      if (number != null && !number.equals(value)) {
        found.add(new Mention(number, number, place(number), form, from, to));
      }
      addNouns(word, from, to);
    }

    private void begin(
        String word, @Nullable BigDecimal number, @Nullable BigDecimal magnitude, int from) {
      value = number == null && magnitude != null ? magnitude : number;
      place = number == null ? BigDecimal.ONE : place(number);
      form = Character.isDigit(word.charAt(0)) ? Form.DIGITS : Form.WORDS;
      start = from;
    }

    private void addNouns(String word, int from, int to) {
      long[] rough = ROUGH.get(word);
      if (rough != null) {
        found.add(
            new Mention(
                BigDecimal.valueOf(rough[0]),
                BigDecimal.valueOf(rough[1]),
                BigDecimal.ONE,
                Form.ROUGH,
                from,
                to));
      }
      Integer ordinal = NumberWords.ordinal(word);
      if (ordinal != null) {
        BigDecimal number = BigDecimal.valueOf(ordinal);
        found.add(new Mention(number, number, BigDecimal.ONE, Form.ORDINAL, from, to));
      }
    }

    /** "twenty" and "one", "two hundred" and "fifty"; "20 and 3" are two numbers. */
    private boolean adds(BigDecimal sum, BigDecimal next, int from) {
      return sum.compareTo(next) > 0
          && next.compareTo(BigDecimal.valueOf(1_000)) < 0
          && sum.stripTrailingZeros().scale() < 0
          && !Character.isDigit(text.charAt(from));
    }

    private static BigDecimal place(BigDecimal number) {
      BigDecimal plain = number.scale() > 0 ? number : number.stripTrailingZeros();
      return BigDecimal.ONE.movePointLeft(plain.scale());
    }
  }

  private static @Nullable BigDecimal number(String word) {
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
