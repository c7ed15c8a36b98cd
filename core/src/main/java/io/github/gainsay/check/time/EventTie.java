package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.pack.EventClasses;
import io.github.gainsay.value.Timex;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What ties two dates of one article to one event, when they stand in two sentences: words for one
 * event near both, and names, things or nearness that speak for its being the same one.
 */
final class EventTie {

  /** Words that make another event of it. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "\\b(?:another|other|others|second|third|fourth|again|previous|previously|separate"
              + "|separately|similar|similarly|also|former|then|subsequently|latest"
              + "|first time|last time|most recent"
              + "|(?:years?|months?|weeks?|days?) (?:later|before|earlier))\\b");

  /** The sentences of headline, dateline and lead. */
  private static final int LEAD = 4;

  private final DatedSentence one;
  private final DatedSentence other;

  /** The events near both dates. */
  private final ImmutableSet<String> shared;

  private final int gap;

  private EventTie(DatedSentence one, DatedSentence other) {
    this.one = one;
    this.other = other;
    shared = Sets.intersection(one.near(), other.near()).immutableCopy();
    gap = other.date().locus().sentence() - one.date().locus().sentence();
  }

  /** Ties two dates of an article, in whatever order. */
  static EventTie of(ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b) {
    boolean ordered = a.locus().sentence() <= b.locus().sentence();
    return new EventTie(
        DatedSentence.of(article, ordered ? a : b), DatedSentence.of(article, ordered ? b : a));
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
    boolean clash = !named && isNaming(s) && isNaming(t);
    if (isAnother() || clash && gap > 1) {
      return false;
    }
    if (other.isOfSubject() && gap <= 2) {
      return !shared.isEmpty()
          || !Sets.intersection(one.all(), other.all()).isEmpty()
          || (gap == 1 && other.isEventSubject());
    }
    if (isShown(s, t)) {
      return true;
    }
    if (shared.isEmpty() || clash) {
      return false;
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
    boolean caption = isCaption(one) != isCaption(other);
    Set<String> names = Sets.intersection(lastNames(s), lastNames(t));
    Set<String> places = Sets.intersection(s.places(), t.places());
    Set<String> things = Sets.intersection(one.things(), other.things());
    boolean once =
        shared.stream().anyMatch(EventClasses.standard()::isOnce)
            && (names.size() + things.size() > 0 || !(isNaming(s) && isNaming(t)));
    return caption
        && (once || (!names.isEmpty() && names.size() + places.size() + things.size() >= 4));
  }

  private static boolean isCaption(DatedSentence s) {
    return s.date().locus().kind() == SectionKind.CAPTION;
  }

  /** Whether the one is the lead's event and the other tells of it as "the fire", "the attack". */
  boolean isOfLead() {
    return one.date().locus().sentence() <= LEAD
        && !isAnother()
        && !Sets.intersection(other.subject(), one.all()).isEmpty();
  }

  /** Whether the two stand in one sentence or in two that follow each other. */
  boolean isClose() {
    return gap <= 1;
  }

  private boolean isOneParagraph() {
    return one.date().locus().section() == other.date().locus().section();
  }

  private boolean isAnother() {
    return ANOTHER.matcher(outside(one)).find() || ANOTHER.matcher(outside(other)).find();
  }

  private static String outside(DatedSentence s) {
    return s.words().substring(0, s.from()) + "#" + s.words().substring(s.to());
  }

  private static boolean isNaming(Topic topic) {
    return topic.participants().stream().anyMatch(p -> p.length() > 2);
  }

  /** Whether a person or body of one is one of the other, perhaps by the last name alone. */
  private static boolean sharesName(Topic s, Topic t) {
    return lastNames(s).stream().anyMatch(lastNames(t)::contains);
  }

  private static Set<String> lastNames(Topic topic) {
    return topic.participants().stream()
        .filter(p -> p.length() > 2)
        .map(p -> p.substring(p.lastIndexOf(' ') + 1))
        .collect(ImmutableSet.toImmutableSet());
  }
}
