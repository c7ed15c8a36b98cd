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
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports the number of a part that is stated of the whole: "300 troops sent to Norway" beside "300
 * of the 900 troops in Norway are near Oslo". One statement puts the number in a place that holds
 * the place of the other, and the text gives a larger number for the larger place.
 *
 * <p>The two can both be true in the letter, and the reader is misled all the same.
 */
@CheckInfo(
    summary = "The number of a part is stated of the whole",
    type = "Q3",
    severity = Severity.WARNING)
public final class PartAsWhole implements PairCheck<Quantity> {
  private static final double LIKELY = 0.8;

  /** Counted nouns that say themselves what befell the whole. */
  private static final Set<String> STATES =
      Set.of("dead", "death", "fatality", "victim", "injured", "wounded", "injury", "missing");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    BigDecimal whole = assertion.value().whole();
    return whole == null
        ? Measures.numberKeys(assertion)
        : ImmutableSet.<String>builder()
            .addAll(Measures.numberKeys(assertion))
            .addAll(Measures.numberKeys(assertion, whole))
            .build();
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    return List.of(
        assertion.topic().places(),
        assertion.value().whole() != null,
        assertion.value().written().stripTrailingZeros());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    if (Measures.tellApart(pair)) {
      return;
    }
    if (pair.a().value().sameNumber(pair.b().value())) {
      comparePlaces(pair, findings);
    } else {
      compareNumbers(pair, findings);
    }
  }

  /** "900 nurses walk out" over "400 of the 900 nurses walked out". */
  private static void compareNumbers(Pair<Quantity> pair, Findings findings) {
    boolean aIsPart = pair.a().value().whole() != null;
    Assertion<Quantity> part = aIsPart ? pair.a() : pair.b();
    Assertion<Quantity> all = aIsPart ? pair.b() : pair.a();
    boolean whole =
        part.value().whole() != null
            && part.value().whole().compareTo(all.value().written()) == 0
            && part.value().written().compareTo(all.value().written()) < 0
            && all.value().whole() == null;
    // of a "whole of the part" the sentence itself says no more than that it is one
    boolean apart = part.locus().sentence() != all.locus().sentence() || pair.isAcross();
    boolean state = STATES.contains(part.value().object()); // "of the 37 dead, 29 were women"
    if (!whole || state || !apart || !Measures.isSummed(pair) || !Measures.isSameEvent(part, all)) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < LIKELY || isToldOfAll(pair, part, all)) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            Severity.WARNING,
            Quantity.plain(part.value().written())
                + " of "
                + Quantity.plain(all.value().written())
                + " is given as all of them")
        .says(pair.left().article(), pair.a(), say(pair.a()))
        .says(pair.right().article(), pair.b(), say(pair.b()))
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "one sentence says it of a part, the other of the whole")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "state the number of the part, or say it of the whole")
        .report();
  }

  /** "34 people were injured, four of them seriously": the sentence of the part bears out all. */
  private static boolean isToldOfAll(
      Pair<Quantity> pair, Assertion<Quantity> part, Assertion<Quantity> all) {
    ArticleFacts article = (part == pair.a() ? pair.left() : pair.right()).article();
    return article.of(Quantity.class).stream()
        .anyMatch(
            q ->
                q.locus().sentence() == part.locus().sentence()
                    && q.value().sameNumber(all.value())
                    && !Measures.isDefinite(article, q)
                    && q.span().compareTo(part.span()) < 0);
  }

  private static String say(Assertion<Quantity> a) {
    BigDecimal whole = a.value().whole();
    return a.value().describe() + (whole == null ? "" : ", of " + Quantity.plain(whole));
  }

  /** "400 nurses in Portugal" over "400 of the 900 nurses on strike are in Lisbon". */
  private void comparePlaces(Pair<Quantity> pair, Findings findings) {
    Assertion<Quantity> a = pair.a();
    Assertion<Quantity> b = pair.b();
    boolean aIsLarger = holds(a, b);
    if (aIsLarger == holds(b, a)) {
      return;
    }
    Assertion<Quantity> large = aIsLarger ? a : b;
    Assertion<Quantity> small = aIsLarger ? b : a;
    BigDecimal whole = small.value().whole();
    if (whole == null) {
      whole = whole(large, pair.left().article());
    }
    if (whole == null) {
      whole = whole(large, pair.right().article());
    }
    if (whole == null) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < LIKELY) {
      findings.passedOver();
      return;
    }
    String number = Quantity.plain(a.value().written());
    findings
        .found(
            Severity.WARNING,
            number
                + " is stated of the whole and of a part of it; the whole is "
                + Quantity.plain(whole))
        .says(pair.left().article(), a, a.value().describe() + in(a))
        .says(pair.right().article(), b, b.value().describe() + in(b))
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "the place of one holds the place of the other")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "name the same place, or the number of the whole")
        .report();
  }

  /** Whether every place of {@code inner} lies in a place of {@code outer}. */
  private boolean holds(Assertion<Quantity> outer, Assertion<Quantity> inner) {
    ImmutableSet<String> in = inner.topic().places();
    return !in.isEmpty()
        && !outer.topic().places().isEmpty()
        && in.stream()
            .allMatch(i -> outer.topic().places().stream().anyMatch(o -> gazetteer.contains(o, i)));
  }

  /** A larger number of the same thing in the same place, null for none. */
  private static @Nullable BigDecimal whole(Assertion<Quantity> of, ArticleFacts article) {
    for (Assertion<Quantity> q : article.of(Quantity.class)) {
      boolean same =
          Measures.thing(q).equals(Measures.thing(of))
              && q.topic().places().stream().anyMatch(of.topic().places()::contains);
      if (same && q.value().written().compareTo(of.value().written()) > 0) {
        return q.value().written();
      }
    }
    return null;
  }

  private String in(Assertion<Quantity> a) {
    return a.topic().places().stream()
        .map(gazetteer::nameOf)
        .collect(Collectors.joining(", ", " (", ")"));
  }
}
