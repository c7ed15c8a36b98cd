package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.Uniqueness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a dated event compares with a claim that there was none of its kind. */
record Instances(ArticleFacts article, Assertion<Uniqueness> claim, Assertion<Timex> date) {

  /** Keys of nations are two letters long. */
  private static final int NATION = 2;

  /** So many sentences before an undated claim may tell of the very event that it is about. */
  private static final int REFERENT = 3;

  /** So many days before the article another event lies for certain. */
  private static final int CLEARLY_BEFORE = 60;

  /** Words of what did not happen, or not yet. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:planned|cancel\\p{L}*|called off|scrapped|postponed|abandoned"
              + "|failed to|almost|nearly|attempt\\p{L}*|tried|hope[sd]?|expected|unless|if"
              + "|scheduled|without|never|not|n['’]t|private|unofficial)\\b");

  /** Words of what is still to come, in the clause of the date. */
  private static final Pattern AHEAD = Pattern.compile("\\b(?:will|would|plans?)\\b");

  /** Words right before a date that bounds a stretch of time. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\b(?:since|until|till|from|between|before|after|by|to|through|than)(?: the)?$"
              + "|[-–(]$");

  private static final Pattern GROUP =
      Pattern.compile("\\b(crowd|audience|turnout|attendance|gate|field|congregation) of $");

  private static final Pattern AGENT =
      Pattern.compile(
          "\\bby an? (?:[\\p{L}-]{1,30} ){0,4}?([\\p{L}-]{1,30})"
              + "(?= (?:since|in|for|of|from|to|on|at)\\b|$)");

  /** Heads of states and governments: "the first by a president", of a "leader". */
  private static final ImmutableSet<String> LEADERS =
      ImmutableSet.of(
          "leader",
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "monarch",
          "emperor",
          "pope",
          "pontiff",
          "predecessor",
          "head");

  /** Whether a date can date an event: a day, month or year that is written, as no boundary. */
  static boolean isDated(ArticleFacts article, Assertion<Timex> date) {
    Timex t = date.value();
    boolean written =
        t.isPlaced()
            && t.type() == TimexType.DATE
            && t.basis() == TimexBasis.EXPLICIT
            && (t.written().year() != null || t.granularity() == Granularity.SEASON);
    if (!written || !date.locus().kind().isTestimony()) {
      return false;
    }
    Span sentence = date.locus().sentenceSpan();
    String words = fold(article.article().textAt(sentence));
    int at = Math.min(words.length(), Math.max(0, date.span().start() - sentence.start()));
    return !BOUNDARY.matcher(words.substring(0, at).strip()).find()
        && !UNDONE.matcher(half(words, at)).find()
        && !AHEAD.matcher(clause(words, at)).find();
  }

  /** The half of a sentence around an offset, which a colon or semicolon parts. */
  private static String half(String words, int at) {
    int start = Math.max(words.lastIndexOf(':', at), words.lastIndexOf(';', at));
    int colon = words.indexOf(':', at);
    int semicolon = words.indexOf(';', at);
    int end =
        Math.min(colon < 0 ? words.length() : colon, semicolon < 0 ? words.length() : semicolon);
    return words.substring(start + 1, Math.max(end, start + 1));
  }

  /** The words between the commas around an offset. */
  private static String clause(String words, int at) {
    int end = words.indexOf(',', at);
    return words.substring(words.lastIndexOf(',', at) + 1, end < 0 ? words.length() : end);
  }

  /** The time that the claim gives to its own event, and not the end of its stretch. */
  boolean isClaimDated() {
    Timex own = claim.qualifiers().time();
    LocalDate after = claim.value().after();
    return own != null
        && own.earliest() != null
        && (after == null || own.earliest().isAfter(after));
  }

  /** Whether the date is of another event than the one the claim is made of. */
  boolean isAnother() {
    int claimed = claim.locus().sentence();
    int dated = date.locus().sentence();
    if (dated == claimed) {
      return new Precedent(this).isCalledLast();
    }
    if (isClaimDated()) {
      Timex own = Objects.requireNonNull(claim.qualifiers().time());
      return !own.overlaps(date.value());
    }
    LocalDate news = claim.value().before();
    LocalDate last = date.value().latest();
    boolean old = news != null && last != null && last.plusDays(CLEARLY_BEFORE).isBefore(news);
    boolean referent =
        date.locus().kind().isFlow() && dated < claimed && claimed - dated <= REFERENT;
    return old && !referent;
  }

  /** Whether both sentences tell of one kind of event, tied by place, name or wording. */
  boolean isOfKind() {
    String event = claim.value().event();
    String verb = EventMatch.verb(event);
    Topic topic = date.topic();
    boolean named = isNamedByYear(event);
    boolean kind =
        EventMatch.verbs(topic).contains(verb)
            || topic.context().stream().map(EventMatch::verb).anyMatch(verb::equals)
            || (verb.equals("visit") && isComing());
    if (event.isEmpty() || !(kind || named)) {
      return false;
    }
    Set<String> modifiers = claim.topic().modifiers();
    boolean meant = named || isDefinite(event);
    boolean narrowed =
        modifiers.isEmpty() || shares(modifiers, topic.context()) || (meant && isNear());
    boolean tied =
        sharesPlace()
            || shares(named(claim.topic()), named(topic))
            || shares(claim.topic().context(), topic.context())
            || shares(modifiers, topic.context())
            || meant && isNear();
    return narrowed && tied && isByAgent();
  }

  /** "came to Budapest": a visit in other words. */
  private boolean isComing() {
    return sharesPlace()
        && shares(
            date.topic().context(),
            ImmutableSet.of("come", "go", "travel", "fly", "arrive", "land", "stay", "spend"));
  }

