package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Lists a toll that a later report of the event raises: 12 dead on Monday, 15 dead on Tuesday. Both
 * were right when they were written, so it is no discrepancy; it stands among what is superseded.
 *
 * <p>Who quotes the earlier report quotes an old number.
 */
@CheckInfo(
    summary = "A later report of the event gives a higher toll",
    type = "K2",
    severity = Severity.NOTE)
public final class OutdatedFigure implements PairCheck<Quantity> {
  private static final double LIKELY = 0.8;

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    return Measures.isOfVictims(assertion) ? Measures.thingKeys(assertion) : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    Quantity q = assertion.value();
    return List.of(q.written().stripTrailingZeros(), q.bound());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    LocalDate left = pair.left().article().dates().date();
    LocalDate right = pair.right().article().dates().date();
    if (!pair.isAcross() || left == null || right == null || left.equals(right)) {
      return;
    }
    boolean inOrder = left.isBefore(right);
    Assertion<Quantity> earlier = inOrder ? pair.a() : pair.b();
    Assertion<Quantity> later = inOrder ? pair.b() : pair.a();
    boolean higher = later.value().written().compareTo(earlier.value().written()) > 0;
    boolean parts = earlier.value().whole() != null || later.value().whole() != null;
    if (!higher
        || parts
        || !Measures.isSameEvent(pair.a(), pair.b())
        || Measures.tellApart(pair)
        || isKnown(inOrder ? pair.right().article() : pair.left().article(), earlier)) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < LIKELY) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            Severity.NOTE,
            earlier.value().describe() + " is out of date: " + later.value().describe() + " later")
        .says(pair.left().article(), pair.a(), say(pair.a(), left))
        .says(pair.right().article(), pair.b(), say(pair.b(), right))
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "a toll rises while a story goes on")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "quote the later report, or the date of the earlier one")
        .supersede();
  }

  /** Whether the later article gives the earlier number too, as one that went before or a part. */
  private static boolean isKnown(ArticleFacts later, Assertion<Quantity> earlier) {
    return later.of(Quantity.class).stream()
        .anyMatch(
            q ->
                q.value().sameNumber(earlier.value())
                    && Measures.isSameThing(q, earlier)
                    && Measures.isSameEvent(q, earlier));
  }

  private static String say(Assertion<Quantity> a, LocalDate day) {
    return a.value().describe() + " (" + Timex.describe(Objects.requireNonNull(day)) + ")";
  }
}
