package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads units without a number, "a gallon", and sums without a sign, "a result of ($5 million)".
 */
final class SingleUnits {

  private SingleUnits() {}

  /** "a gallon of beer", "a penny": one of a unit that no other word is. */
  static @Nullable Numeral at(Sentence s, int i) {
    if (!(s.token(i).is("a") || s.token(i).is("an")) || i + 1 >= s.size()) {
      return null;
    }
    Units.Match unit = Units.standard().at(s, i + 1, false);
    boolean measure =
        unit != null
            && Units.standard().isNamed(s.token(i + 1))
            && s.token(unit.end() - 1).tag().equals("NN");
    boolean rate =
        i > 0
            && (s.token(i - 1).is("half")
                || i > 1 && s.token(i - 1).is("of") && s.token(i - 2).tagged("CD")
                || s.token(i - 1).tagged("NN")
                || s.token(i - 1).tagged("CD")
                || s.token(i - 1).tagged("JJ"));
    if (unit == null || !measure || rate) {
      return null;
    }
    Token next = unit.end() < s.size() ? s.token(unit.end()) : null;
    boolean ends =
        next == null
            || next.is("of")
            || !Character.isLetterOrDigit(next.text().charAt(0))
            || next.lemma().equals("be");
    BigDecimal half = new BigDecimal("0.5");
    return ends && !(next != null && next.is("-"))
        ? new Numeral(
                i,
                unit.end(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                half,
                BigDecimal.ONE,
                false,
                null,
                null,
                Bound.EXACT)
            .withAfter(unit.unit(), unit.end())
        : null;
  }

  /** "net income was ($4.2 million)": a sum in brackets that nothing stands before is negative. */
  static boolean isLoss(Sentence s, Numeral n) {
    int open = n.from() - 1;
    boolean closed =
        open > 0
            && n.end() < s.size()
            && (s.token(open).is("(") || s.token(open).is("-LRB-"))
            && (s.token(n.end()).is(")") || s.token(n.end()).is("-RRB-"));
    return closed && s.token(open - 1).lemma().equals("be") && n.least().signum() > 0;
  }
}
