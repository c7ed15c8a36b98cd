package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that name no more than their size: "thousands of", "tens of thousands of", and "a
 * couple of hundred". The first stand for anything from one of their size up to ten.
 */
final class VagueNumbers {
  private static final ImmutableMap<String, Long> SIZES =
      ImmutableMap.<String, Long>builder()
          .put("tens", 10L)
          .put("dozens", 12L)
          .put("scores", 20L)
          .put("hundreds", 100L)
          .put("thousands", 1_000L)
          .put("millions", 1_000_000L)
          .put("billions", 1_000_000_000L)
          .put("trillions", 1_000_000_000_000L)
          .buildOrThrow();

  private VagueNumbers() {}

  /** The vague number that starts at token {@code i}, without the "of" behind it. */
  static @Nullable Numeral at(Sentence s, int i) {
    if (s.token(i).is("couple")) {
      return couple(s, i);
    }
    Long size = SIZES.get(s.token(i).lower());
    if (size == null) {
      return null;
    }
    BigDecimal least = BigDecimal.valueOf(size);
    int end = i + 1;
    Long more =
        end + 1 < s.size() && s.token(end).is("of") ? SIZES.get(s.token(end + 1).lower()) : null;
    if (more != null) {
      least = least.multiply(BigDecimal.valueOf(more));
      end += 2;
    } else if (size < 100) {
      return s.token(i).is("dozens") ? vague(s, i, end, least) : null;
    }
    return vague(s, i, end, least);
  }

  private static @Nullable Numeral vague(Sentence s, int from, int end, BigDecimal least) {
    boolean of = end + 1 < s.size() && s.token(end).is("of") && !s.token(end + 1).tagged("CD");
    if (!of) {
      return null;
    }
    BigDecimal most = least.multiply(BigDecimal.TEN);
    return new Numeral(
        from, end, least, most, most, BigDecimal.ONE, false, null, null, Bound.RANGE);
  }

  /** "a couple of hundred", "a couple hundred". */
  private static @Nullable Numeral couple(Sentence s, int i) {
    int at = i + 1 < s.size() && s.token(i + 1).is("of") ? i + 2 : i + 1;
    BigDecimal m = at < s.size() ? NumeralReader.factor(s.token(at).lower()) : null;
    if (m == null) {
      return null;
    }
    BigDecimal value = m.multiply(BigDecimal.valueOf(2));
    BigDecimal half = m.divide(BigDecimal.valueOf(2));
    boolean article = i > 0 && s.token(i - 1).is("a");
    return new Numeral(
        article ? i - 1 : i, at + 1, value, value, half, m, false, null, null, Bound.ABOUT);
  }
}
