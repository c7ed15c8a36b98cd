package io.github.gainsay.extract;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import io.github.gainsay.value.Place;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where things happen: places of the gazetteer after "in", "at", "near" and their like, and
 * places told by extent ("part of the port", "the whole of Sindh").
 *
 * <p>Of an assertion's topic, {@code what} is the noun or verb that the place belongs to ("the blast
 * in Lyon"), {@code modifiers} hold "the" when that noun is definite, {@code places} the place that
 * the text says it lies in ("Lyon, France"), and {@code scope} has "part" or "whole" for an extent.
 * Runs after the names are found.
 */
public final class PlaceExtractor implements Extractor {
  static final String PART = "part";
  static final String WHOLE = "whole";
  private static final int REACH = 14;
  private static final int PHRASE = 6;

  private static final ImmutableSet<String> LOCATIVE =
      ImmutableSet.of("in", "at", "near", "outside", "from", "to", "around", "through", "of", "off");
  private static final ImmutableSet<String> SITE =
      ImmutableSet.of("in", "at", "near", "outside", "around");

  private final Gazetteer gazetteer;
  private final ImmutableSetMultimap<String, String> words = 
      WordTable.read(PlaceExtractor.class, "place_nouns.tsv");

  public PlaceExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void extract(Draft draft) {
    SetMultimap<Integer, Integer> named = HashMultimap.create();
    for (NamedTokens name : NamedTokens.of(draft)) {
      for (int i = name.from(); i < name.to(); i++) {
        named.put(name.sentence().index(), i);
      }
    }
    for (Sentence s : draft.sentences()) {
      if (s.section().kind().isTestimony()) {
        places(draft, s, named.get(s.index()));
        extents(draft, s);
      }
    }
  }

  private void places(Draft draft, Sentence s, Set<Integer> named) {
    int i = 1;
    while (i < s.size()) {
      int end = named.contains(i) ? i : placeEnd(s, i);
      int preposition = end > i ? preposition(s, i) : -1;
      if (preposition < 0) {
        i = Math.max(end, i + 1);
        continue;
      }
      int container = containerEnd(s, end);
      place(draft, s, i, end, container, preposition);
      i = Math.max(end, container);
    }
  }

  private void place(Draft draft, Sentence s, int from, int end, int container, int preposition) {
    Entry entry = entry(s, from, end);
    if (entry == null) {
      return;
    }
    Entry outer = container > end ? entry(s, container(s, end), container) : null;
    boolean site = SITE.contains(s.token(preposition).lower());
    if (!site && outer == null) {
      return;
    }
    int head = site ? head(s, preposition) : -1;
    Topic topic = draft.topic(s, from, end);
    boolean definite = head > 0 && isDefinite(s, head);
    add(
        draft,
        s,
        from,
        Math.max(end, container),
        new Place(s.text(from, end), entry.key()),
        topic
            .withWhat(
                head < 0 ? "" : s.token(head).lemma().toLowerCase(Locale.ROOT),
                definite ? ImmutableSet.of("the") : ImmutableSet.of())
            .withPlaces(outer == null ? ImmutableSet.of() : ImmutableSet.of(outer.key())));
  }

  private static void add(Draft draft, Sentence s, int from, int to, Place place, Topic topic) {
    draft.add(
        Kind.PLACE, place, topic, Qualifiers.PLAIN.withTime(draft.time(s)), s, from, to);
  }

  private @Nullable Entry entry(Sentence s, int from, int end) {
    return gazetteer.find(s.text(from, end)).orElse(null);
  }

  /** The end of a nation, region or city at {@code i}, {@code i} for none. */
  private int placeEnd(Sentence s, int i) {
    if (!Character.isUpperCase(s.token(i).text().codePointAt(0))) {
      return i;
    }
    for (int end = Math.min(s.size(), i + gazetteer.maxWords()); end > i; end--) {
      String name = s.text(i, end);
      Entry entry = gazetteer.find(name).orElse(null);
      if (entry != null) {
        boolean place =
            entry.kind() != EntryKind.SEAT
                && entry.kind() != EntryKind.CONTINENT
                && !gazetteer.isDemonym(name)
                && !isOfLonger(s, end);
        return place ? end : i;
      }
    }
    return i;
  }

  /** Whether a name goes on: "Lyon University", "Paris Match". */
  private static boolean isOfLonger(Sentence s, int end) {
    return end < s.size()
        && (s.token(end).tagged("NNP") || s.token(end).tag().equals("POS") || s.token(end).is("-"));
  }