  /** "the 2016 final". */
  private boolean isNamedByYear(String event) {
    String field = article.article().field(date.span().at());
    String next = " " + event;
    return !event.isEmpty() && field.regionMatches(true, date.span().end(), next, 0, next.length());
  }

  /** "the title": no other than the one spoken of. */
  private boolean isDefinite(String event) {
    String words = fold(article.article().textAt(date.locus().sentenceSpan()));
    return Pattern.compile("\\b(?:the|that|this) (?:same )?" + Pattern.quote(event) + "\\b")
        .matcher(words)
        .find();
  }

  /** Whether who did it is of the kind that the claim counts: "by a Japanese prime minister". */
  private boolean isByAgent() {
    Matcher agent = AGENT.matcher(fold(claim.value().claim()));
    if (!agent.find()) {
      return true;
    }
    String head = agent.group(1);
    for (String word :
        fold(article.article().textAt(date.locus().sentenceSpan())).split("[^\\p{L}]+")) {
      if (word.equals(head) || (LEADERS.contains(head) && LEADERS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date follows the claim within two sentences. */
  boolean isNear() {
    int apart = date.locus().sentence() - claim.locus().sentence();
    return apart > 0 && apart <= 2 || isNamedByYear(claim.value().event());
  }

  boolean sharesPlace() {
    return shares(claim.topic().places(), date.topic().places());
  }

  /** Whether both name places and those lie apart. */
  boolean isElsewhere() {
    Set<String> here = claim.topic().places();
    Set<String> there = date.topic().places();
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    for (String x : here) {
      for (String y : there) {
        boolean known = isKnown(x) && isKnown(y);
        if (!known || x.equals(y) || y.startsWith(x + "/")) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isKnown(String place) {
    return place.length() == NATION || place.indexOf('/') == NATION;
  }

  /** Whether the date is of others: both name persons or bodies, share none, and no place. */
  boolean isOthers() {
    Set<String> here = named(claim.topic());
    Set<String> there = named(date.topic());
    boolean counted = AGENT.matcher(fold(claim.value().claim())).find();
    boolean most = claim.value().rank() == Uniqueness.Rank.MOST;
    return !counted
        && !most
        && !here.isEmpty()
        && !there.isEmpty()
        && !shares(here, there)
        && !isNamedByYear(claim.value().event());
  }

  /** Whether the dated sentence has a greater number of what the article counts elsewhere. */
  boolean isGreater() {
    for (Assertion<Quantity> other : article.of(Quantity.class)) {
      if (other.locus().sentence() != date.locus().sentence() || other.value().isOfTime()) {
        continue;
      }
      ImmutableList<Assertion<Quantity>> alike = comparable(other, true);
      alike = alike.isEmpty() ? comparable(other, false) : alike;
      BigDecimal there = number(other.value());
      boolean greater =
          !alike.isEmpty() && there != null && alike.stream().allMatch(a -> isLess(a, there));
      if (greater) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Assertion<Quantity>> comparable(Assertion<Quantity> other, boolean strict) {
    return article.of(Quantity.class).stream()
        .filter(own -> own.locus().sentence() != date.locus().sentence())
        .filter(own -> !own.value().isOfTime() && !own.value().isVague())
        .filter(own -> isCounted(own, other, strict))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isLess(Assertion<Quantity> own, BigDecimal there) {
    BigDecimal here = number(own.value());
    return here != null && here.compareTo(there) < 0;
  }

  /** Whether two numbers measure or count one thing. */
  private boolean isCounted(Assertion<Quantity> a, Assertion<Quantity> b, boolean strict) {
    boolean claimed = a.locus().sentence() == claim.locus().sentence();
    String what = a.topic().what();
    boolean same = !what.isEmpty() && what.equals(b.topic().what());
    boolean unit = Objects.equals(a.value().unit(), b.value().unit());
    String one = nearest(a.topic());
    boolean event =
        strict
            ? !one.isEmpty() && one.equals(nearest(b.topic()))
            : shares(EventMatch.verbs(a.topic()), EventMatch.verbs(b.topic()));
    boolean crowd = unit && a.value().unit() == null && !group(a).isEmpty();
    if (crowd && group(a).equals(group(b))) {
      return true;
    }
    boolean measured = unit && a.value().unit() != null;
    return measured ? same || event || claimed : unit && same && (event || claimed);
  }

  /** "a crowd of 31,450": the noun that the number says the size of; empty for none. */
  private String group(Assertion<Quantity> a) {
    String field = article.article().field(a.span().at());
    Matcher m =
        GROUP.matcher(field.substring(Math.max(0, a.span().start() - 40), a.span().start()));
    return m.find() ? fold(m.group(1)) : "";
  }

  private static String nearest(Topic topic) {
    return EventMatch.verbs(topic).stream().findFirst().orElse("");
  }

  /** How many characters lie between the date and the word for the event. */
  int distance() {
    String event = claim.value().event();
    Span sentence = date.locus().sentenceSpan();
    String words = fold(article.article().textAt(sentence));
    int at = date.span().start() - sentence.start();
    int best = words.length();
    for (int i = words.indexOf(event); i >= 0 && !event.isEmpty(); ) {
      best = Math.min(best, Math.abs(i - at));
      i = words.indexOf(event, i + 1);
    }
    return best;
  }

  /** The number itself: "at least 19" counts as 19. */
  private static @Nullable BigDecimal number(Quantity quantity) {
    return quantity.most() == null ? quantity.least() : quantity.most();
  }

  private static ImmutableSet<String> named(Topic topic) {
    return topic.participants().stream()
        .filter(p -> p.length() > NATION)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean shares(Set<String> a, Set<String> b) {
    return !Sets.intersection(a, b).isEmpty();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
