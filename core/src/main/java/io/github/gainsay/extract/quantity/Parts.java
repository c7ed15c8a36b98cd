package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which quantities of a sentence are parts of which: "8,000 of the 10,000 troops", "12
 * people, four of them children", "of the 60 patients, 18 had a fever". A part need not be smaller
 * than its whole; a text that makes it larger is wrong, and that is for a check to say.
 */
final class Parts {
  private static final Set<String> OF_THEM =
      Set.of("them", "whom", "which", "these", "those", "it");

  /** The most tokens from "of" to the number of the whole: "of the nearly 2,000". */
  private static final int NEAR = 5;

  private Parts() {}

  /** The index of the whole of each part, by the index of the part. */
  static Map<Integer, Integer> find(Sentence s, List<QuantityGrammar.Found> found) {
    Map<Integer, Integer> wholes = new HashMap<>();
    for (int k = 0; k < found.size(); k++) {
      QuantityGrammar.Found q = found.get(k);
      QuantityGrammar.Found next = k + 1 < found.size() ? found.get(k + 1) : null;
      if (next != null && isOf(s, q, next)) {
        wholes.put(k, k + 1);
      } else if (next != null && isOutset(s, q, next)) {
        wholes.put(k + 1, k);
      } else if (!wholes.containsKey(k)) {
        int whole = antecedent(s, found, k);
        if (whole >= 0) {
          wholes.put(k, whole);
        }
      }
    }
    return wholes;
  }

  /** "8,000 of the estimated 10,000 troops". */
  private static boolean isOf(Sentence s, QuantityGrammar.Found q, QuantityGrammar.Found next) {
    int i = q.to();
    boolean linked =
        i < s.size() && (s.token(i).is("of") || s.token(i).is("out") || s.token(i).is("among"));
    // "280 million of the 1.5 billion shekels"
    boolean bare = q.value().unit() == null && q.value().object().isEmpty() && s.token(i).is("of");
    boolean alike = linked && (bare || next.value().sameUnit(q.value()));
    if (!alike || next.from() - i > NEAR) {
      return false;
    }
    boolean determined = false;
    for (int k = i + 1; k < next.from(); k++) {
      Token t = s.token(k);
      determined |= t.tagged("DT") || t.tagged("PRP$") || t.tag().equals("POS");
      // "Ten of the victims were in one home"
      boolean otherPhrase = t.tagged("VB") || t.tag().equals("MD") || isPreposition(t);
      if (t.is(",") || t.is(";") || otherPhrase) {
        return false;
      }
    }
    return determined || isLarger(next, q);
  }

  private static boolean isPreposition(Token t) {
    return t.tag().equals("IN")
        && !t.is("of")
        && !t.is("about")
        && !t.is("than")
        && !t.is("at")
        && !t.is("around")
        && !t.is("over");
  }

  /** "Of the 60 patients, 18 had a fever". */
  private static boolean isOutset(Sentence s, QuantityGrammar.Found q, QuantityGrammar.Found next) {
    int of = q.from() - 1;
    while (of >= 0 && q.from() - of <= NEAR && !s.token(of).is("of")) {
      of--;
    }
    // "Of its staff of 900, 30": the first of the two
    for (int i = of - 1; i >= 0 && i >= of - 4; i--) {
      of = s.token(i).is("of") ? i : of;
    }
    boolean outset = of >= 0 && s.token(of).is("of") && (of == 0 || !isWord(s.token(of - 1)));
    boolean comma = next.from() > 0 && s.token(next.from() - 1).is(",");
    boolean own = !next.value().object().isEmpty() && isNoun(s, next);
    return outset && comma && !own && next.value().sameUnit(q.value()) && next.from() <= q.to() + 8;
  }

  private static boolean isNoun(Sentence s, QuantityGrammar.Found q) {
    return q.head() >= 0 && s.token(q.head()).tagged("NN") && q.head() == q.headTo() - 1;
  }

  /** The whole of "four of them": the quantity before it, -1 for none or for a choice. */
  private static int antecedent(Sentence s, List<QuantityGrammar.Found> found, int k) {
    QuantityGrammar.Found q = found.get(k);
    int i = q.to();
    if (k == 0 || i + 1 >= s.size() || !s.token(i).is("of")) {
      return -1;
    }
    String word = s.token(i + 1).lower();
    if (!OF_THEM.contains(word)
        || ((word.startsWith("the") && word.endsWith("se")) && !ends(s, i + 2))) {
      return -1;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int nearest = -1;
    for (int p = k - 1; p >= 0; p--) {
      Quantity v = found.get(p).value();
      boolean same = word.equals("it") ? v.unit() != null : v.sameUnit(q.value());
      if (same && !v.object().isEmpty() || same && v.unit() != null) {
        nearest = nearest < 0 ? p : nearest;
        sum = sum.add(v.written());
      }
    }
    if (nearest < 0) {
      return -1;
    }
    // "two men and three women, four of them": of both
    boolean more = q.value().written().compareTo(found.get(nearest).value().written()) > 0;
    boolean some = more && q.value().written().compareTo(sum) <= 0;
    return some ? -1 : nearest;
  }

  private static boolean ends(Sentence s, int i) {
    return i >= s.size() || !s.token(i).tagged("NN") && !s.token(i).tagged("JJ");
  }

  private static boolean isWord(Token t) {
    return Character.isLetterOrDigit(t.text().charAt(0));
  }

  private static boolean isLarger(QuantityGrammar.Found a, QuantityGrammar.Found b) {
    return a.value().written().compareTo(b.value().written()) > 0;
  }

  /** The part as a quantity of what its whole counts. */
  static Quantity part(Quantity part, Quantity whole) {
    @Nullable String unit = part.unit() == null ? whole.unit() : part.unit();
    return new Quantity(
        part.least(),
        part.most(),
        part.bound(),
        unit,
        whole.object(),
        whole.objectText(),
        part.written(),
        part.precision(),
        whole.written(),
        part.change());
  }
}
