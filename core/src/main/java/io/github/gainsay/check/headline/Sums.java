package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a number of a summary is worked out from numbers that the body gives together. */
final class Sums {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PERCENT = "percent";
  private static final String PERSON = "person";
  private static final String FRACTION = "fraction";
  private static final Set<String> MORE =
      Set.of("another", "additional", "more", "other", "others", "further");
  private static final Set<String> MARGINS =
      Set.of("vote", "votes", "point", "points", "goal", "goals", "run", "runs", "seat", "seats");
  private static final Set<String> EACH = Set.of("each", "apiece", "per", "every");

  /** Sentences are seldom longer; a table is no sum. */
  private static final int MOST = 12;

  private final Concepts concepts;

  Sums(Concepts concepts) {
    this.concepts = concepts;
  }

  boolean explain(SummaryNumber claim, BodyNumbers body) {
    return !explaining(claim, body).isEmpty();
  }

  /** The sentences of the body whose numbers, and those of the next, make the claim. */
  ImmutableSet<Integer> explaining(SummaryNumber claim, BodyNumbers body) {
    ImmutableListMultimap<Integer, Assertion<Quantity>> sentences = body.bySentence();
    ImmutableSet.Builder<Integer> found = ImmutableSet.builder();
    Kind kind = claim.reading().kind();
    if (kind == Kind.AGE || kind == Kind.DATE || kind == Kind.ORDINAL) {
      return found.build();
    }
    for (int sentence : sentences.keySet()) {
      ImmutableList<Assertion<Quantity>> here = sentences.get(sentence);
      ImmutableList.Builder<Assertion<Quantity>> near = ImmutableList.builder();
      near.addAll(here);
      near.addAll(sentences.get(sentence + 1));
      if (explain(claim, here, near.build(), body)) {
        found.add(sentence);
      }
    }
    return found.build();
  }

  private boolean explain(
      SummaryNumber claim,
      ImmutableList<Assertion<Quantity>> here,
      ImmutableList<Assertion<Quantity>> near,
      BodyNumbers body) {
    if (here.size() > MOST || near.size() > 2 * MOST) {
      return false;
    }
    if (PERCENT.equals(claim.unit())) {
      return isShare(claim, near) || isComplement(claim, here) || isFraction(claim, here);
    }
    return isTotal(claim, here)
        || isAdded(claim, near, body)
        || isMargin(claim, here)
        || isMultiplied(claim, here);
  }

  /** Two numbers of a sentence that are counted together. */
  record Sum(Assertion<Quantity> first, Assertion<Quantity> second, BigDecimal value) {
    String arithmetic() {
      return Quantity.plain(first.value().written())
          + " + "
          + Quantity.plain(second.value().written())
          + " = "
          + Quantity.plain(value);
    }
  }

  /** The sums of two numbers beside each other in one sentence, in the claim's own unit. */
  ImmutableList<Sum> all(SummaryNumber claim, BodyNumbers body) {
    ImmutableList.Builder<Sum> found = ImmutableList.builder();
    for (int sentence : body.bySentence().keySet()) {
      ImmutableList<Assertion<Quantity>> here = body.bySentence().get(sentence);
      for (int i = 0; i + 1 < here.size() && here.size() <= MOST; i++) {
        Assertion<Quantity> a = here.get(i);
        Assertion<Quantity> b = here.get(i + 1);
        if (Objects.equals(a.value().unit(), claim.unit()) && areAddends(claim, a, b, body)) {
          found.add(new Sum(a, b, a.value().written().add(b.value().written())));
        }
      }
    }
    return found.build();
  }