  /** The preposition before a place: "in southern Portugal"; -1 for none. */
  private static int preposition(Sentence s, int from) {
    int i = from - 1;
    while (i > 0 && from - i < 4 && (s.token(i).tagged("JJ") || s.token(i).tagged("DT"))) {
      i--;
    }
    boolean verb = i > 0 && s.token(i).is("to") && s.token(i + 1).tagged("VB");
    return LOCATIVE.contains(s.token(i).lower()) && !verb ? i : -1;
  }

  /** The first token of a container after a comma at {@code comma}. */
  private static int container(Sentence s, int comma) {
    return comma + 1 < s.size() && s.token(comma + 1).is("the") ? comma + 2 : comma + 1;
  }

  /**
   * The end of "France" in "Lyon, France"; {@code end} for none, and for the members of a list
   * ("Lyon, Turin and Basel").
   */
  private int containerEnd(Sentence s, int end) {
    if (end + 1 >= s.size() || !s.token(end).is(",")) {
      return end;
    }
    int from = container(s, end);
    int stop = from < s.size() ? placeEnd(s, from) : from;
    if (stop == from) {
      return end;
    }
    if (stop >= s.size()) {
      return stop;
    }
    Token next = s.token(stop);
    boolean listed = next.is("and") || next.is("or") || next.is("&");
    if (next.is(",") && stop + 1 < s.size()) {
      Token after = s.token(stop + 1);
      int then = container(s, stop);
      listed |= after.is("and") || after.is("or") || then < s.size() && placeEnd(s, then) > then;
    }
    return listed ? end : stop;
  }

  /** The noun or verb that a place belongs to, before its preposition; -1 for none. */
  private static int head(Sentence s, int preposition) {
    for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
      Token t = s.token(i);
      boolean event = EventNouns.isEvent(t.lemma().toLowerCase(Locale.ROOT));
      boolean attached = i == preposition - 1 && t.tagged("NN") && !t.tagged("NNP");
      boolean verb = t.tagged("VB") && !t.tag().equals("VBG") && !isAuxiliary(t);
      if (event || attached || verb) {
        return i;
      }
      if (t.is(";") || t.is(":") || t.tagged("W")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }

  private static boolean isDefinite(Sentence s, int head) {
    int i = head - 1;
    while (i > 0 && head - i < 3 && (s.token(i).tagged("NN") || s.token(i).tagged("JJ"))) {
      i--;
    }
    return s.token(i).is("the");
  }

  /** Adds the places of which a part or the whole is told. */
  private void extents(Draft draft, Sentence s) {
    for (int i = 0; i + 1 < s.size(); i++) {
      String word = s.token(i).lower();
      boolean of = s.token(i + 1).is("of") && i + 2 < s.size();
      boolean part = of && words.containsEntry(PART, word);
      boolean whole = of && words.containsEntry(WHOLE, word);
      boolean entire = word.equals("entire") || word.equals("whole") && !of;
      if (part || whole || entire) {
        extent(draft, s, i, entire ? i + 1 : i + 2, part ? PART : WHOLE);
      }
    }
  }

  private void extent(Draft draft, Sentence s, int cue, int phrase, String scope) {
    int from = phrase;
    while (from < s.size() && (s.token(from).is("the") || s.token(from).tagged("PRP$"))) {
      from++;
    }
    int to = from;
    while (to < s.size() && to - from < PHRASE && isOfPhrase(s.token(to))) {
      to++;
    }
    if (to == from) {
      return;
    }
    Entry entry = entry(s, from, to);
    boolean noun = words.containsEntry("place", s.token(to - 1).lower());
    boolean location = s.token(from).entity().equals("LOCATION");
    boolean proper = s.token(from).tagged("NNP");
    if (entry == null && !noun && !location && !(proper && to - from > 1)) {
      return;
    }
    if (entry != null && gazetteer.isDemonym(s.text(from, to))) {
      return;
    }
    String name = s.text(from, to);
    Topic topic = draft.topic(s, cue, to);
    add(
        draft,
        s,
        cue,
        to,
        new Place(name, entry == null ? "" : entry.key()),
        topic.withScope(ImmutableSet.of(scope)).withPlaces(ImmutableSet.of()));
  }

  private static boolean isOfPhrase(Token t) {
    return t.tagged("NN") || t.tagged("JJ");
  }
}
