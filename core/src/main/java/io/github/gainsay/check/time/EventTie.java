package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.pack.EventClasses;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * What ties two dates of one article to one event, when they stand in two sentences: words for one
 * event near both, and names, things or nearness that speak for its being the same one.
 */
final class EventTie {

  /** Words that make another event of it. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:another|the other|second|third|fourth|again|previous|previously|separate"
              + "|separately|similar|similarly|also|then|subsequently|latest"
              + "|first time|last time|most recent"
              + "|(?:years?|months?|weeks?|days?) (?:later|before|earlier))\\b");

  /** The sentences of headline, dateline and lead. */
  private static final int LEAD = 4;

  /** How many characters before a date, and after it, may say that it is of another event. */
  private static final int BEFORE = 100;

  private static final int AFTER = 25;

  /** The beginning of an event is no event of another kind: "the expedition, which set out". */
  private static final ImmutableSet<String> PHASES = ImmutableSet.of("begin", "expedition");

  /** A slip moves a date by a few years at most. */
  private static final int YEARS = 3;

  private final DatedSentence one;
  private final DatedSentence other;

  /** The events near both dates. */
  private final ImmutableSet<String> shared;

  private final int gap;

  /** The last names of the persons of the article. */
  private final ImmutableSet<String> persons;

  private EventTie(ArticleFacts article, DatedSentence one, DatedSentence other) {
    persons =
        article.of(PersonName.class).stream()
            .map(n -> n.value().family().toLowerCase(Locale.ROOT))
            .collect(ImmutableSet.toImmutableSet());
    this.one = one;
    this.other = other;
    shared = Sets.intersection(one.near(), other.near()).immutableCopy();
    gap = other.date().locus().sentence() - one.date().locus().sentence();
  }

  /** Ties two dates of an article, in whatever order. */
  static EventTie of(ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b) {
    boolean ordered = a.locus().sentence() <= b.locus().sentence();
    return new EventTie(
        article,
        DatedSentence.of(article, ordered ? a : b),
        DatedSentence.of(article, ordered ? b : a));
  }

  /**
   * Whether the two are likely dates of one event.
   *
   * @param slip whether they are the same time of two years
   */
  boolean isLikely(boolean slip) {
    Topic s = one.date().topic();
    Topic t = other.date().topic();
    boolean named = sharesName(s, t);
    boolean clash = !named && (namesRelatives(s, t) || (isNaming(s) && isNaming(t)));
    boolean definite = other.isOfSubject() && gap <= 2;
    if (!isWithinYears() || clash && gap > 1 || (definite ? isAnother(other) : isAnother())) {
      return false;
    }
    if (definite) {
      return !shared.isEmpty()
          || !Sets.intersection(one.all(), other.all()).isEmpty()
          || (gap == 1 && other.isEventSubject() && !isOfOtherKind());
    }
    if (clash) {
      return false;
    }
    if (isShown(s, t)) {
      return true;
    }
    if (shared.isEmpty()) {
      return isElaborated();
    }
    boolean once = shared.stream().anyMatch(EventClasses.standard()::isOnce);
    int things = Sets.intersection(one.things(), other.things()).size();
    int support = (named ? 1 : 0) + things + (once ? 1 : 0);
    if (gap <= 1) {
      return support >= 1 || other.pointsBack() || isOneParagraph();
    }
    // News tells of many meetings; two that lie apart are one only when but the year is another.
    return support >= (once && gap <= 3 ? 2 : 3) && (once || (slip && things > 1));
  }

  /** Whether one is a caption that shows what the other tells: names, place and things alike. */
  private boolean isShown(Topic s, Topic t) {
    boolean caption = isCaption(one) != isCaption(other) && isWithinAYear();
    Set<String> names = Sets.intersection(lastNames(s), lastNames(t));
    Set<String> places = Sets.intersection(s.places(), t.places());
    Set<String> things = Sets.intersection(one.things(), other.things());
    boolean once =
        shared.stream().anyMatch(EventClasses.standard()::isOnce)
            && (names.size() + things.size() > 0 || !(isNaming(s) && isNaming(t)));
    return caption
        && (once || (!names.isEmpty() && names.size() + places.size() + things.size() >= 4));
  }

