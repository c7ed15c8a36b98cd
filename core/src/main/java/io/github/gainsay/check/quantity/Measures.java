package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.Pair;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks of quantities share: keys, and what tells two measures apart at once. */
final class Measures {
  static final String PROFILE = "quantity";

  /** Words that make another measure of a number: a rate, a total, one more. */
  private static final Set<String> APART =
      Set.of(
          "another",
          "additional",
          "more",
          "each",
          "every",
          "per",
          "total",
          "overall",
          "combined",
          "previous",
          "previously",
          "earlier",
          "other",
          "others",
          "separate",
          "further",
          "average",
          "apiece",
          "since",
          "former",
          "original",
          "initially",
          "excluding",
          "including");

  private Measures() {}

  /** What is counted with its unit, and the number: for checks of one number in two places. */
  static ImmutableSet<String> numberKeys(Assertion<Quantity> a) {
    String thing = thing(a);
    return thing.isEmpty() || isSmall(a.value())
        ? ImmutableSet.of()
        : ImmutableSet.of(thing + '|' + a.value().written().stripTrailingZeros().toPlainString());
  }

  /** What is counted with its unit; empty when the text does not say. */
  static String thing(Assertion<Quantity> a) {
    String unit = a.value().unit() == null ? "" : a.value().unit();
    String what = a.topic().what();
    return unit.isEmpty() && what.isEmpty() ? "" : unit + '|' + what;
  }

  /** Numbers up to twelve recur by chance. */
  private static boolean isSmall(Quantity q) {
    return q.written().abs().compareTo(BigDecimal.valueOf(12)) <= 0;
  }

  /** Whether scope words, times, sources or hedges make the two different measures. */
  static boolean tellApart(Pair<Quantity> pair) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    return scope(a) != scope(b)
        || a.qualifiers().negated() != b.qualifiers().negated()
        || timesApart(a.qualifiers().time(), b.qualifiers().time());
  }

  /** Whether two named sources state the two; then they are two claims, which may differ. */
  static boolean otherSources(Pair<Quantity> pair) {
    Attribution a = pair.a().qualifiers().attribution();
    Attribution b = pair.b().qualifiers().attribution();
    if (!a.hasSource() && !b.hasSource()) {
      return false;
    }
    boolean sameName = !a.name().isEmpty() && a.name().equals(b.name());
    boolean sameBody = !a.body().isEmpty() && a.body().equals(b.body());
    return !sameName && !sameBody;
  }

  private static boolean scope(Assertion<Quantity> a) {
    return a.topic().scope().stream().anyMatch(APART::contains);
  }

  private static boolean timesApart(@Nullable Timex a, @Nullable Timex b) {
    return a != null && b != null && a.isPlaced() && b.isPlaced() && !a.overlaps(b);
  }
}
