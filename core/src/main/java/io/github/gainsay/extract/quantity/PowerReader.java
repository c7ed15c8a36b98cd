package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in scientific notation, whatever tokens they fall into: "3 × 10^8", "2.5×10−5",
 * "10^6", "8x2^10", "4e14", "9.8e-3 ± 1e-5".
 */
final class PowerReader {
  private static final String DECIMAL = "\\d{1,15}+(?:\\.\\d{1,12}+)?+";

  private static final String MINUS = "[+\\u2212\\u2013-]";

  /** The minus that is not raised stands for the raised one only behind a sign of times. */
  private static final Pattern POWER =
      Pattern.compile(
          "([+\\u2212-])?+(?:("
              + DECIMAL
              + ")\\s?+([x×X*·⋅])\\s?+)?+(\\d{1,3}+)\\s?+"
              + "(?:\\^\\s?+("
              + MINUS
              + "?+\\d{1,3}+)|(\\u2212\\d{1,3}+)|([⁺⁻]?+[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}+))"
              + "(?![\\p{L}\\d])");

  private static final Pattern EXPONENT =
      Pattern.compile(
          "([+\\u2212-])?+(" + DECIMAL + ")[eE](" + MINUS + "?+\\d{1,3}+)(?![\\p{L}\\d])");

  /** "± 0.2", "+/- 1e-5": how far off the number may be. */
  private static final Pattern TOLERANCE =
      Pattern.compile(
          "\\s?+(?:±|\\+/[-\\u2212])\\s?+("
              + DECIMAL
              + ")(?:[eE]("
              + MINUS
              + "?+\\d{1,3}+))?+(?![\\p{L}\\d])");

  private static final Pattern PLAIN = Pattern.compile("([+\\u2212-])?+(" + DECIMAL + ")");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The most characters that such a number takes. */
  private static final int LONGEST = 64;

  private static final int LARGEST = 99;

  private PowerReader() {}

  /** The number that starts at token {@code i}, null for one in another notation. */
  static @Nullable Numeral at(Sentence s, int i) {
    String text = window(s, i);
    Matcher power = POWER.matcher(text);
    Matcher exponent = EXPONENT.matcher(text);
    Matcher plain = PLAIN.matcher(text);
    BigDecimal value = null;
    int end = 0;
    boolean sign = false;
    if (power.lookingAt()) {
      value = power(power);
      end = power.end();
      sign = isMinus(power.group(1));
    } else if (exponent.lookingAt()) {
      value = scaled(exponent.group(2), exponent.group(3));
      end = exponent.end();
      sign = isMinus(exponent.group(1));
    } else if (plain.lookingAt()
        && TOLERANCE.matcher(text).region(plain.end(), text.length()).lookingAt()) {
      value = new BigDecimal(plain.group(2));
      end = plain.end();
      sign = isMinus(plain.group(1));
    } else {
      return null;
    }
    BigDecimal half = value == null ? null : Quantity.halfPlace(value);
    Matcher tolerance = TOLERANCE.matcher(text).region(end, text.length());
    if (tolerance.lookingAt()) {
      half = scaled(tolerance.group(1), tolerance.group(2) == null ? "0" : tolerance.group(2));
      end = tolerance.end();
    }
    int after = tokenAt(s, i, end);
    if (value == null || half == null || after < 0) {
      return null;
    }
    Numeral n =
        new Numeral(i, after, value, value, half, BigDecimal.ONE, true, null, null, Bound.EXACT);
    return sign ? n.negated(i) : n;
  }

  /** The text from token {@code i} on, as far as a number can reach. */
  private static String window(Sentence s, int i) {
    int to = i + 1;
    int start = s.token(i).start();
    while (to < s.size() && s.token(to).end() - start <= LONGEST) {
      to++;
    }
    return s.text(i, to);
  }

  private static @Nullable BigDecimal power(Matcher m) {
    boolean times = m.group(2) != null;
    String raised = m.group(7);
    String exponent =
        m.group(5) != null ? m.group(5) : m.group(6) != null ? m.group(6) : lowered(raised);
    BigDecimal base = new BigDecimal(m.group(4));
    boolean ten = base.compareTo(BigDecimal.TEN) == 0;
    // "m²"-like: raised digits and a bare minus make a power of ten alone
    if (m.group(5) == null && !(ten && (times || raised != null))) {
      return null;
    }
    int n = number(exponent);
    if (Math.abs(n) > LARGEST || !ten && n < 0) {
      return null;
    }
    BigDecimal factor = times ? new BigDecimal(m.group(2)) : BigDecimal.ONE;
    return ten ? factor.scaleByPowerOfTen(n) : factor.multiply(base.pow(n));
  }

  private static @Nullable BigDecimal scaled(String digits, String exponent) {
    int n = number(exponent);
    return Math.abs(n) > LARGEST ? null : new BigDecimal(digits).scaleByPowerOfTen(n);
  }

  private static int number(String exponent) {
    String digits = exponent.replace('\u2212', '-').replace('\u2013', '-').replace("+", "");
    return Integer.parseInt(digits);
  }

  private static String lowered(String raised) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      int digit = RAISED.indexOf(raised.charAt(i));
      plain.append(digit >= 0 ? String.valueOf(digit) : raised.charAt(i) == '⁻' ? "-" : "");
    }
    return plain.toString();
  }

  private static boolean isMinus(@Nullable String sign) {
    return sign != null && !sign.equals("+");
  }

  /**
   * The token that starts at or after {@code end} characters from token {@code i}; -1 inside one.
   */
  private static int tokenAt(Sentence s, int i, int end) {
    int offset = s.token(i).start() + end;
    int k = i;
    while (k < s.size() && s.token(k).end() <= offset) {
      k++;
    }
    return k > i && s.token(k - 1).end() == offset ? k : -1;
  }
}
