package io.github.gainsay.check.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Stems;
import io.github.gainsay.value.Place;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reports what is told of the whole of a place once and of a part of it elsewhere: "part of the
 * port was closed", "the whole of the port was closed".
 *
 * <p>A district becomes its province when a text is cut.
 */
@CheckInfo(
    summary = "One thing is told of a part of a place and of the whole",
    type = "L2",
    severity = Severity.WARNING)
public final class PartOfPlaceAsWhole implements PairCheck<Place> {

  /** Sentences after which a text has come to another thing. */
  private static final int FAR = 25;

  @Override
  public Class<Place> type() {
    return Place.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Place> assertion, ArticleFacts article) {
    boolean extent =
        (isPart(assertion) || assertion.topic().scope().contains("whole"))
            && !assertion.locus().quoted();
    Place place = assertion.value();
    return extent
        ? ImmutableSet.of(place.key().isEmpty() ? NamePack.fold(place.name()) : place.key())
        : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<Place> assertion) {
    return isPart(assertion);
  }

  @Override
  public void compare(Pair<Place> pair, Findings findings) {
    if (isPart(pair.a()) == isPart(pair.b()) || pair.isAcross()) {
      return;
    }
    for (Assertion<Place> a : pair.left().all()) {
      for (Assertion<Place> b : pair.right().all()) {
        Set<String> shared = Sets.intersection(stems(a.topic()), stems(b.topic()));
        int apart = Math.abs(a.locus().sentence() - b.locus().sentence());
        if (!shared.isEmpty() && apart > 0 && apart <= FAR) {
          report(pair, findings, a, b, shared.iterator().next());
          return;
        }
      }
    }
    findings.passedOver();
  }

  private static boolean isPart(Assertion<Place> a) {
    return a.topic().scope().contains("part");
  }

  private static Set<String> stems(Topic topic) {
    Set<String> stems = new HashSet<>();
    topic.events().forEach(w -> stems.add(Stems.of(w)));
    topic.context().forEach(w -> stems.add(Stems.of(w)));
    return stems;
  }

  private static void report(
      Pair<Place> pair, Findings findings, Assertion<Place> a, Assertion<Place> b, String shared) {
    findings
        .found(
            Severity.WARNING,
            "one thing is told of a part of " + a.value().name() + " and of the whole")
        .says(pair.left().article(), a, extent(a))
        .says(pair.right().article(), b, extent(b))
        .fact(Fact.SAME_BECAUSE, "both are told of " + a.value().name() + " (" + shared + ")")
        .fact(Fact.DIFFER_BECAUSE, "a part is not the whole")
        .fact(Fact.FINE_IF, "the two are told of two times")
        .fact(Fact.TO_RESOLVE, "say in both places of how much it is told")
        .confidence(0.75)
        .topic(a.value().name().toLowerCase(Locale.ROOT))
        .report();
  }

  private static String extent(Assertion<Place> a) {
    return isPart(a) ? "a part" : "the whole";
  }
}
