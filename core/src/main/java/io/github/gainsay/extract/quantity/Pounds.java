package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Tells the pounds that one pays from those that one weighs. */
final class Pounds {
  /** Verbs and nouns of paying. */
  private static final Set<String> PAID =
      Set.of(
          "pay", "cost", "spend", "earn", "charge", "price", "fine", "owe", "salary", "wage", "fee",
          "bill", "worth", "donate", "borrow", "invest", "budget", "rent", "\u00a3");

  /** How far before a number of pounds a word of paying may stand. */
  private static final int NEAR = 6;

  private Pounds() {}

  /** Millions of pounds are money, and what one pays, unless the text says what weighs them. */
  static boolean areMoney(Sentence s, Numeral n, int end) {
    boolean of = end < s.size() && s.token(end).is("of");
    return !of && (n.magnitude().compareTo(BigDecimal.valueOf(1_000_000)) >= 0 || isPaid(s, n));
  }

  private static boolean isPaid(Sentence s, Numeral n) {
    for (int k = n.from() - 1; k >= 0 && k >= n.from() - NEAR; k--) {
      if (PAID.contains(s.token(k).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
