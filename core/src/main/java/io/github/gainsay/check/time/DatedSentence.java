package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.EventClasses;
import io.github.gainsay.pack.Stems;
import io.github.gainsay.value.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of a date as words: which events it may date, the nearest first.
 *
 * @param words the sentence in lower case
 * @param from offset of the date in it
 * @param to offset after the date
 */
record DatedSentence(Assertion<Timex> date, String words, int from, int to) {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]{0,40}+");

  /** Words of one sentence that name an event are few; of the others the nearest count. */
  private static final int NEAREST = 3;

  private static final int LONGEST_PHRASE = 3;

  /** A definite event as the subject, and its date right behind: "The lease, signed on". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:the|that|this|those|these|his|her|its|their) ((?:(?!has |had |have |is |was |were |said )[\\p{L}'’-]{1,20} ?){1,6}),"
              + " (?:(?:which|that|who) )?(?:[\\p{L}-]{1,20} ){0,7}?$");

  private static final Pattern EVENT_NOUN =
      Pattern.compile(".{3,}(?:tion|sion|ment|al|ure|ing|ings|ance|dition)s?$");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:he|she|it|they) (?!(?:has|have|had|is|are|said|says|told|added|also|later|then"
              + "|first|previously|originally|worked|joined|served|lived|grew)\\b)");

  private static final Pattern SAID =
      Pattern.compile("\\b(?:said|says|told|announced|charged)(?: \\p{L}{2,20}){0,3} (?:on )?$");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "^(?:the|this|that) (?:[\\p{L}-]{2,20} ){0,1}?([\\p{L}-]{2,20})"
              + " (?:was|were|had|is|has|in|at|on|made|took|came|\\p{L}{2,20}ed)\\b");

  private static final Pattern BACK =
      Pattern.compile(
          "^[“\"‘']?(?:he|she|they|it|that|this|those|these|his|her|its|their)\\b"
              + "|\\b(?:it|them|him)\\b");

  private static final Set<String> NO_EVENTS =
      Set.of("say", "said", "told", "tell", "add", "week", "month", "year", "day", "time");

  static DatedSentence of(ArticleFacts article, Assertion<Timex> date) {
    Span sentence = date.locus().sentenceSpan();
    String words = article.article().textAt(sentence).toLowerCase(Locale.ROOT);
    int from = Math.max(0, Math.min(words.length(), date.span().start() - sentence.start()));
    int to = Math.max(from, Math.min(words.length(), date.span().end() - sentence.start()));
    return new DatedSentence(date, words, calendarPart(words, from, to), to);
  }

  /** Where the day begins in "3pm on 25 July": the words before it are those of its clause. */
  private static int calendarPart(String words, int from, int to) {
    int on = words.substring(from, to).lastIndexOf(" on ");
    return on < 0 ? from : from + on + " on ".length();
  }

  private record Event(String name, int distance) {}

  /** The classes of the events nearest to the date; a verb without a class is its own. */
  ImmutableSet<String> near() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    int taken = 0;
    int last = -1;
    for (Event e : events()) {
      taken += e.distance == last ? 0 : 1;
      last = e.distance;
      if (taken > NEAREST) {
        break;
      }
      names.add(e.name);
    }
    return names.build();
  }

  /** The classes of the one nearest event, none where what was said stands nearer. */
  ImmutableSet<String> nearest() {
    List<Event> events = events();
    if (events.isEmpty() || SAID.matcher(words.substring(0, from)).find()) {
      return ImmutableSet.of();
    }
    return events.stream()
        .filter(e -> e.distance == events.get(0).distance)
        .map(Event::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The classes of the events before the date: what follows may be of another clause. */
  ImmutableSet<String> before() {
    return of(date, words.substring(0, from)).all();
  }

  private static DatedSentence of(Assertion<Timex> date, String words) {
    return new DatedSentence(date, words, words.length(), words.length());
  }

  /** The classes of all events in the sentence. */
  ImmutableSet<String> all() {
    return events().stream().map(Event::name).collect(ImmutableSet.toImmutableSet());
  }

  private List<Event> events() {
    EventClasses classes = EventClasses.standard();
    Set<String> verbs =
        date.topic().events().stream().map(Stems::of).collect(ImmutableSet.toImmutableSet());
    List<Event> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(this.words);
    while (m.find()) {
      boolean inside = m.start() < to && m.end() > from;
      if (inside) {
        words.clear();
        continue;
      }
      int distance = m.start() >= to ? m.start() - to : from - m.end();
      words.add(m.group());
      String stem = Stems.of(m.group());
      for (int n = 1; n <= Math.min(LONGEST_PHRASE, words.size()); n++) {
        String phrase = String.join("_", words.subList(words.size() - n, words.size()));
        classes.of(phrase).forEach(c -> found.add(new Event(c, distance)));
      }
      boolean verb = verbs.contains(stem) && !NO_EVENTS.contains(m.group());
      if (verb && classes.of(m.group()).isEmpty()) {
        found.add(new Event('~' + stem, distance));
      }
    }
    found.sort(Comparator.comparingInt(Event::distance));
    return found;
  }

  /** The stems of the content words, which name neither events nor stretches of time. */
  ImmutableSet<String> things() {
    return date.topic().context().stream()
        .filter(w -> !NO_EVENTS.contains(w) && w.length() > 2)
        .map(Stems::of)
        .filter(w -> EventClasses.standard().of(w).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the date says when a definite event was: "The purchase, announced on". */
  boolean isOfSubject() {
    Matcher subject = SUBJECT.matcher(words.substring(0, from));
    return subject.find();
  }

  /** Whether the subject of such a sentence is by its form the name of an event. */
  boolean isEventSubject() {
    Matcher subject = SUBJECT.matcher(words.substring(0, from));
    if (!subject.find()) {
      return false;
    }
    String head = subject.group(1).split(" (?:of|for|in|on|at|by|to|with) ", 2)[0];
    head = head.substring(head.lastIndexOf(' ') + 1);
    return !EventClasses.standard().of(head).isEmpty() || EVENT_NOUN.matcher(head).matches();
  }

  /** The classes of the event that a definite subject names: "The blaze was reported". */
  ImmutableSet<String> subject() {
    Matcher m = DEFINITE.matcher(words);
    return m.find() && m.start(1) < from
        ? EventClasses.standard().of(m.group(1))
        : ImmutableSet.of();
  }

  /** Whether its subject is that of the sentence before: "He took the flight on". */
  boolean goesOn() {
    return GOES_ON.matcher(words).find();
  }

  /** Whether it begins with a word that points back, or has "it" or "them" before the date. */
  boolean pointsBack() {
    return BACK.matcher(words.substring(0, from)).find();
  }
}
