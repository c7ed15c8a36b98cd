package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.NumberWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fractions: "1/4", "10 1/2", "½", "two-thirds", "a quarter of", "two and a half". */
final class FractionReader {
  private static final Pattern DIGITS =
      Pattern.compile("(?:(\\d{1,4}+)[\\s\\u00a0-])?+(\\d{1,2}+)[/⁄](\\d{1,2}+)");

  private static final Pattern SIGN = Pattern.compile("(\\d{0,4}+)([½⅓⅔¼¾⅛⅜⅝⅞⅕])");

  private static final ImmutableMap<String, String> SIGNS =
      ImmutableMap.<String, String>builder()
          .put("½", "1/2")
          .put("⅓", "1/3")
          .put("⅔", "2/3")
          .put("¼", "1/4")
          .put("¾", "3/4")
          .put("⅛", "1/8")
          .put("⅜", "3/8")
          .put("⅝", "5/8")
          .put("⅞", "7/8")
          .put("⅕", "1/5")
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> PARTS =
      ImmutableMap.<String, Integer>builder()
          .put("half", 2)
          .put("halve", 2)
          .put("third", 3)
          .put("quarter", 4)
          .put("fourth", 4)
          .put("fifth", 5)
          .put("sixth", 6)
          .put("seventh", 7)
          .put("eighth", 8)
          .put("ninth", 9)
          .put("tenth", 10)
          .buildOrThrow();