  /** A file photo shows another time. */
  private static boolean isCaption(DatedSentence s) {
    return s.date().locus().kind() == SectionKind.CAPTION && !s.words().contains("file");
  }

  private boolean isWithinYears() {
    LocalDate a = one.date().value().earliest();
    LocalDate b = other.date().value().earliest();
    return a != null && b != null && Math.abs(a.getYear() - b.getYear()) <= YEARS;
  }

  private boolean isWithinAYear() {
    LocalDate a = one.date().value().earliest();
    LocalDate b = other.date().value().earliest();
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= 366;
  }

  /** Whether the one is the lead's event and the other tells of it as "the fire", "the attack". */
  boolean isOfLead() {
    return one.date().locus().sentence() <= LEAD
        && !isAnother()
        && !one.nearest().isEmpty()
        && !Sets.intersection(other.subject(), one.near()).isEmpty();
  }

  /** Whether the event nearest to one date is told near the other. */
  boolean isNearest() {
    ImmutableSet<String> a = one.nearest();
    ImmutableSet<String> b = other.nearest();
    boolean told = !a.isEmpty() && !b.isEmpty();
    return told
        && (!Sets.intersection(a, other.near()).isEmpty()
            || !Sets.intersection(b, one.near()).isEmpty());
  }

  /** Whether the two stand in one sentence or in two that follow each other. */
  boolean isClose() {
    return gap <= 1;
  }

  /**
   * Whether the next sentence goes on with "he" or "it" and neither names an event of another kind:
   * "Her boat was launched last year. It went into the water on May 18".
   */
  private boolean isElaborated() {
    boolean day =
        other.date().value().basis() == TimexBasis.EXPLICIT
            && other.date().value().granularity() == Granularity.DAY;
    return gap == 1 && day && isOneParagraph() && other.goesOn() && !isOfOtherKind();
  }

  /** Whether both name events of known kinds, which are not the same. */
  private boolean isOfOtherKind() {
    return one.near().stream().anyMatch(EventTie::isKind)
        && other.before().stream().anyMatch(e -> isKind(e) && !PHASES.contains(e));
  }

  /** Whether an event is of a class that is known. */
  private static boolean isKind(String event) {
    return event.charAt(0) != '~';
  }

  private boolean isOneParagraph() {
    return one.date().locus().section() == other.date().locus().section();
  }

  private boolean isAnother() {
    return isAnother(one) || isAnother(other);
  }

  private static boolean isAnother(DatedSentence s) {
    return ANOTHER.matcher(outside(s)).find();
  }

  /** The words around the date, and not what the sentence says of other things. */
  private static String outside(DatedSentence s) {
    String words = s.words();
    String after = words.substring(s.to(), Math.min(words.length(), s.to() + AFTER));
    int comma = after.indexOf(',');
    return words.substring(Math.max(0, s.from() - BEFORE), s.from())
        + "#"
        + (comma < 0 ? after : after.substring(0, comma));
  }

  /** Whether it names a person; that of bodies may be told in two ways. */
  private boolean isNaming(Topic topic) {
    return lastNames(topic).stream().anyMatch(persons::contains);
  }

  /** Whether a person or body of one is one of the other, perhaps by the last name alone. */
  private static boolean sharesName(Topic s, Topic t) {
    return pairs(s, t, (p, q) -> p.equals(q) || p.equals(last(q)) || last(p).equals(q));
  }

  /** Whether both name a member of one family, and not the same. */
  private static boolean namesRelatives(Topic s, Topic t) {
    return pairs(s, t, (p, q) -> !p.equals(q) && last(p).equals(last(q)) && isFull(p) && isFull(q));
  }

  private static boolean pairs(Topic s, Topic t, BiPredicate<String, String> test) {
    return s.participants().stream()
        .filter(p -> p.length() > 2)
        .anyMatch(p -> t.participants().stream().anyMatch(q -> q.length() > 2 && test.test(p, q)));
  }

  private static boolean isFull(String name) {
    return name.indexOf(' ') > 0;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Set<String> lastNames(Topic topic) {
    return topic.participants().stream()
        .filter(p -> p.length() > 2)
        .map(EventTie::last)
        .collect(ImmutableSet.toImmutableSet());
  }
}
