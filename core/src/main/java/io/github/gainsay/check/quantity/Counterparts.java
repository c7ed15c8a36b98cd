package io.github.gainsay.check.quantity;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;

/**
 * Whether the text itself makes two numbers counterparts: it has no others that either could be.
 */
final class Counterparts {
  private final Rivals rivals;

  Counterparts(Rivals rivals) {
    this.rivals = rivals;
  }

  /**
   * Whether the two look like one mistyped and the article has no third number of the kind: "will
   * cost 840 million" and "would cost 8,400 million" in a text of no other sums.
   */
  boolean isAlone(Pair<Quantity> pair, boolean slip, Findings findings) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    boolean level = a.value().change() == Change.NONE && b.value().change() == Change.NONE;
    boolean share = a.value().unit() == null || a.value().unit().startsWith("percent");
    boolean same = a.topic().what().equals(b.topic().what());
    boolean told =
        slip
            ? Measures.isLong(a) || same && !a.topic().what().isEmpty()
            : same && !share && a.value().isPowerSlip(b.value());
    return !pair.isAcross()
        && level
        && a.value().whole() == null
        && b.value().whole() == null
        && !Measures.isSmall(a)
        && !Measures.isSmall(b)
        && told
        && (slip || Measures.isSameEvent(a, b))
        && rivals.noneAtAll(pair, findings);
  }

  /**
   * Whether each is the one counterpart of the other. Inside an article it takes the same event and
   * a number that hardly recurs by chance as well.
   */
  boolean isSole(Pair<Quantity> pair, Findings findings) {
    if (pair.isAcross()) {
      return !isOne(pair.a()) && !isOne(pair.b()) && rivals.none(pair, findings);
    }
    return !Measures.isSmall(pair.a())
        && !Measures.isSmall(pair.b())
        && Measures.isSameEvent(pair.a(), pair.b())
        && rivals.none(pair, findings);
  }

  /**
   * "The 23 clinics" in a text that has spoken of 32 clinics and of no others, "the 4.2 million
   * euros" where 2.4 million are the one amount of that size: what was told before is named again,
   * whatever becomes of it there.
   */
  boolean isNamedAgain(Pair<Quantity> pair, Findings findings) {
    boolean inOrder = pair.a().span().compareTo(pair.b().span()) < 0;
    Assertion<Quantity> first = inOrder ? pair.a() : pair.b();
    Assertion<Quantity> second = inOrder ? pair.b() : pair.a();
    ArticleFacts article = pair.left().article();
    return !pair.isAcross()
        && !Measures.isSmall(first)
        && !Measures.isSmall(second)
        && isSameNoun(first, second)
        && second.value().whole() == null
        && Measures.isDefinite(article, second)
        && !Measures.isDefinite(article, first)
        && rivals.noneAtAll(pair, findings);
  }

  /** Whether the second has the noun of the first, or the unit alone. */
  private static boolean isSameNoun(Assertion<Quantity> first, Assertion<Quantity> second) {
    Quantity q = second.value();
    boolean same =
        q.object().equals(first.value().object())
            && second.topic().modifiers().equals(first.topic().modifiers());
    if (q.unit() == null) {
      return same && !q.object().isEmpty();
    }
    boolean level = q.change() == Change.NONE && first.value().change() == Change.NONE;
    return level && !q.unit().startsWith("percent") && (same || q.object().isEmpty());
  }

  /** "One of the largest houses" counts nothing. */
  private static boolean isOne(Assertion<Quantity> a) {
    return a.value().written().compareTo(BigDecimal.ONE) == 0;
  }
}
