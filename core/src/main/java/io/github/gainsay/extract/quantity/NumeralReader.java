package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as news writes it: digits with a currency, a magnitude or a unit glued to them
 * ("$13.6M", "RM79", "50mph"), signs ("minus-5", "+0.2"), and what {@link NumberParser} and {@link
 * FractionReader} read.
 */
final class NumeralReader {

  /** A sign, a number and letters or signs around it; the groups of lakh and crore have two. */
  private static final Pattern GLUED =
      Pattern.compile(
          "([+\\u2212-])?+([\\p{L}$€£¥]{1,4}+)?+"
              + "(\\d{1,3}+(?:,\\d{2,3})++(?:\\.\\d++)?+|\\d{1,15}+(?:\\.\\d{1,12}+)?+"
              + "|\\.\\d{1,12}+)"
              + "(?:[eE]([+-]?\\d{1,2}))?+([^\\d\\s,.;:)(\\[\\]{}-][^\\s,.;:)(\\[\\]{}-]{0,7})?+\\.?+");

  private static final ImmutableMap<String, BigDecimal> MAGNITUDES =
      ImmutableMap.<String, BigDecimal>builder()
          .put("hundred", new BigDecimal("100"))
          .put("dozen", new BigDecimal("12"))
          .put("thousand", new BigDecimal("1000"))
          .put("lakh", new BigDecimal("100000"))
          .put("million", new BigDecimal("1000000"))
          .put("mln", new BigDecimal("1000000"))
          .put("mn", new BigDecimal("1000000"))
          .put("crore", new BigDecimal("10000000"))
          .put("billion", new BigDecimal("1000000000"))
          .put("bln", new BigDecimal("1000000000"))
          .put("bn", new BigDecimal("1000000000"))
          .put("trillion", new BigDecimal("1000000000000"))
          .put("trln", new BigDecimal("1000000000000"))
          .put("tn", new BigDecimal("1000000000000"))
          .buildOrThrow();

  private static final ImmutableMap<String, BigDecimal> LETTERS =
      ImmutableMap.of(
          "k", new BigDecimal("1000"),
          "m", new BigDecimal("1000000"),
          "b", new BigDecimal("1000000000"),
          "t", new BigDecimal("1000000000000"));

  private static final Set<String> CHAINED = Set.of("million", "billion", "trillion");

  private static final int LONGEST_SIGN = 5;

  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private final Units units = Units.standard();

