package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ratios as the first number over the second: "two to one", "a 3-to-1 margin", "odds of 5-1",
 * "a 2:1 ratio"; and "twice as many". Scores ("won 3-1") are names of results, not ratios.
 */
final class Ratios {
  /** The unit of a ratio. */
  static final String RATIO = "ratio";

  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of("ratio", "margin", "majority", "odds", "favourite", "favorite", "outsider");

  private static final Pattern COLON = Pattern.compile("(\\d{1,3}+(?:\\.\\d{1,2}+)?+):(\\d{1,3}+)");

  private Ratios() {}

  /** The ratio that {@code first} opens, null for another number. */
  static @Nullable Numeral at(Sentence s, Numeral first, NumeralReader numerals) {
    if (first.before() != null || first.after() != null || first.isVague()) {
      return null;
    }
    int i = first.end();
    int to = isDash(s, i) && isWord(s, i + 1, "to") ? i + 1 : i;
    boolean hyphens = to > i && isDash(s, to + 1);
    boolean words = isWord(s, to, "to");
    if (!words && !isDash(s, i)) {
      return null;
    }
    int at = hyphens ? to + 2 : to + 1;
    Numeral second = at < s.size() ? numerals.at(s, at) : null;
    if (second == null || second.before() != null || second.after() != null || second.isVague()) {
      return null;
    }
    boolean one = second.least().compareTo(BigDecimal.ONE) == 0;
    boolean more = first.least().compareTo(BigDecimal.ONE) > 0;
    boolean plain = words && one && more && !isFrom(s, first) && !isNoun(s, second.end());
    boolean named = isNamed(s, first.from(), second.end());
    return (plain || named) && second.least().signum() > 0
        ? ratio(first.from(), second.end(), first.least(), second.least())
        : null;
  }

  /** "a 2:1 ratio", one token. */
  static @Nullable Numeral inDigits(Sentence s, int i) {
    Matcher m = COLON.matcher(s.token(i).text());
    if (!m.matches() || !isNamed(s, i, i + 1)) {
      return null;
    }
    BigDecimal second = new BigDecimal(m.group(2));
    return second.signum() == 0 ? null : ratio(i, i + 1, new BigDecimal(m.group(1)), second);
  }

  /** "twice as many", "twice the level": two times. */
  static @Nullable Numeral twice(Sentence s, int i) {
    boolean twice = s.token(i).is("twice");
    if (!isTimes(s.token(i)) || i + 1 >= s.size()) {
      return null;
    }
    boolean than =
        s.token(i + 1).is("as")
            || s.token(i + 1).is("the")
            || s.token(i + 1).is("that")
            || s.token(i + 1).tagged("PRP$");
    BigDecimal value = BigDecimal.valueOf(twice ? 2 : 3);
    return than ? numeral(i, i + 1, value, new BigDecimal("0.05")) : null;
  }

  /** Whether a word says how many times. */
  static boolean isTimes(Token t) {
    return t.is("twice") || t.is("thrice");
  }

  private static boolean isFrom(Sentence s, Numeral n) {
    return n.from() > 0
        && (s.token(n.from() - 1).is("from")
            || s.token(n.from() - 1).is("at")
            || s.token(n.from() - 1).is("between"));
  }

  /** Whether the words around two numbers call them a ratio. */
  private static boolean isNamed(Sentence s, int from, int to) {
    int after = isDash(s, to) ? to + 1 : to;
    if (after < s.size() && NOUNS.contains(s.token(after).lower())) {
      return true;
    }
    for (int k = from - 1; k >= 0 && k >= from - 3; k--) {
      if (NOUNS.contains(s.token(k).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Sentence s, int i) {
    return i < s.size() && s.token(i).tag().equals("NNS");
  }

  private static boolean isDash(Sentence s, int i) {
    return i < s.size() && (s.token(i).is("-") || s.token(i).is("–"));
  }

  private static boolean isWord(Sentence s, int i, String word) {
    return i < s.size() && s.token(i).is(word);
  }

  private static Numeral ratio(int from, int to, BigDecimal first, BigDecimal second) {
    BigDecimal half = new BigDecimal("0.5").divide(second, MathContext.DECIMAL32);
    return numeral(from, to, first.divide(second, MathContext.DECIMAL32), half)
        .withAfter(RATIO, to);
  }

  private static Numeral numeral(int from, int to, BigDecimal value, BigDecimal half) {
    return new Numeral(
        from, to, value, value, half, BigDecimal.ONE, false, null, null, Bound.EXACT);
  }
}