  /** Two numbers of a kind: "12 boys and nine girls", "five dead … another 17 hurt". */
  private boolean isAdded(
      SummaryNumber claim, ImmutableList<Assertion<Quantity>> near, BodyNumbers body) {
    for (int i = 0; i < near.size(); i++) {
      for (int j = i + 1; j < near.size(); j++) {
        Assertion<Quantity> a = near.get(i);
        Assertion<Quantity> b = near.get(j);
        if (areAddends(claim, a, b, body)
            && isRoughly(a.value().written().add(b.value().written()), claim)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "31 to 22": by nine votes. */
  private static boolean isMargin(SummaryNumber claim, ImmutableList<Assertion<Quantity>> here) {
    if (!MARGINS.contains(claim.following())) {
      return false;
    }
    for (int i = 0; i + 1 < here.size(); i++) {
      Assertion<Quantity> a = here.get(i);
      Assertion<Quantity> b = here.get(i + 1);
      boolean pair = a.value().unit() == null && b.value().unit() == null;
      if (pair && isSame(a.value().written().subtract(b.value().written()).abs(), claim)) {
        return true;
      }
    }
    return false;
  }

  private boolean areAddends(
      SummaryNumber claim, Assertion<Quantity> a, Assertion<Quantity> b, BodyNumbers body) {
    String unit = a.value().unit();
    if (!Objects.equals(unit, b.value().unit()) || isOtherUnit(claim, unit)) {
      return false;
    }
    boolean together = a.locus().sentence() == b.locus().sentence();
    boolean more = b.topic().scope().stream().anyMatch(MORE::contains);
    if (unit != null) {
      return !a.value().isOfTime();
    }
    return more
        || together
            && (isKin(a.topic().what(), b.topic().what())
                || isElliptic(claim, a, b)
                || claim.unit() == null && body.areListed(a, b));
  }

  /** "Four in Norway and two in Denmark", "104 passengers and a crew of eight". */
  private boolean isElliptic(SummaryNumber claim, Assertion<Quantity> a, Assertion<Quantity> b) {
    return isKin(claim.reading().noun(), a.topic().what())
        && b.topic().what().isEmpty()
        && !a.topic().events().isEmpty()
        && a.topic().events().equals(b.topic().events());
  }

  private static boolean isOtherUnit(SummaryNumber claim, @Nullable String unit) {
    return claim.unit() != null && !claim.unit().equals(unit)
        || PERCENT.equals(unit)
        || FRACTION.equals(unit);
  }

  /** Whether the two can be counted together: men and women. */
  private boolean isKin(String s, String t) {
    if (s.isEmpty() || t.isEmpty()) {
      return false;
    }
    String a = concepts.of(s);
    String b = concepts.of(t);
    return a.equals(b) || isPerson(a) && isPerson(b);
  }

  private boolean isPerson(String concept) {
    return concept.equals(PERSON) || concepts.isKindOf(concept, PERSON);
  }

  /** Three numbers and more of one sentence. */
  private boolean isTotal(SummaryNumber claim, ImmutableList<Assertion<Quantity>> here) {
    if (here.size() < 3) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    String unit = here.get(0).value().unit();
    for (Assertion<Quantity> q : here) {
      boolean kin = isKin(q.topic().what(), here.get(0).topic().what());
      if (!Objects.equals(unit, q.value().unit()) || (unit == null && !kin)) {
        return false;
      }
      sum = sum.add(q.value().written());
    }
    return !isOtherUnit(claim, unit) && isRoughly(sum, claim);
  }

  /** "$2.4 million each" for three, "half of the $300 million". */
  private static boolean isMultiplied(
      SummaryNumber claim, ImmutableList<Assertion<Quantity>> here) {
    for (Assertion<Quantity> a : here) {
      for (Assertion<Quantity> b : here) {
        boolean factor =
            FRACTION.equals(b.value().unit())
                || b.value().unit() == null && a.topic().scope().stream().anyMatch(EACH::contains);
        boolean product =
            !a.equals(b)
                && factor
                && Objects.equals(a.value().unit(), claim.unit())
                && a.value().unit() != null;
        if (isEach(claim, a)) {
          return true;
        }
        if (product && isSame(a.value().written().multiply(b.value().written()), claim)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "$6.8 million each" for some: a multiple of it. */
  private static boolean isEach(SummaryNumber claim, Assertion<Quantity> a) {
    BigDecimal one = a.value().written();
    return a.topic().scope().stream().anyMatch(EACH::contains)
        && claim.unit() != null
        && claim.unit().equals(a.value().unit())
        && one.signum() > 0
        && claim.value().compareTo(one) > 0
        && claim.value().remainder(one).signum() == 0;
  }

  /** "4,500 of 18,000": 25 percent. */
  private boolean isShare(SummaryNumber claim, Collection<Assertion<Quantity>> near) {
    for (Assertion<Quantity> a : near) {
      for (Assertion<Quantity> b : near) {
        BigDecimal whole = b.value().written();
        boolean part =
            a.value().whole() != null && a.value().whole().compareTo(whole) == 0
                || Objects.equals(a.value().unit(), b.value().unit())
                    && isKin(a.topic().what(), b.topic().what());
        if (part && whole.signum() > 0 && a.value().written().compareTo(whole) < 0) {
          BigDecimal share =
              a.value().written().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
          if (share.subtract(claim.value()).abs().compareTo(BigDecimal.ONE) < 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Five percent of voters" and the other 95. */
  private static boolean isComplement(SummaryNumber claim, Collection<Assertion<Quantity>> here) {
    return here.stream()
        .map(Assertion::value)
        .anyMatch(q -> PERCENT.equals(q.unit()) && isSame(HUNDRED.subtract(q.written()), claim));
  }

  /** "Three quarters": 75 percent. */
  private static boolean isFraction(SummaryNumber claim, Collection<Assertion<Quantity>> here) {
    return here.stream()
        .map(Assertion::value)
        .filter(q -> FRACTION.equals(q.unit()))
        .map(q -> q.written().multiply(HUNDRED))
        .anyMatch(p -> p.subtract(claim.value()).abs().compareTo(BigDecimal.ONE) < 0);
  }

  /**
   * A sum of amounts may be rounded as the claim is: $5.8 million and $5.3 million, $11 million.
   */
  private static boolean isRoughly(BigDecimal sum, SummaryNumber claim) {
    BigDecimal half = claim.mention().place().divide(TWO);
    boolean amount = claim.unit() != null || claim.value().compareTo(THOUSAND) >= 0;
    return isSame(sum, claim) || amount && sum.subtract(claim.value()).abs().compareTo(half) <= 0;
  }

  private static boolean isSame(BigDecimal number, SummaryNumber claim) {
    return number.compareTo(claim.value()) == 0;
  }
}