  /** The number that starts at token {@code i}, a currency before it included; null for none. */
  @Nullable Numeral at(Sentence s, int i) {
    Token t = s.token(i);
    char first = t.text().charAt(0);
    if (t.is("minus") || t.text().equals("-") || t.text().equals("\u2212")) {
      return minus(s, i);
    }
    boolean digits = hasDigit(t.text());
    Numeral currency = digits && Character.isDigit(first) ? null : currency(s, i);
    if (currency != null) {
      return SingleUnits.isLoss(s, currency) ? currency.negated(i) : currency;
    }
    return digits ? digits(s, i, null) : words(s, i);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9'
          || c == '\u00bc'
          || c == '\u00bd'
          || c == '\u00be'
          || c >= '\u2150' && c <= '\u215e') {
        return true;
      }
    }
    return false;
  }

  /** "minus 5", "minus-5", "-5" where nothing is subtracted. */
  private @Nullable Numeral minus(Sentence s, int i) {
    boolean word = s.token(i).is("minus");
    int at = word && i + 1 < s.size() && s.token(i + 1).is("-") ? i + 2 : i + 1;
    boolean free = i == 0 || s.token(i - 1).end() < s.token(i).start();
    boolean joined = word || at < s.size() && s.token(i).end() == s.token(at).start();
    if (at >= s.size() || !free || !joined) {
      return null;
    }
    Numeral n = hasDigit(s.token(at).text()) || word || !word && isSign(s, at) ? at(s, at) : null;
    return n == null || n.least().signum() <= 0 ? null : n.negated(i);
  }

  private boolean isSign(Sentence s, int i) {
    return units.before(s.token(i).text()) != null;
  }

  /** A currency sign or code, then a number: "US $3", "Y=590", "$US160". */
  private @Nullable Numeral currency(Sentence s, int i) {
    if (s.token(i).text().length() > LONGEST_SIGN) {
      return null;
    }
    boolean article = s.token(i).is("a") && i + 1 < s.size();
    if (article && s.token(i).end() < s.token(i + 1).start()) {
      return null; // "a $5 million grant" is in no Australian dollars
    }
    int end = 0;
    String unit = null;
    StringBuilder sign = new StringBuilder();
    for (int k = i; k < s.size() && k < i + 3; k++) {
      sign.append(s.token(k).text());
      String millions = k == i ? million(s.token(k)) : null;
      String found = millions == null ? units.before(sign.toString()) : millions;
      if (found != null) {
        unit = found;
        end = k + 1;
      }
    }
    if (unit == null || end >= s.size()) {
      return null;
    }
    boolean negative =
        (s.token(end).is("-") || s.token(end).is("\u2212"))
            && end + 1 < s.size()
            && s.token(end - 1).end() == s.token(end).start()
            && s.token(end).end() == s.token(end + 1).start()
            && Character.isDigit(s.token(end + 1).text().charAt(0));
    if (negative) {
      Numeral n = digits(s, end + 1, unit); // "$-5"
      return n == null ? null : n.negated(i).withBefore(i, unit);
    }
    String next = s.token(end).text();
    boolean us = next.startsWith("US") && next.length() > 2 && unit.equals("dollar");
    boolean number = Character.isDigit(next.charAt(0)) || next.charAt(0) == '.' || us;
    boolean code = Character.isLetter(s.token(end - 1).text().charAt(0));
    if (!number && (code || s.token(end).text().length() < 3)) {
      return null;
    }
    Numeral n = number ? digits(s, end, unit) : words(s, end);
    if (n == null) {
      return null;
    }
    boolean millions = million(s.token(end - 1)) != null;
    return (millions ? n.times(MILLION, n.end()) : n).withBefore(i, unit);
  }

  private @Nullable Numeral digits(Sentence s, int i, @Nullable String currency) {
    String text = s.token(i).text();
    Numeral fraction = FractionReader.inDigits(s, i);
    if (fraction != null) {
      return fraction;
    }
    Numeral power = PowerReader.at(s, i);
    Numeral ratio = power == null ? Ratios.inDigits(s, i) : power;
    if (ratio != null) {
      return ratio;
    }
    Matcher m = GLUED.matcher(text);
    if (!m.matches() || isExponent(s, i) || isCode(s, i)) {
      return null;
    }
    String before = m.group(2) == null ? null : units.before(m.group(2));
    if ("R".equals(m.group(2)) && isLargeSum(s, i, m)) {
      before = "south african rand"; // "R500 million", not the "R2" of a name
    }
    boolean us = "US".equals(m.group(2)) && currency != null;
    if (m.group(2) != null && before == null && !us) {
      return null;
    }
    String unit = before == null ? currency : before;
    BigDecimal value = new BigDecimal(m.group(3).replace(",", ""));
    int end = i + 1;
    if (m.group(4) != null) {
      value = value.scaleByPowerOfTen(Integer.parseInt(m.group(4)));
    }
    boolean grouped =
        end < s.size()
            && s.token(end).text().equals("000")
            && value.precision() <= 3
            && value.scale() == 0;
    if (grouped) {
      value = value.multiply(new BigDecimal("1000")); // "10 000"
      end++;
    } else if (end + 1 < s.size() && s.token(end).is(",") && s.token(end + 1).is("000")) {
      value = value.multiply(new BigDecimal("1000")); // "80, 000"
      end += 2;
    }
    BigDecimal half = Quantity.halfPlace(value);
    Numeral n =
        new Numeral(i, end, value, value, half, BigDecimal.ONE, true, before, null, Bound.EXACT);
    if ("-".equals(m.group(1)) || "\u2212".equals(m.group(1))) {
      n = n.negated(i);
    }
    String suffix = m.group(5);
    if (suffix == null && end < s.size() && isJoined(s, end)) {
      Numeral scaled = letter(s, n, s.token(end).text(), end + 1, unit);
      return scaled == null ? magnitude(s, n, unit) : scaled;
    }
    if (suffix == null) {
      return magnitude(s, n, unit);
    }
    Numeral scaled = letter(s, n, suffix, end, unit);
    if (scaled != null) {
      return scaled;
    }
    String glued = units.glued(suffix);
    return glued == null ? null : n.withAfter(glued, end);
  }

  private static boolean isLargeSum(Sentence s, int i, Matcher m) {
    boolean written = m.group(3).contains(",") || m.group(3).contains(".");
    boolean magnitude = m.group(5) != null && isMagnitude(m.group(5));
    boolean next = i + 1 < s.size() && MAGNITUDES.containsKey(s.token(i + 1).lower());
    return written || magnitude || next;
  }

  private static boolean isMagnitude(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    return MAGNITUDES.containsKey(lower) || LETTERS.containsKey(lower);
  }

  /** "10^2", "2.4\u00d710\u22125", "J1149.5+66": digits that belong to what they touch. */
  private static boolean isExponent(Sentence s, int i) {
    if (i == 0 || s.token(i - 1).end() < s.token(i).start()) {
      return false;
    }
    Token before = s.token(i - 1);
    boolean sign = "+-\u2212".indexOf(s.token(i).text().charAt(0)) >= 0;
    return sign && Character.isLetterOrDigit(before.text().charAt(before.text().length() - 1))
        || before.is("^")
        || before.is("\u00d7");
  }

  /** "J1149.5", two tokens: digits right behind a letter that is no currency. */
  private boolean isCode(Sentence s, int i) {
    if (i == 0 || s.token(i - 1).end() < s.token(i).start()) {
      return false;
    }
    String before = s.token(i - 1).text();
    return Character.isLetter(before.charAt(before.length() - 1)) && units.before(before) == null;
  }

  private static boolean isJoined(Sentence s, int i) {
    return s.token(i - 1).end() == s.token(i).start()
        && Character.isLetter(s.token(i).text().charAt(0));
  }

  /** "$13.6M", "12.3m tonnes", "0.5k miles"; null where the letters are a unit or nothing. */
  private @Nullable Numeral letter(
      Sentence s, Numeral n, String letters, int end, @Nullable String currency) {
    String lower = letters.toLowerCase(Locale.ROOT).replace(".", "");
    BigDecimal word = MAGNITUDES.get(lower);
    if (word != null) {
      return n.times(word, end);
    }
    BigDecimal letter = LETTERS.get(lower);
    if (letter == null) {
      return null;
    }
    boolean counts = end < s.size() && isCounted(s, end);
    boolean stands =
        currency != null
            || counts
            || lower.equals("k") && end < s.size() && s.token(end).tagged("NN")
            || letters.equals("M") && !(end < s.size() && s.token(end).is("-"));
    return stands && (currency != null || !lower.equals("t")) ? n.times(letter, end) : null;
  }

  /** Whether a plural or a unit follows: "12.3m tonnes", "5m people", not "a 100m race". */
  private boolean isCounted(Sentence s, int i) {
    int at = i;
    while (at < s.size() && at < i + 3 && s.token(at).tagged("JJ")) {
      at++;
    }
    if (at >= s.size()) {
      return false;
    }
    Token t = s.token(at);
    return t.tag().equals("NNS") || t.is("people") || units.at(s, at, true) != null;
  }

  /** "8.5 million", "8-million", "$ 5 m", "75 USD million". */
  private Numeral magnitude(Sentence s, Numeral n, @Nullable String currency) {
    int at = n.end();
    if (at >= s.size()) {
      return n;
    }
    int word = s.token(at).is("-") && at + 1 < s.size() ? at + 1 : at;
    String next = s.token(word).lower();
    BigDecimal m = MAGNITUDES.get(next);
    if (m != null) {
      Numeral scaled = n.times(m, word + 1);
      int more = word + 1;
      String second = more < s.size() ? s.token(more).lower() : "";
      // "10 thousand million"
      BigDecimal chained = CHAINED.contains(second) ? MAGNITUDES.get(second) : null;
      return chained != null && m.intValue() <= 1000 ? scaled.times(chained, more + 1) : scaled;
    }
    BigDecimal letter = next.equals("m") || next.equals("b") ? LETTERS.get(next) : null;
    if (currency != null && letter != null && word == at) {
      return n.times(letter, at + 1);
    }
    String millions = million(s.token(at));
    if (millions != null) {
      return n.times(MILLION, at + 1).withAfter(millions, at + 1);
    }
    String code = s.token(at).text();
    String unit = code.length() == 3 && at + 1 < s.size() ? units.before(code) : null;
    BigDecimal far = unit == null ? null : MAGNITUDES.get(s.token(at + 1).lower());
    return far == null || unit == null ? n : n.times(far, at + 2).withAfter(unit, at + 2);
  }

  /** The currency of "MUSD", a million of them; null for another word. */
  private @Nullable String million(Token t) {
    String code = t.text();
    return code.length() == 4 && code.startsWith("M") ? units.before(code.substring(1)) : null;
  }

  private @Nullable Numeral words(Sentence s, int i) {
    Numeral fraction = FractionReader.inWords(s, i);
    if (fraction != null) {
      return fraction;
    }
    Numeral twice = Ratios.twice(s, i);
    if (twice != null) {
      return twice;
    }
    Numeral vague = VagueNumbers.at(s, i);
    if (vague != null) {
      return vague;
    }
    NumberParser.Number n = NumberParser.parse(s, i);
    if (n == null) {
      return SingleUnits.at(s, i);
    }
    Numeral number = Numeral.of(i, n);
    BigDecimal last = MAGNITUDES.get(s.token(n.end() - 1).lower());
    if (last != null && last.compareTo(new BigDecimal("1000")) >= 0) {
      number =
          new Numeral(
              i,
              n.end(),
              n.value(),
              n.value(),
              n.precision(),
              last,
              false,
              null,
              null,
              Bound.EXACT);
    }
    String millions = n.end() < s.size() ? million(s.token(n.end())) : null;
    return millions == null
        ? FractionReader.andAHalf(s, number)
        : number.times(MILLION, n.end() + 1).withAfter(millions, n.end() + 1);
  }

  /** The factor of a magnitude word, null for another word. */
  static @Nullable BigDecimal factor(String word) {
    return MAGNITUDES.get(word);
  }
}
