package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;

/**
 * What an article says that explains a number of it: the number again, another number of the thing
 * that agrees when rounding is allowed for, a sum, a rough word. For a number of the headline, deck
 * or bullets only the rest of the article counts.
 */
final class StatedNumbers {
  /** The most distinct numbers of an article that are added up two by two. */
  private static final int MOST = 60;

  private StatedNumbers() {}

  /** Whether the article bears the number out somewhere else. */
  static boolean bearOut(ArticleFacts article, Assertion<Quantity> claim) {
    return areRepeated(article, claim) || areRounded(article, claim) || addUp(article, claim);
  }

  /** Whether the bare number is written somewhere else, whatever it counts there. */
  static boolean areRepeated(ArticleFacts article, Assertion<Quantity> claim) {
    boolean summary = claim.locus().kind().isSummary();
    BigDecimal number = claim.value().written();
    for (Section section : article.sections()) {
      boolean other = !summary || !section.kind().isSummary();
      if (!other || !section.kind().isTestimony()) {
        continue;
      }
      int[] own = own(section, claim.locus().sentenceSpan());
      if (WrittenNumbers.state(section.text(), number, own[0], own[1])) {
        return true;
      }
    }
    return false;
  }

  /** The offsets of the claim's own sentence in the text of a section; empty for another one. */
  private static int[] own(Section section, Span sentence) {
    Span all = section.span();
    if (!all.overlaps(sentence)) {
      return new int[] {0, 0};
    }
    int from = Math.max(0, sentence.start() - all.start());
    return new int[] {from, from + sentence.end() - sentence.start()};
  }

  /** Whether another number of the thing agrees when rounding is allowed for. */
  private static boolean areRounded(ArticleFacts article, Assertion<Quantity> claim) {
    Quantity q = claim.value();
    return others(article, claim).stream()
        .anyMatch(
            o ->
                Measures.isSameThing(o, claim)
                    && !Measures.areOtherVictims(o, claim)
                    && isNear(q.written(), o.value().written())
                    && q.agreesWith(o.value().withObject(q.object(), q.objectText()))
                        == Agreement.AGREES);
  }

  /** "Up to 80,000" agrees with 40 and says nothing of it. */
  private static boolean isNear(BigDecimal x, BigDecimal y) {
    return x.max(y).compareTo(x.min(y).multiply(BigDecimal.valueOf(2))) <= 0;
  }

  /** Whether two other quantities add up to the number, differ by it or multiply to it. */
  private static boolean addUp(ArticleFacts article, Assertion<Quantity> claim) {
    ImmutableList<BigDecimal> numbers =
        others(article, claim).stream()
            .filter(o -> Measures.isSameThing(o, claim))
            .map(o -> o.value().written().stripTrailingZeros())
            .distinct()
            .limit(MOST)
            .collect(ImmutableList.toImmutableList());
    BigDecimal number = claim.value().written();
    boolean small = number.compareTo(BigDecimal.TEN) < 0;
    for (BigDecimal x : numbers) {
      // "three women and a girl" are four
      if (small && x.add(BigDecimal.ONE).compareTo(number) == 0) {
        return true;
      }
      for (BigDecimal y : numbers) {
        boolean sum =
            x.add(y).compareTo(number) == 0
                || x.subtract(y).compareTo(number) == 0
                || x.multiply(y).compareTo(number) == 0;
        if (sum && !x.equals(y)) {
          return true;
        }
      }
    }
    return false;
  }

  private static ImmutableList<Assertion<Quantity>> others(
      ArticleFacts article, Assertion<Quantity> claim) {
    boolean summary = claim.locus().kind().isSummary();
    return article.of(Quantity.class).stream()
        .filter(
            o ->
                !(summary && o.locus().kind().isSummary())
                    && o.locus().sentence() != claim.locus().sentence()
                    && (o.value().unit() == null) == (claim.value().unit() == null))
        .collect(ImmutableList.toImmutableList());
  }
}