  /** Denominators that are used; "9/11" and "24/7" are names. */
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40);

  /** Half a percent: nobody means a fraction to more than that. */
  private static final BigDecimal PRECISION = new BigDecimal("0.005");

  private static final ImmutableList<String> HALVES = ImmutableList.of("and", "a", "half");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private FractionReader() {}

  /** "1/4 mile", "7 3/4", "½"; null for a date or a name such as "9/11". */
  static @Nullable Numeral inDigits(Sentence s, int i) {
    String text = s.token(i).text();
    Matcher sign = SIGN.matcher(text);
    if (sign.matches()) {
      String part = SIGNS.get(sign.group(2));
      return part == null ? null : read(s, i, sign.group(1), DIGITS.matcher(part));
    }
    return read(s, i, "", DIGITS.matcher(text));
  }

  private static @Nullable Numeral read(Sentence s, int i, String whole, Matcher m) {
    if (!m.matches()) {
      return null;
    }
    int top = Integer.parseInt(m.group(2));
    int bottom = Integer.parseInt(m.group(3));
    if (top >= bottom || !DENOMINATORS.contains(bottom)) {
      return null;
    }
    String ahead = m.group(1) == null ? whole : m.group(1);
    boolean mixed = !ahead.isEmpty();
    BigDecimal value = ratio(top, bottom).add(mixed ? new BigDecimal(ahead) : BigDecimal.ZERO);
    Numeral n = fraction(i, i + 1, value, true);
    return mixed || isMeasure(s, i + 1) ? n : n.withAfter(Numeral.FRACTION, i + 1);
  }

  /** "two thirds of", "one-half mile", "three quarters of a million", "half of the voters". */
  static @Nullable Numeral inWords(Sentence s, int i) {
    Token t = s.token(i);
    boolean article = t.is("a") || t.is("an");
    Integer top =
        article || isPart(t) && !t.tagged("NNS") ? Integer.valueOf(1) : NumberWords.of(t.lower());
    int at = isPart(t) ? i : i + 1;
    if (top == null || top == 0 || top > 9 || at >= s.size()) {
      return null;
    }
    boolean hyphen = at > i && s.token(at).is("-") && at + 1 < s.size();
    at += hyphen ? 1 : 0;
    Integer bottom = bottom(s.token(at));
    boolean plural = s.token(at).lower().endsWith("s") || s.token(at).lower().equals("halves");
    if (bottom == null || plural != top > 1) {
      return null;
    }
    int end = at + 1;
    Numeral scaled = ofMagnitude(s, i, end, ratio(top, bottom));
    if (scaled != null) {
      return scaled;
    }
    boolean of = end < s.size() && s.token(end).is("of");
    boolean named = top > 1 || t.is("one");
    boolean half = t.is("half") && at == i && end < s.size();
    if (half && (s.token(end).is("a") || s.token(end).is("an"))) {
      Units.Match unit = end + 1 < s.size() ? Units.standard().at(s, end + 1, false) : null;
      Numeral n = fraction(i, end, ratio(top, bottom), false);
      return unit == null ? null : n.withAfter(unit.unit(), unit.end()); // "half a mile"
    }
    boolean measure = named && isMeasure(s, end);
    // "a third man", "a quarter", "the second half" are no fractions
    boolean common = of && end + 1 < s.size() && isWhole(s, end + 1) && !isOrdinal(s, i);
    boolean odd = bottom == 2 && top > 1 && top % 2 == 1; // "three halves"
    if (!(measure || common || odd || named && bottom != 2 && bottom != 4)) {
      return null;
    }
    Numeral n = fraction(i, end, ratio(top, bottom), false);
    boolean single = common && (s.token(end + 1).is("a") || s.token(end + 1).is("an"));
    Units.Match unit = single && end + 2 < s.size() ? Units.standard().at(s, end + 2, false) : null;
    if (unit != null) {
      return n.withAfter(unit.unit(), unit.end()); // "a quarter of a mile"
    }
    return measure ? n : n.withAfter(Numeral.FRACTION, end);
  }

  /** "half a million", "a quarter million", "three quarters of a billion". */
  private static @Nullable Numeral ofMagnitude(Sentence s, int i, int end, BigDecimal part) {
    int at = end;
    if (at < s.size() && s.token(at).is("of")) {
      at++;
    }
    if (at < s.size() && s.token(at).is("a")) {
      at++;
    }
    BigDecimal m = at < s.size() ? NumeralReader.factor(s.token(at).lower()) : null;
    if (m == null || m.intValue() == 100 || at == end + 1 && s.token(end).is("of")) {
      return null;
    }
    BigDecimal value = part.multiply(m);
    BigDecimal half = m.movePointLeft(1).divide(BigDecimal.valueOf(2));
    return new Numeral(i, at + 1, value, value, half, m, false, null, null, Bound.EXACT);
  }

  /** A whole, not a time or a set phrase: "a third of those", not "the first half of 2020". */
  private static boolean isWhole(Sentence s, int i) {
    Token t = s.token(i);
    return !t.tagged("CD") || !Character.isDigit(t.text().charAt(0));
  }

  private static boolean isOrdinal(Sentence s, int i) {
    Token before = i == 0 ? null : s.token(i - 1);
    Token own = s.token(i);
    boolean bare = isPart(own);
    boolean other =
        before != null
            && (before.tagged("JJ")
                || before.tagged("DT")
                || before.tagged("CD")
                || before.tagged("NN")
                || before.is("-"));
    return bare && (other || !own.is("half"));
  }

  private static boolean isPart(Token t) {
    return PARTS.containsKey(t.lower());
  }

  private static @Nullable Integer bottom(Token t) {
    String word = t.lower();
    Integer plain = PARTS.get(word);
    if (plain != null) {
      return plain;
    }
    return word.equals("halves")
        ? Integer.valueOf(2)
        : word.endsWith("s") ? PARTS.get(word.substring(0, word.length() - 1)) : null;
  }

  /** "one in five voters", "three out of ten": a share; null for anything else. */
  static @Nullable Numeral share(Sentence s, Numeral part, NumeralReader numerals) {
    int at = part.end();
    boolean out = at + 1 < s.size() && s.token(at).is("out") && s.token(at + 1).is("of");
    boolean one = part.least().compareTo(BigDecimal.ONE) == 0;
    boolean in = one && at < s.size() && s.token(at).is("in");
    int next = out ? at + 2 : at + 1;
    if (!(in || out) || next >= s.size() || part.before() != null || part.after() != null) {
      return null;
    }
    Numeral whole = numerals.at(s, next);
    boolean plain =
        whole != null
            && whole.before() == null
            && whole.after() == null
            && !whole.isVague()
            && whole.least().compareTo(part.most()) > 0
            && whole.end() < s.size()
            && (s.token(whole.end()).tagged("NN") || out && s.token(whole.end()).tagged("VB"))
            && !isMeasure(s, whole.end());
    return whole == null || !plain
        ? null
        : fraction(
                part.from(),
                whole.end(),
                part.least().divide(whole.least(), MathContext.DECIMAL32),
                part.digits())
            .withAfter(Numeral.FRACTION, whole.end());
  }

  /** "two and a half miles": adds the half. */
  static Numeral andAHalf(Sentence s, Numeral n) {
    int at = n.end();
    for (String word : HALVES) {
      at += at < s.size() && s.token(at).is("-") ? 1 : 0;
      if (word.equals("a") && at < s.size() && s.token(at).is("a-half")) {
        return n.plus(HALF, new BigDecimal("0.25"), at + 1); // "six-and-a-half"
      }
      if (at >= s.size() || !s.token(at).is(word)) {
        return n;
      }
      at++;
    }
    return n.plus(HALF, new BigDecimal("0.25"), at);
  }

  private static boolean isMeasure(Sentence s, int i) {
    int at = i < s.size() && s.token(i).is("-") ? i + 1 : i;
    Units.Match unit = at < s.size() ? Units.standard().at(s, at, true) : null;
    return unit != null;
  }

  private static BigDecimal ratio(int top, int bottom) {
    return BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), MathContext.DECIMAL32);
  }

  private static Numeral fraction(int from, int end, BigDecimal value, boolean digits) {
    return new Numeral(
        from, end, value, value, PRECISION, BigDecimal.ONE, digits, null, null, Bound.EXACT);
  }
}
