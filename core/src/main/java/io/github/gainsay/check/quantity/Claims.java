package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Whether two numbers of one measure can both be true, by the words that bound them. "More than 8.5
 * million" says that 8,497,000 is too little, where a bare "8.5 million" is the same rounded.
 */
final class Claims {
  private static final ImmutableSet<String> ABOVE =
      ImmutableSet.of("more than", "over", "above", "greater than", "higher than", "exceeding");

  private static final ImmutableSet<String> BELOW =
      ImmutableSet.of("less than", "fewer than", "under", "below", "lower than");

  private Claims() {}

  /** Whether no number fits both; the same thing in other words counts as the same. */
  static boolean conflict(
      ArticleFacts left, Assertion<Quantity> a, ArticleFacts right, Assertion<Quantity> b) {
    Quantity p = a.value();
    Quantity q = b.value();
    if (!p.sameUnit(q)) {
      return false;
    }
    return p.agreesWith(q.withObject(p.object(), p.objectText())) == Agreement.CONFLICTS
        || isBeyond(left, a, q)
        || isBeyond(right, b, p);
  }

  /** Whether a plain number is on the wrong side of a limit. */
  private static boolean isBeyond(ArticleFacts article, Assertion<Quantity> limit, Quantity q) {
    Quantity bound = limit.value();
    boolean precise = q.precision().compareTo(bound.precision()) <= 0;
    if (q.bound() != Bound.EXACT || !precise) {
      return false;
    }
    BigDecimal slack = q.sameNumber(bound) ? BigDecimal.ZERO : q.precision();
    // "more than 1,200" beside 1,200 is a habit; beside 1,207 it is a slip
    boolean odd = q.precision().signum() == 0 && q.written().abs().compareTo(BigDecimal.TEN) > 0;
    if (bound.bound() == Bound.AT_LEAST && holds(ABOVE, article, limit)) {
      int side = q.written().add(slack).compareTo(bound.written());
      return side < 0 || side == 0 && odd;
    }
    if (bound.bound() == Bound.AT_MOST && holds(BELOW, article, limit)) {
      int side = q.written().subtract(slack).compareTo(bound.written());
      return side > 0 || side == 0 && odd;
    }
    return false;
  }

  private static boolean holds(
      ImmutableSet<String> cues, ArticleFacts article, Assertion<Quantity> a) {
    String words = article.article().textAt(a.span()).toLowerCase(Locale.ROOT);
    return cues.stream().anyMatch(words::contains);
  }
}
