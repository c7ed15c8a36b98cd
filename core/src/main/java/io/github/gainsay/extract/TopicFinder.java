package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence is about from its words, tags and entities, without a parse. */
public final class TopicFinder {

  /** Verbs that carry no event of their own. */
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "get",
          "make",
          "take",
          "go",
          "come",
          "say",
          "tell",
          "see",
          "want",
          "seem",
          "become",
          "remain",
          "may",
          "will",
          "would",
          "can",
          "could",
          "should",
          "must",
          "might",
          "shall",
          "need",
          "use",
          "begin",
          "start",
          "continue",
          "include",
          "put",
          "give",
          "let",
          "try",
          "know",
          "think",
          "according");

  /** Words that make another thing of what they stand before. */
  private static final Set<String> SCOPE =
      Set.of(
          "another",
          "other",
          "others",
          "previous",
          "previously",
          "earlier",
          "additional",
          "more",
          "each",
          "every",
          "per",
          "total",
          "overall",
          "combined",
          "include",
          "including",
          "exclude",
          "excluding",
          "least",
          "former",
          "separate",
          "second",
          "third",
          "further",
          "apiece",
          "average",
          "annually",
          "daily",
          "since",
          "original",
          "initially",
          "new");

  private final Gazetteer gazetteer;
  private final Concepts concepts;

  public TopicFinder(Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
  }

  /**
   * A person's name in a sentence.
   *
   * @param to index after its last token
   * @param key the full name, folded
   */
  record Named(int to, String key) {}

  /**
   * The topic of {@code sentence} as seen from tokens {@code [from, to)}.
   *
   * @param names the names of the sentence by the index of their first token
   */
  Topic find(Sentence sentence, int from, int to, Map<Integer, Named> names) {
    List<Integer> eventTokens = new ArrayList<>();
    ImmutableSet.Builder<String> participants = ImmutableSet.builder();
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    ImmutableSet.Builder<String> scope = ImmutableSet.builder();
    ImmutableSet.Builder<String> context = ImmutableSet.builder();
    int i = 0;
    while (i < sentence.size()) {
      Token t = sentence.token(i);
      Named named = names.get(i);
      if (named != null) {
        participants.add(named.key());
        i = named.to();
        continue;
      }
      int end = entityEnd(sentence, i);
      if (end > i) {
        entity(sentence, i, end, participants, places);
        i = end;
        continue;
      }
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      if (isEvent(t, lemma)) {
        eventTokens.add(i);
      }
      if (isContent(t) && (i < from || i >= to)) {
        context.add(concepts.of(lemma));
      }
      boolean near = i >= from - 4 && i < to + 4;
      if (near && SCOPE.contains(lemma)) {
        scope.add(lemma);
      }
      i++;
    }
    eventTokens.sort(Comparator.comparingInt(e -> distance(e, from, to)));
    ImmutableSet.Builder<String> events = ImmutableSet.builder();
    for (int e : eventTokens) {
      events.add(concepts.ofEvent(sentence.token(e).lemma().toLowerCase(Locale.ROOT)));
    }
    return Topic.about("")
        .withEvents(events.build())
        .withParticipants(participants.build())
        .withPlaces(places.build())
        .withScope(scope.build())
        .withContext(context.build());
  }

  /** The places named after a preposition in tokens {@code [from, to)}, by their keys. */
  ImmutableSet<String> places(Sentence sentence, int from, int to) {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    int i = from;
    while (i < to) {
      int end = entityEnd(sentence, i);
      if (end > i) {
        entity(sentence, i, end, ImmutableSet.builder(), places);
      }
      i = Math.max(end, i + 1);
    }
    return places.build();
  }

  private void entity(
      Sentence sentence,
      int from,
      int to,
      ImmutableSet.Builder<String> participants,
      ImmutableSet.Builder<String> places) {
    String words = sentence.text(from, to);
    Optional<Gazetteer.Entry> entry = gazetteer.find(words);
    Token first = sentence.token(from);
    if (entry.isPresent()) {
      participants.add(gazetteer.nation(entry.get().key()));
      boolean isPlace = !gazetteer.isDemonym(words) && from > 0 && isPreposition(sentence, from);
      if (isPlace) {
        places.add(entry.get().key());
      }
    } else if (first.entity().equals("LOCATION")) {
      places.add(words.toLowerCase(Locale.ROOT));
    } else if (first.entity().equals("ORGANIZATION")) {
      participants.add(words.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a place stands after a preposition, perhaps with an article: "in the Kursk region". */
  private static boolean isPreposition(Sentence s, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
      Token t = s.token(i);
      if (t.tag().equals("IN") || t.tag().equals("TO")) {
        return !t.is("of") && !t.is("with") && !t.is("by") && !t.is("from") && !t.is("against");
      }
      if (!t.tag().equals("DT") && !t.tagged("JJ") && !t.is(",") && !t.tagged("NNP")) {
        return false;
      }
    }
    return false;
  }

  /** The end of the entity or gazetteer name that starts at {@code i}, {@code i} for none. */
  private int entityEnd(Sentence s, int i) {
    Token t = s.token(i);
    if (!Character.isUpperCase(t.text().charAt(0))) {
      return i;
    }
    int longest = Math.min(s.size(), i + gazetteer.maxWords());
    for (int end = longest; end > i; end--) {
      if (gazetteer.find(s.text(i, end)).isPresent()) {
        return end;
      }
    }
    if (t.entity().equals("O") || t.entity().equals("MISC")) {
      return i;
    }
    int end = i + 1;
    while (end < s.size() && s.token(end).entity().equals(t.entity())) {
      end++;
    }
    return end;
  }

  private static boolean isEvent(Token t, String lemma) {
    return (t.tagged("VB") && !LIGHT.contains(lemma))
        || (EventNouns.isEvent(lemma) && !t.text().equals("March"));
  }

  private static boolean isContent(Token t) {
    return t.tagged("NN") || t.tagged("VB") || t.tagged("JJ");
  }

  private static int distance(int token, int from, int to) {
    return token < from ? from - token : token - to + 1;
  }
}
