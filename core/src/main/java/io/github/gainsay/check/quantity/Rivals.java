package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * The other quantities of two articles that could be the counterpart of one of a pair. A measure
 * has one counterpart in another article: of several numbers of a thing it is the one that fits
 * best.
 */
final class Rivals {
  /** How many bits less likely a rival may be and still be taken for the counterpart. */
  private static final double MARGIN = 1.5;

  private static final double ANY = Double.POSITIVE_INFINITY;

  /** Of more numbers of one thing none is the one counterpart, whatever they are. */
  private static final int MOST = 60;

  /** Whether neither article gives another number that is as likely the counterpart. */
  boolean none(Pair<Quantity> pair, Findings findings) {
    return !exists(pair, findings, margin(pair), q -> true, q -> true);
  }

  /**
   * Whether there is no other number of the thing by name or unit, however unlikely. Parts of
   * something and numbers of quite another size are none.
   */
  boolean noneAtAll(Pair<Quantity> pair, Findings findings) {
    Predicate<Assertion<Quantity>> named =
        q ->
            !(q.topic().what().isEmpty() && q.value().unit() == null)
                && q.value().whole() == null
                && !(isFarOff(q, pair.a()) && isFarOff(q, pair.b()));
    return !exists(pair, findings, ANY, named, named);
  }

  private static boolean isFarOff(Assertion<Quantity> q, Assertion<Quantity> of) {
    return Measures.areFarOff(q.value().written(), of.value().written());
  }

  /** "Nine of the 23 dead" beside 23 dead. */
  private static boolean isPartOf(Assertion<Quantity> q, Assertion<Quantity> of) {
    BigDecimal whole = q.value().whole();
    return whole != null && whole.compareTo(of.value().written()) == 0;
  }

  /** Whether an article gives a number that agrees with the other's and is as likely meant. */
  boolean agree(Pair<Quantity> pair, Findings findings) {
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    return exists(
        pair,
        findings,
        margin(pair),
        q -> !Claims.conflict(left, q, right, pair.b()),
        q -> !Claims.conflict(left, pair.a(), right, q));
  }

  /** Small numbers recur by chance: any number of the thing may be the counterpart. */
  private static double margin(Pair<Quantity> pair) {
    return Measures.isSmall(pair.a()) || Measures.isSmall(pair.b()) ? ANY : MARGIN;
  }

  private boolean exists(
      Pair<Quantity> pair,
      Findings findings,
      double margin,
      Predicate<Assertion<Quantity>> left,
      Predicate<Assertion<Quantity>> right) {
    double least = odds(pair.align(Measures.PROFILE)) - margin;
    return isRival(pair.left().article(), pair.a(), pair.b(), least, findings, left)
        || isRival(pair.right().article(), pair.b(), pair.a(), least, findings, right);
  }

  private boolean isRival(
      ArticleFacts article,
      Assertion<Quantity> own,
      Assertion<Quantity> other,
      double least,
      Findings findings,
      Predicate<Assertion<Quantity>> kind) {
    ImmutableList<Assertion<Quantity>> candidates = StatedNumbers.of(article).ofSameThing(other);
    return candidates.size() > MOST
        || candidates.stream()
            .anyMatch(
                q ->
                    !q.value().sameNumber(own.value())
                        && !(q.article().equals(other.article())
                            && q.value().sameNumber(other.value()))
                        && !isPartOf(q, own)
                        && !isPartOf(q, other)
                        && !Measures.areOtherVictims(q, other)
                        && kind.test(q)
                        && odds(findings.align(Measures.PROFILE, q, other)) >= least);
  }

  private static double odds(Alignment alignment) {
    double p = Math.min(alignment.probability(), 1 - 1e-9);
    return Math.log(p / (1 - p)) / Math.log(2);
  }
}
