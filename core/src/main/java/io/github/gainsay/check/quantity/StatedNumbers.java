package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.gainsay.align.WrittenNumbers;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that explains a number of it: the number again, another number of the thing
 * that agrees when rounding is allowed for, a sum, a rough word. For a number of the headline, deck
 * or bullets only the rest of the article counts.
 */
final class StatedNumbers {
  /** The most distinct numbers of an article that are added up two by two. */
  private static final int MOST = 60;

  /** What is counted, and in which unit. */
  private record Thing(@Nullable String unit, String what) {
    static Thing of(Assertion<Quantity> a) {
      return new Thing(a.value().unit(), a.topic().what());
    }
  }

  private record Place(Section section, WrittenNumbers.Mention mention) {}

  private final ImmutableListMultimap<BigDecimal, Place> exact;
  private final ImmutableList<Place> rough;
  private final ImmutableSetMultimap<BigDecimal, Quantity> byWhole;
  private final ImmutableListMultimap<Thing, Assertion<Quantity>> byThing;
  private final Map<Thing, ImmutableList<Assertion<Quantity>>> sameThings =
      new ConcurrentHashMap<>();
  private final Map<Span, Boolean> borneOut = new ConcurrentHashMap<>();

  /** The numbers of an article, read once for all comparisons. */
  static StatedNumbers of(ArticleFacts article) {
    return article.derived(StatedNumbers.class, StatedNumbers::new);
  }

  private StatedNumbers(ArticleFacts article) {
    ImmutableList<Assertion<Quantity>> quantities = article.of(Quantity.class);
    ImmutableSetMultimap.Builder<BigDecimal, Quantity> wholes = ImmutableSetMultimap.builder();
    for (Assertion<Quantity> a : quantities) {
      BigDecimal whole = a.value().whole();
      if (whole != null) {
        wholes.put(whole.stripTrailingZeros(), a.value());
      }
    }
    byWhole = wholes.build();
    byThing = Multimaps.index(quantities, Thing::of);
    ImmutableListMultimap.Builder<BigDecimal, Place> byNumber = ImmutableListMultimap.builder();
    ImmutableList.Builder<Place> ranges = ImmutableList.builder();
    for (Section section : article.sections()) {
      if (!section.kind().isTestimony()) {
        continue;
      }
      for (WrittenNumbers.Mention mention : WrittenNumbers.of(section.text())) {
        Place place = new Place(section, mention);
        if (mention.least().equals(mention.most())) {
          byNumber.put(mention.least().stripTrailingZeros(), place);
        } else {
          ranges.add(place);
        }
      }
    }
    exact = byNumber.build();
    rough = ranges.build();
  }

  /** Whether the article bears the number out somewhere else. */
  boolean bearOut(Assertion<Quantity> claim) {
    return borneOut.computeIfAbsent(
        claim.span(), s -> areRepeated(claim) || areRounded(claim) || addUp(claim));
  }

  /** The quantities that count or measure the same as one of this or another article. */
  ImmutableList<Assertion<Quantity>> ofSameThing(Assertion<Quantity> a) {
    return sameThings.computeIfAbsent(
        Thing.of(a),
        thing ->
            byThing.asMap().values().stream()
                .filter(all -> Measures.isSameThing(all.iterator().next(), a))
                .flatMap(Collection::stream)
                .collect(ImmutableList.toImmutableList()));
  }

  /** Whether the number is told of its thing again: "the 78 parrots", "nine of the 23 dead". */
  boolean areToldAgain(ArticleFacts article, Assertion<Quantity> claim) {
    return !claim.topic().what().isEmpty()
        && others(claim).stream()
            .anyMatch(
                o ->
                    o.topic().what().equals(claim.topic().what())
                        && o.value().sameNumber(claim.value())
                        && (Measures.isDefinite(article, o) || Measures.isSameEvent(o, claim)));
  }

  /** Whether the article says somewhere that one of the numbers is a part of the other. */
  boolean arePartAndWhole(Quantity a, Quantity b) {
    return isPart(a, b) || isPart(b, a);
  }

  private boolean isPart(Quantity part, Quantity whole) {
    return byWhole.get(whole.written().stripTrailingZeros()).stream().anyMatch(part::sameNumber);
  }

  /** Whether the bare number is written somewhere else, whatever it counts there. */
  boolean areRepeated(Assertion<Quantity> claim) {
    BigDecimal number = claim.value().written();
    return exact.get(number.stripTrailingZeros()).stream().anyMatch(p -> isElsewhere(p, claim))
        || rough.stream().anyMatch(p -> holds(p.mention(), number) && isElsewhere(p, claim));
  }

  private static boolean holds(WrittenNumbers.Mention range, BigDecimal number) {
    return range.least().compareTo(number) <= 0 && number.compareTo(range.most()) <= 0;
  }

  private static boolean isElsewhere(Place place, Assertion<Quantity> claim) {
    if (claim.locus().kind().isSummary() && place.section().kind().isSummary()) {
      return false;
    }
    int[] own = own(place.section(), claim.locus().sentenceSpan());
    return place.mention().end() <= own[0] || place.mention().start() >= own[1];
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
  private boolean areRounded(Assertion<Quantity> claim) {
    Quantity q = claim.value();
    return others(claim).stream()
        .anyMatch(
            o ->
                !Measures.areOtherVictims(o, claim)
                    && isNear(q.written(), o.value().written())
                    && q.agreesWith(o.value().withObject(q.object(), q.objectText()))
                        == Agreement.AGREES);
  }

  /** "Up to 80,000" agrees with 40 and says nothing of it. */
  private static boolean isNear(BigDecimal x, BigDecimal y) {
    return x.max(y).compareTo(x.min(y).multiply(BigDecimal.valueOf(2))) <= 0;
  }

  /** Whether two other quantities add up to the number, differ by it or multiply to it. */
  private boolean addUp(Assertion<Quantity> claim) {
    ImmutableList<BigDecimal> numbers =
        others(claim).stream()
            .filter(o -> isAddend(o, claim))
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

  /** Numbers without a noun count people or anything; "under five" adds to nothing. */
  private static boolean isAddend(Assertion<Quantity> o, Assertion<Quantity> claim) {
    Bound bound = o.value().bound();
    boolean open = o.topic().what().isEmpty() && o.value().unit() == null;
    boolean limit = bound == Bound.AT_MOST || bound == Bound.AT_LEAST;
    return !(open && (limit || !(claim.topic().what().isEmpty() || Measures.isOfPersons(claim))));
  }

  private ImmutableList<Assertion<Quantity>> others(Assertion<Quantity> claim) {
    boolean summary = claim.locus().kind().isSummary();
    return ofSameThing(claim).stream()
        .filter(
            o ->
                !(summary && o.locus().kind().isSummary())
                    && o.locus().sentence() != claim.locus().sentence())
        .collect(ImmutableList.toImmutableList());
  }
}
