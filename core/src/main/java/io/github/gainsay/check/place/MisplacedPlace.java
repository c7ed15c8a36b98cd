package io.github.gainsay.check.place;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import io.github.gainsay.value.Place;

/**
 * Reports a city or region that the text puts into a nation in which it does not lie: "in Lyon,
 * Germany". Nations with towns named after those of other nations are left alone, and so are names
 * that two places bear.
 *
 * <p>A wrong nation behind a city survives every reader who knows only one of the two.
 */
@CheckInfo(
    summary = "A place is put into a nation in which it does not lie",
    type = "L2",
    severity = Severity.WARNING)
public final class MisplacedPlace implements ArticleCheck {

  /** Nations whose towns bear the names of towns elsewhere: Paris in Texas, London in Ontario. */
  private static final ImmutableSet<String> NAMESAKES =
      ImmutableSet.of("us", "ca", "au", "nz", "za", "gb", "jm", "ph");

  /** Cities of the United States whose names no town of another state is known by. */
  private static final ImmutableSet<String> UNIQUE =
      ImmutableSet.of(
          "us/illinois/chicago",
          "us/california/los angeles",
          "us/california/san francisco",
          "us/washington/seattle",
          "us/maryland/baltimore",
          "us/minnesota/minneapolis",
          "us/hawaii/honolulu",
          "us/utah/salt lake city");

  /** Nations of one language, in which a city's name can stand twice: Valencia, Cordoba. */
  private static final ImmutableSet<String> SPANISH =
      ImmutableSet.of(
          "es", "mx", "gt", "hn", "sv", "ni", "cr", "pa", "cu", "do", "co", "ve", "ec", "pe", "bo",
          "py", "uy", "ar", "cl", "br", "pt");

  /** Nations with towns named after those of Britain and Ireland: Queenstown, Perth. */
  private static final ImmutableSet<String> SETTLED =
      ImmutableSet.of("us", "ca", "au", "nz", "za", "jm");

  private static final ImmutableSet<String> INDIAN = ImmutableSet.of("in", "pk", "bd", "np");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Place> place : article.of(Place.class)) {
      findings.looked(1);
      for (String container : place.topic().places()) {
        if (isOutside(place.value(), container) && !place.locus().quoted()) {
          report(article, findings, place, container);
        }
      }
    }
  }

  private boolean isOutside(Place place, String container) {
    String nation = gazetteer.nation(container);
    String own = gazetteer.nation(place.key());
    boolean placed =
        gazetteer
            .get(place.key())
            .filter(e -> e.kind() == EntryKind.CITY || e.kind() == EntryKind.REGION)
            .isPresent();
    boolean twins =
        NAMESAKES.contains(nation)
            || nation.equals("ie") && SETTLED.contains(own)
            || SPANISH.contains(nation) && SPANISH.contains(own)
            || INDIAN.contains(nation) && INDIAN.contains(own);
    if (UNIQUE.contains(place.key()) && own.equals(nation) && !nation.equals(container)) {
      return !gazetteer.contains(container, place.key());
    }
    return placed && own.length() == 2 && nation.length() == 2 && !own.equals(nation) && !twins;
  }

  private void report(
      ArticleFacts article, Findings findings, Assertion<Place> place, String container) {
    String name = place.value().name();
    String said = gazetteer.nameOf(container);
    String nation = gazetteer.nameOf(gazetteer.nation(place.value().key()));
    findings
        .found(Severity.WARNING, name + " is put into " + said + " and lies in " + nation)
        .says(article, place, name + " lies in " + said)
        .fact(Fact.DIFFER_BECAUSE, "the " + name + " that news knows lies in " + nation)
        .fact(Fact.FINE_IF, "another " + name + " is meant, or " + said + " begins a list")
        .fact(Fact.TO_RESOLVE, "write “" + name + ", " + nation + "”, or name the other place")
        .confidence(0.85)
        .topic(place.value().key())
        .report();
  }
}
