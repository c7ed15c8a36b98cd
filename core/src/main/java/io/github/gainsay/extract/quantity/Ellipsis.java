package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives bare numbers the unit or noun that the sentence leaves out because the number beside them
 * has it: "3.9 million cars, up from <em>2.4 million</em>", "<em>8</em> or $9", "the highest is 84
 * cents, the lowest <em>74</em>".
 */
final class Ellipsis {
  /** What stands right before the second of two numbers that are set against each other. */
  private static final ImmutableSet<String> AGAINST =
      ImmutableSet.of("from", "versus", "vs.", "vs", "v.", "than");

  private static final Set<String> COMPARED = Set.of("compared", "compares", "versus");
  private static final Set<String> COMPARATIVES =
      Set.of("higher", "lower", "more", "less", "fewer", "above", "below", "over");

  private static final Set<String> CONTRAST = Set.of("while", "whilst", "whereas", "and", "but");

  /** The most tokens from "compared" to the number: "compared with an average of 20". */
  private static final int NEAR = 5;

  private Ellipsis() {}

  /** Fills in the numbers of a sentence, in place. */
  static void fill(Sentence s, List<QuantityGrammar.Found> found) {
    for (int k = found.size() - 2; k >= 0; k--) {
      QuantityGrammar.Found q = found.get(k);
      QuantityGrammar.Found next = found.get(k + 1);
      if (isBare(q) && !isBare(next) && isJoined(s, q, next, found, k)) {
        found.set(k, like(q, next));
      }
    }
    for (int k = 1; k < found.size(); k++) {
      QuantityGrammar.Found q = found.get(k);
      QuantityGrammar.Found before = found.get(k - 1);
      if (isOpen(q, before) && !isBare(before) && isSetAgainst(s, before, q)) {
        found.set(k, like(q, before));
      }
    }
  }

  private static boolean isBare(QuantityGrammar.Found q) {
    Quantity v = q.value();
    return v.unit() == null && (v.object().isEmpty() || v.object().startsWith("per "));
  }

  /** Bare, or money without the rate that the number before it has. */
  private static boolean isOpen(QuantityGrammar.Found q, QuantityGrammar.Found before) {
    String unit = q.value().unit();
    String other = before.value().unit();
    return isBare(q) || unit != null && other != null && other.startsWith(unit + " per ");
  }

  /** "45 and 50 mg", "8 or $9", "3, 4 and 5 percent". */
  private static boolean isJoined(
      Sentence s,
      QuantityGrammar.Found q,
      QuantityGrammar.Found next,
      List<QuantityGrammar.Found> found,
      int k) {
    if (q.to() >= s.size() || next.from() != q.to() + 1) {
      return false;
    }
    Token link = s.token(q.to());
    boolean chain =
        link.is(",")
            && k + 2 < found.size()
            && next.to() < s.size()
            && (s.token(next.to()).is("and") || s.token(next.to()).is("or"))
            && found.get(k + 2).from() == next.to() + 1;
    boolean times = link.is("x") || link.is("×"); // "3 x 4 m"
    return link.is("and") || link.is("or") || times || chain;
  }

  private static boolean isSetAgainst(
      Sentence s, QuantityGrammar.Found before, QuantityGrammar.Found q) {
    int i = q.from() - 1;
    for (int k = before.to(); k < q.from(); k++) {
      if (s.token(k).is(";") || s.token(k).is(".")) {
        return false;
      }
    }
    while (i > before.to() && (s.token(i).tagged("DT") || s.token(i).tagged("PRP$"))) {
      i--;
    }
    if (i < before.to()) {
      return false;
    }
    boolean share = "percent".equals(before.value().unit());
    String unit = before.value().unit();
    if (Numeral.FRACTION.equals(unit) || Ratios.RATIO.equals(unit)) {
      return false;
    }
    boolean step =
        before.value().change() != Change.NONE
            || before.from() > 0 && s.token(before.from() - 1).is("by")
            || share
                && before.to() < s.size()
                && COMPARATIVES.contains(s.token(before.to()).lower());
    if (step) {
      return false; // "rose 5 percent from 7,200"
    }
    if (s.token(i).is("to")) {
      // "from 208 pounds to 193"; "gained 22 points to 9,450" is another thing
      return before.from() > 0 && s.token(before.from() - 1).is("from");
    }
    if (s.token(i).is("from") && share) {
      return i > 0 && (s.token(i - 1).is("up") || s.token(i - 1).is("down"));
    }
    if (AGAINST.contains(s.token(i).lower())) {
      return true;
    }
    for (int k = i; k >= before.to() && k > i - NEAR; k--) {
      if (COMPARED.contains(s.token(k).lower())) {
        return true;
      }
    }
    return isParallel(s, before, q, i);
  }

  /** "the highest is 84.75 cents, while the lowest is 74.07". */
  private static boolean isParallel(
      Sentence s, QuantityGrammar.Found before, QuantityGrammar.Found q, int verb) {
    boolean ends = q.to() >= s.size() || s.token(q.to()).is(".") || s.token(q.to()).is(",");
    if (!ends || !isCopula(s, verb)) {
      return false;
    }
    boolean contrast = false;
    for (int k = before.to(); k < verb; k++) {
      contrast |= CONTRAST.contains(s.token(k).lower());
    }
    int own = before.from() - 1;
    while (own > 0 && s.token(own).tagged("RB")) {
      own--;
    }
    return contrast && own >= 0 && isCopula(s, own);
  }

  private static boolean isCopula(Sentence s, int i) {
    return s.token(i).is("is")
        || s.token(i).is("are")
        || s.token(i).is("was")
        || s.token(i).is("were");
  }

  /** The number of {@code q} in the unit, or of the things, of {@code other}. */
  private static QuantityGrammar.Found like(QuantityGrammar.Found q, QuantityGrammar.Found other) {
    Quantity from = other.value();
    @Nullable String unit = from.unit();
    String rate = q.value().object().isEmpty() ? "" : " " + q.value().object();
    Quantity value =
        unit == null || !rate.isEmpty()
            ? q.value().withObject(from.object() + rate, from.objectText())
            : q.value().withUnit(unit);
    return new QuantityGrammar.Found(
        q.from(), q.to(), value, q.headFrom(), q.headTo(), q.head(), q.noun());
  }
}
