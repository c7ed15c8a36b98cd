package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.pack.EventWords;
import io.github.gainsay.value.Timex;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How two dates compare as dates of one event. Verbs and the nouns of their events count as one:
 * "resigned", "her resignation".
 *
 * @param near the events that stand nearest to both dates
 * @param named the persons and bodies that both sentences name
 * @param support how many further things speak for one event
 */
record EventMatch(
    Pair<Timex> pair,
    Alignment alignment,
    ImmutableSet<String> near,
    ImmutableSet<String> named,
    int support) {
  static final String PROFILE = "event-date";

  /** The most events and participants of one date that make keys. */
  private static final int MOST = 4;

  /** The event of a date is the nearest verb or event noun, or the one after it. */
  private static final int NEAREST = 2;

  /** Keys of nations are two letters long. */
  private static final int LONGEST_NATION_KEY = 2;

  /** Words that make one thing of what they stand before. */
  private static final String FIRST = "first";

  /** Events of reports, of which an article tells many. */
  private static final Set<String> COMMON =
      Set.of("say", "tell", "report", "call", "ask", "show", "accord", "follow", "add", "work");

  /** Keys of event and participant, event and place, event and "first". */
  static ImmutableSet<String> keys(Assertion<Timex> date) {
    Topic topic = date.topic();
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String event : verbs(topic).stream().limit(MOST).toList()) {
      topic.participants().stream().limit(MOST).forEach(p -> keys.add(event + '|' + p));
      topic.places().stream().limit(MOST).forEach(p -> keys.add(event + '|' + p));
      if (topic.context().contains(FIRST)) {
        keys.add(event + "|#" + FIRST);
      }
    }
    return keys.build();
  }

  static EventMatch of(Pair<Timex> pair, Findings findings) {
    Topic s = pair.a().topic();
    Topic t = pair.b().topic();
    ImmutableSet<String> one = verbs(s);
    ImmutableSet<String> other = verbs(t);
    Alignment alignment = findings.align(PROFILE, with(pair.a(), s, one), with(pair.b(), t, other));
    Set<String> near = Sets.intersection(nearest(one), nearest(other));
    ImmutableSet<String> named =
        Sets.intersection(s.participants(), t.participants()).stream()
            .filter(p -> p.length() > LONGEST_NATION_KEY)
            .collect(ImmutableSet.toImmutableSet());
    boolean place = Sets.intersection(s.places(), t.places()).stream().anyMatch(p -> !isNation(p));
    Set<String> context = Sets.intersection(s.context(), t.context());
    boolean context3 = context.size() >= 4;
    int support = (place ? 1 : 0) + (named.size() > 1 ? 1 : 0) + (context3 ? 1 : 0);
    return new EventMatch(pair, alignment, ImmutableSet.copyOf(near), named, support);
  }

  boolean isNamed() {
    return !named.isEmpty() || !namesOnBothSides();
  }

  /** Whether both sides name persons or bodies and share none. */
  private boolean namesOnBothSides() {
    return isNaming(pair.a().topic()) && isNaming(pair.b().topic());
  }

  private static boolean isNaming(Topic topic) {
    return topic.participants().stream().anyMatch(p -> p.length() > LONGEST_NATION_KEY);
  }

  /** Whether the two are likely one event although their dates differ by more than the year. */
  boolean isLikely(Timex full) {
    boolean told = near.stream().anyMatch(e -> !COMMON.contains(e));
    if (near.isEmpty() || (named.isEmpty() && namesOnBothSides()) || isSingledOut()) {
      return false;
    }
    boolean once = near.stream().anyMatch(EventWords.standard()::isOnce);
    if (!named.isEmpty() && told) {
      // Reports of one story tell of many events of its persons: more must speak for one event.
      return support > 0 || !pair.isAcross() && (once || isCaption(full));
    }
    return isSameFirst();
  }

  /** "another", "the second": told as one of several. */
  private boolean isSingledOut() {
    Topic s = pair.a().topic();
    Topic t = pair.b().topic();
    return !s.scope().equals(t.scope());
  }

  /** "the first case was reported": there is one first of a kind in an article. */
  private boolean isSameFirst() {
    Set<String> common = Sets.intersection(pair.a().topic().context(), pair.b().topic().context());
    boolean thing = common.stream().anyMatch(w -> !w.equals(FIRST) && !near.contains(verb(w)));
    return !pair.isAcross()
        && common.contains(FIRST)
        && thing
        && near.containsAll(nearest(verbs(pair.a().topic())).stream().limit(1).toList());
  }

  /** A caption of the past year that is no file photo shows what the article tells of. */
  private boolean isCaption(Timex full) {
    Assertion<Timex> date = pair.a().value().equals(full) ? pair.a() : pair.b();
    Assertion<Timex> other = pair.a().value().equals(full) ? pair.b() : pair.a();
    boolean caption =
        date.locus().kind() == SectionKind.CAPTION && other.locus().kind() != SectionKind.CAPTION;
    if (!caption || full.earliest() == null || other.value().latest() == null) {
      return false;
    }
    String words =
        (pair.a() == date ? pair.left() : pair.right())
            .article()
            .article()
            .textAt(date.locus().sentenceSpan())
            .toLowerCase(Locale.ROOT);
    long days = ChronoUnit.DAYS.between(full.earliest(), other.value().latest());
    return Math.abs(days) <= 366 && !words.contains("file");
  }

  private static boolean isNation(String place) {
    return place.length() <= LONGEST_NATION_KEY;
  }

  private static Assertion<Timex> with(
      Assertion<Timex> date, Topic topic, ImmutableSet<String> verbs) {
    return new Assertion<>(
        date.kind(),
        date.value(),
        topic.withEvents(verbs),
        date.qualifiers(),
        date.locus(),
        date.span());
  }

  /** The events of a date by their verbs, nearest first. */
  static ImmutableSet<String> verbs(Topic topic) {
    return topic.events().stream().map(EventMatch::verb).collect(ImmutableSet.toImmutableSet());
  }

  static String verb(String event) {
    return EventWords.standard().verb(event);
  }

  private static ImmutableSet<String> nearest(ImmutableSet<String> verbs) {
    List<String> first = verbs.stream().limit(NEAREST).toList();
    return ImmutableSet.copyOf(first);
  }
}
