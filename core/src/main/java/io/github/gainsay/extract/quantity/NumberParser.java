package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.NumberWords;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words: "8,000", "8.5 million", "two dozen", "half a million". */
public final class NumberParser {

  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+|\\d{1,15}+(?:\\.\\d{1,12}+)?+|\\.\\d{1,12}+");

  private static final Pattern FRACTION = Pattern.compile("(\\d{1,2})[/⁄](\\d{1,2})");

  private static final ImmutableMap<String, Long> MAGNITUDES =
      ImmutableMap.<String, Long>builder()
          .put("hundred", 100L)
          .put("hundreds", 100L)
          .put("dozen", 12L)
          .put("score", 20L)
          .put("thousand", 1_000L)
          .put("million", 1_000_000L)
          .put("billion", 1_000_000_000L)
          .put("trillion", 1_000_000_000_000L)
          .put("m", 1_000_000L)
          .put("mn", 1_000_000L)
          .put("bn", 1_000_000_000L)
          .put("k", 1_000L)
          .put("tn", 1_000_000_000_000L)
          .buildOrThrow();

  private static final Pattern GLUED_MAGNITUDE =
      Pattern.compile("(\\d[\\d,]{0,14}(?:\\.\\d{1,6})?)(k|m|mn|bn|b|tn|K|M|B)");

  private NumberParser() {}

  /**
   * A number in the text.
   *
   * @param value the number meant
   * @param precision half of the last written place, in units of one
   * @param end index of the token after the number
   * @param inWords whether it is spelled out
   */
  public record Number(BigDecimal value, BigDecimal precision, int end, boolean inWords) {}

  /** The number that starts at token {@code i}, null when none does. */
  public static @Nullable Number parse(Sentence s, int i) {
    Token t = s.token(i);
    String word = t.lower();
    if (Character.isDigit(word.charAt(0)) || (word.length() > 1 && word.charAt(0) == '.')) {
      return digits(s, i);
    }
    if (word.equals("half") && i + 2 < s.size() && s.token(i + 1).is("a")) {
      Long m = MAGNITUDES.get(s.token(i + 2).lower());
      return m == null || m < 100 && m != 12
          ? null
          : number(BigDecimal.valueOf(m).divide(BigDecimal.valueOf(2)), i + 3);
    }
    if ((word.equals("a") || word.equals("an")) && i + 1 < s.size()) {
      Long m = MAGNITUDES.get(s.token(i + 1).lower());
      boolean spelled = m != null && s.token(i + 1).text().length() > 2;
      if (!spelled) {
        return null;
      }
      return words(s, i + 1, BigDecimal.valueOf(1));
    }
    Integer small = small(word);
    return small == null ? null : words(s, i, null);
  }

  private static @Nullable Number digits(Sentence s, int i) {
    String text = s.token(i).text();
    var glued = GLUED_MAGNITUDE.matcher(text);
    if (glued.matches()) {
      String suffix = glued.group(2);
      Long m =
          MAGNITUDES.get(
              suffix.equals("b") || suffix.equals("B") ? "bn" : suffix.toLowerCase(Locale.ROOT));
      return m == null ? null : scaled(plain(glued.group(1)), m, i + 1);
    }
    var fraction = FRACTION.matcher(text);
    if (fraction.matches() && !fraction.group(2).equals("0")) {
      return null;
    }
    if (!DIGITS.matcher(text).matches()) {
      return null;
    }
    BigDecimal value = plain(text);
    int end = i + 1;
    if (end < s.size()) {
      String next = s.token(end).lower();
      boolean hyphen = next.equals("-") && end + 1 < s.size();
      String word = hyphen ? s.token(end + 1).lower() : next;
      Long m = word.length() > 1 ? MAGNITUDES.get(word) : null;
      if (m != null && !word.equals("score") && !word.equals("hundreds")) {
        return scaled(value, m, end + (hyphen ? 2 : 1));
      }
    }
    return new Number(value, Quantity.halfPlace(value), end, false);
  }

  private static Number scaled(BigDecimal written, long magnitude, int end) {
    BigDecimal m = BigDecimal.valueOf(magnitude);
    BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()));
    BigDecimal half = place.multiply(m).divide(BigDecimal.valueOf(2));
    return new Number(written.multiply(m), half, end, false);
  }

  private static BigDecimal plain(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** "twenty-one", "two hundred and fifty thousand": English number words from left to right. */
  private static @Nullable Number words(Sentence s, int i, @Nullable BigDecimal start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = start == null ? BigDecimal.ZERO : start;
    boolean any = start != null;
    int end = i;
    int last = Integer.MAX_VALUE;
    while (end < s.size()) {
      String w = s.token(end).lower();
      Integer small = small(w);
      Long magnitude = w.length() > 2 ? MAGNITUDES.get(w) : null;
      boolean links =
          any
              && end + 1 < s.size()
              && (w.equals("-")
                  || (w.equals("and") || w.equals("&")) && last == 0
                  || w.equals(",") && last == 0 && isHundreds(s, end + 1))
              && small(s.token(end + 1).lower()) != null;
      if (small != null
          && (last > 19 && last < 100 && small < 10 && small > 0 || last == 0 || !any)) {
        part = part.add(BigDecimal.valueOf(small));
        last = small;
      } else if (magnitude != null && any && !w.equals("score") && !w.equals("hundreds")) {
        if (magnitude == 100 || magnitude == 12) {
          part = part.multiply(BigDecimal.valueOf(magnitude));
        } else {
          total = total.add(part.multiply(BigDecimal.valueOf(magnitude)));
          part = BigDecimal.ZERO;
        }
        last = 0;
      } else if (!links) {
        break;
      }
      any = true;
      end++;
    }
    return any && end > i ? number(total.add(part), end) : null;
  }

  /** "one million, two hundred thousand": what follows a comma in one number in words. */
  private static boolean isHundreds(Sentence s, int i) {
    return i + 1 < s.size() && s.token(i + 1).is("hundred") && small(s.token(i).lower()) != null;
  }

  /** The value of a word below a hundred, "twenty-one" included; null for another word. */
  private static @Nullable Integer small(String word) {
    Integer simple = NumberWords.of(word);
    int hyphen = word.indexOf('-');
    if (simple != null || hyphen < 0) {
      return simple;
    }
    Integer tens = NumberWords.of(word.substring(0, hyphen));
    Integer ones = NumberWords.of(word.substring(hyphen + 1));
    return tens != null && ones != null && tens >= 20 && ones > 0 && ones < 10
        ? Integer.valueOf(tens + ones)
        : null;
  }

  private static Number number(BigDecimal value, int end) {
    return new Number(value, Quantity.halfPlace(value), end, true);
  }
}
