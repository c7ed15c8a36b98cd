package io.github.gainsay.extract.order;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.EventNouns;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.EventWords;
import io.github.gainsay.value.Timex;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days of events that a phrase such as "the shooting" points back to. */
final class EventDays {

  /** The longest phrase: "the early evening shootout". */
  private static final int PHRASE = 5;

  private final Draft draft;
  private final ListMultimap<String, Assertion<Timex>> byEvent =
      MultimapBuilder.hashKeys().arrayListValues().build();

  EventDays(Draft draft) {
    this.draft = draft;
    for (Assertion<Timex> time : draft.of(Timex.class)) {
      boolean told =
          time.locus().kind().isFlow() && !time.locus().quoted() && ClauseDates.isEnd(time.value());
      if (told && !time.topic().events().isEmpty()) {
        byEvent.put(verb(time.topic().events().iterator().next()), time);
      }
    }
  }

  /**
   * The day of the event that the phrase from token {@code from} on names, if all days that the
   * story gives for events of its kind are one.
   */
  @Nullable Timex of(Sentence s, int from) {
    int noun = event(s, from);
    if (noun < 0) {
      return null;
    }
    String event = verb(draft.topic(s, noun + 1, noun + 1).events().iterator().next());
    Timex found = null;
    for (Assertion<Timex> time : byEvent.get(event)) {
      if (time.locus().sentence() == s.index()) {
        continue;
      }
      if (found != null && !found.equals(time.value())) {
        return null;
      }
      found = time.value();
    }
    return found;
  }

  /** The event noun at the head of "the … shooting" at token {@code from}, -1 for none. */
  private static int event(Sentence s, int from) {
    if (from >= s.size() || !(s.token(from).is("the") || s.token(from).is("that"))) {
      return -1;
    }
    int noun = -1;
    for (int i = from + 1; i < Math.min(s.size(), from + PHRASE); i++) {
      Token t = s.token(i);
      if (t.tag().equals("NN")) {
        noun = i;
      } else if (noun >= 0 || !(t.tagged("JJ") || t.tagged("NNP"))) {
        break;
      }
    }
    boolean goesOn = noun + 1 < s.size() && noun >= 0 && isNarrowed(s.token(noun + 1));
    return noun >= 0 && !goesOn && isEvent(s.token(noun)) ? noun : -1;
  }

  /** "the shooting's victim": another thing than the event. */
  private static boolean isNarrowed(Token next) {
    return next.tag().equals("POS");
  }

  private static boolean isEvent(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return EventNouns.isEvent(lemma) || !EventWords.standard().verb(lemma).equals(lemma);
  }

  private static String verb(String event) {
    return EventWords.standard().verb(event);
  }
}
