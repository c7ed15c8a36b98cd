package io.github.gainsay.check.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports an event that one article puts in two places, neither of which lies in the other: an
 * explosion in Lyon on Tuesday, and "the explosion in Turin on Tuesday". The two are one event when
 * the day is the same, or persons that take part; events of which a day has many are left alone,
 * and places that the gazetteer does not know.
 *
 * <p>Names of towns slip in from the story that was written before.
 */
@CheckInfo(summary = "One event is put in two places", type = "L1", severity = Severity.WARNING)
public final class EventInTwoPlaces implements PairCheck<Place> {
  private static final int NATION_KEY = 2;

  /** Words of a sentence that make another event of one. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:another|similar|separate|separately|elsewhere|meanwhile|respectively|as well as|compared"
              + "|last (?:week|month|year)|(?:years?|months?|weeks?) (?:ago|earlier|later)|will|would)\\b");

  /** The same right before the place. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:other|second|third|earlier|previous|first|last|latest|also|like|since|both|(?:1[5-9]|20)\\d\\d)\\b");

  /** Characters before a place that tell of its event. */
  private static final int NEAR = 32;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final SiteEvents events = SiteEvents.standard();

  @Override
  public Class<Place> type() {
    return Place.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Place> assertion, ArticleFacts article) {
    boolean usable =
        !assertion.value().key().isEmpty()
            && assertion.value().key().length() > NATION_KEY
            && assertion.topic().scope().isEmpty()
            && !assertion.locus().quoted();
    if (!usable) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.addAll(events.of(assertion.topic().what()));
    if (!assertion.topic().modifiers().contains("the")) {
      assertion.topic().events().forEach(word -> keys.addAll(events.of(word)));
    }
    return keys.build();
  }

  @Override
  public Object reading(Assertion<Place> assertion) {
    return assertion.value().key();
  }

  @Override
  public void compare(Pair<Place> pair, Findings findings) {
    String one = pair.a().value().key();
    String other = pair.b().value().key();
    if (canBeNested(one, other) || canBeNested(other, one) || pair.isAcross()) {
      return;
    }
    List<Assertion<Place>> left = single(pair.left().article(), pair.left().all());
    List<Assertion<Place>> right = single(pair.right().article(), pair.right().all());
    for (Assertion<Place> a : left) {
      for (Assertion<Place> b : right) {
        String same = same(a, b);
        if (same != null) {
          report(pair, findings, a, b, same);
          return;
        }
      }
    }
    findings.passedOver();
  }

  /**
   * Whether the second place lies in the first, or may: a city of which only the nation is listed
   * can lie in any of its regions.
   */
  private boolean canBeNested(String outer, String inner) {
    boolean open =
        gazetteer.nation(inner).equals(gazetteer.nation(outer))
            && inner.indexOf('/') == inner.lastIndexOf('/')
            && gazetteer.get(inner).filter(e -> e.kind() == EntryKind.CITY).isPresent()
            && gazetteer.get(outer).filter(e -> e.kind() == EntryKind.REGION).isPresent();
    return open || gazetteer.contains(outer, inner);
  }

  /** The assertions that no word of their sentence makes another event of. */
  private static List<Assertion<Place>> single(
      ArticleFacts article, List<Assertion<Place>> assertions) {
    List<Assertion<Place>> kept = new ArrayList<>();
    for (Assertion<Place> a : assertions) {
      Span sentence = a.locus().sentenceSpan();
      String text = article.article().field(sentence.at());
      String before =
          text.substring(Math.max(sentence.start(), a.span().start() - NEAR), a.span().start());
      if (!ANOTHER.matcher(article.article().textAt(sentence)).find()
          && !OTHER.matcher(before).find()) {
        kept.add(a);
      }
    }
    return kept;
  }

  /** Why the two are one event, null when nothing says so. */
  private @Nullable String same(Assertion<Place> a, Assertion<Place> b) {
    if (a.locus().sentence() == b.locus().sentence()) {
      return null;
    }
    Timex s = a.qualifiers().time();
    Timex t = b.qualifiers().time();
    if (s != null && t != null && s.isPlaced() && t.isPlaced() && !s.overlaps(t)) {
      return null;
    }
    Set<String> persons =
        Sets.filter(
            Sets.intersection(a.topic().participants(), b.topic().participants()),
            key -> key.indexOf(' ') > 0);
    if (!persons.isEmpty()) {
      return "the same event and person (" + persons.iterator().next() + ")";
    }
    boolean definite = isDefinite(b) || isDefinite(a);
    if (!definite) {
      return null;
    }
    boolean day = s != null && t != null && isDay(s) && isDay(t);
    return day ? "the same event on the same day" : "the event is spoken of as known";
  }

  private boolean isDefinite(Assertion<Place> a) {
    return a.topic().modifiers().contains("the") && events.isNoun(a.topic().what());
  }

  private static boolean isDay(Timex t) {
    return t.earliest() != null && t.earliest().equals(t.latest());
  }

  private static void report(
      Pair<Place> pair, Findings findings, Assertion<Place> a, Assertion<Place> b, String same) {
    findings
        .found(
            Severity.WARNING,
            "the event is put in " + a.value().name() + " and in " + b.value().name())
        .says(pair.left().article(), a, "in " + a.value().name())
        .says(pair.right().article(), b, "in " + b.value().name())
        .fact(Fact.SAME_BECAUSE, same)
        .fact(Fact.DIFFER_BECAUSE, "neither place lies in the other")
        .fact(Fact.FINE_IF, "they are two events")
        .fact(Fact.TO_RESOLVE, "name the right place in both sentences")
        .resolve(a.span(), b.value().name())
        .resolve(b.span(), a.value().name())
        .confidence(0.75)
        .topic("place")
        .report();
  }
}
