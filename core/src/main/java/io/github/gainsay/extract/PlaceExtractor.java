package io.github.gainsay.extract;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Timex;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where things happen: places of the gazetteer after "in", "at", "near" and their like, and
 * places told by extent ("part of the port", "the whole of Sindh").
 *
 * <p>Of an assertion's topic, {@code what} is the noun or verb that the place belongs to ("the
 * blast in Lyon"), {@code modifiers} hold "the" when that noun is definite, {@code places} the
 * place that the text says it lies in ("Lyon, France"), and {@code scope} has "part" or "whole" for
 * an extent. Runs after the names are found.
 */
public final class PlaceExtractor implements Extractor {
  static final String PART = "part";
  static final String WHOLE = "whole";
  private static final int REACH = 14;
  private static final int PHRASE = 6;

  /** The most short names that are kept for one article. */
  private static final int MOST_KNOWN = 12;

  private static final ImmutableSet<String> LOCATIVE =
      ImmutableSet.of(
          "in", "at", "near", "outside", "from", "to", "around", "through", "of", "off");
  private static final ImmutableSet<String> SITE =
      ImmutableSet.of("in", "at", "near", "outside", "around");

  private final Gazetteer gazetteer;
  private final ImmutableSetMultimap<String, String> words =
      WordTable.read(PlaceExtractor.class, "place_nouns.tsv");

  /**
   * What the article tells of a sentence.
   *
   * @param dates of the sentence
   * @param known places by the short names that they were given before
   */
  private record Context(Set<Assertion<Timex>> dates, Map<String, Entry> known) {}

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
    SetMultimap<Integer, Assertion<Timex>> times = LinkedHashMultimap.create();
    for (Assertion<Timex> time : draft.of(Timex.class)) {
      if (time.value().isPlaced()) {
        times.put(time.locus().sentence(), time);
      }
    }
    Map<String, Entry> known = new LinkedHashMap<>(); // "Toledo" after "Toledo, Ohio"
    for (Sentence s : draft.sentences()) {
      if (s.section().kind().isTestimony()) {
        Context context = new Context(times.get(s.index()), known);
        places(draft, s, named.get(s.index()), context);
        extents(draft, s, context);
      }
    }
  }

  private void places(Draft draft, Sentence s, Set<Integer> named, Context context) {
    int i = 0;
    while (i < s.size()) {
      int end = named.contains(i) ? i : placeEnd(s, i, context.known());
      int preposition = end > i && i > 0 ? preposition(s, i) : -1;
      if (end == i || preposition < 0 && i > 0) {
        i = Math.max(end, i + 1);
        continue;
      }
      int container = containerEnd(s, end, context.known());
      place(draft, s, i, end, container, preposition, context);
      i = Math.max(end, container);
    }
  }

  private void place(
      Draft draft, Sentence s, int from, int end, int container, int preposition, Context context) {
    Entry entry = entry(s, from, end, context.known());
    if (entry == null) {
      return;
    }
    int comma = entry.kind() == EntryKind.CITY ? s.text(from, end).indexOf(',') : -1;
    if (comma > 0 && context.known().size() < MOST_KNOWN) {
      context.known().put(s.text(from, end).substring(0, comma), entry);
      gazetteer.get(entry.parent()).ifPresent(region -> remember(region, context));
    }
    Entry outer = container > end ? entry(s, container(s, end), container, context.known()) : null;
    if (outer != null && outer.kind() == EntryKind.REGION) {
      remember(outer, context);
    }
    boolean site = preposition >= 0 && SITE.contains(s.token(preposition).lower());
    if (!site && outer == null) {
      return;
    }
    int head = site ? head(s, preposition) : -1;
    Topic topic = draft.topic(s, from, end);
    boolean definite = head >= 0 && isDefinite(s, head);
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
            .withEvents(site ? events(s, preposition, end) : ImmutableSet.of())
            .withPlaces(outer == null ? ImmutableSet.of() : ImmutableSet.of(outer.key())),
        context);
  }

  private static void remember(Entry region, Context context) {
    if (region.kind() == EntryKind.REGION && context.known().size() < MOST_KNOWN) {
      context.known().put(region.name(), region);
    }
  }

  private static void add(
      Draft draft, Sentence s, int from, int to, Place place, Topic topic, Context context) {
    Qualifiers qualifiers = Qualifiers.PLAIN.withTime(nearest(context.dates(), s.span(from, to)));
    draft.add(Kind.PLACE, place, topic, qualifiers, s, from, to);
  }

  /** The date of a sentence that stands nearest to {@code at}; null for none. */
  private static @Nullable Timex nearest(Set<Assertion<Timex>> dates, Span at) {
    Timex nearest = null;
    int least = Integer.MAX_VALUE;
    for (Assertion<Timex> date : dates) {
      int gap = Math.max(date.span().start() - at.end(), at.start() - date.span().end());
      if (gap < least) {
        least = gap;
        nearest = date.value();
      }
    }
    return nearest;
  }

  private @Nullable Entry entry(Sentence s, int from, int end, Map<String, Entry> known) {
    String name = s.text(from, end);
    Entry found = gazetteer.find(name).orElse(known.get(name));
    if (found != null || end - from > 2) {
      return found;
    }
    for (Entry region : known.values()) {
      if (region.kind() == EntryKind.REGION) {
        found = gazetteer.find(name + ", " + region.name()).orElse(found);
      }
    }
    return found;
  }

  /** The end of a nation, region or city at {@code i}, {@code i} for none. */
  private int placeEnd(Sentence s, int i, Map<String, Entry> known) {
    if (!Character.isUpperCase(s.token(i).text().codePointAt(0))) {
      return i;
    }
    for (int end = Math.min(s.size(), i + gazetteer.maxWords()); end > i; end--) {
      String name = s.text(i, end);
      Entry entry = entry(s, i, end, known);
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
  private int containerEnd(Sentence s, int end, Map<String, Entry> known) {
    if (end + 1 >= s.size() || !s.token(end).is(",")) {
      return end;
    }
    int from = container(s, end);
    int stop = from < s.size() ? placeEnd(s, from, known) : from;
    if (stop == from) {
      return end;
    }
    if (stop >= s.size()) {
      return stop;
    }
    int next = s.token(stop).is(",") ? stop + 1 : stop;
    boolean joined = next < s.size() && isJoining(s.token(next));
    int then = Math.min(container(s, joined ? next : next - 1), s.size());
    boolean listed = (joined || next > stop) && then < s.size() && placeEnd(s, then, known) > then;
    return listed ? end : stop;
  }

  private static boolean isJoining(Token t) {
    return t.is("and") || t.is("or") || t.is("&");
  }

  /** The noun or verb that a place belongs to, before its preposition; -1 for none. */
  private static int head(Sentence s, int preposition) {
    for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
      Token t = s.token(i);
      boolean event = EventNouns.isEvent(t.lemma().toLowerCase(Locale.ROOT));
      boolean attached = i == preposition - 1 && t.tag().equals("NN");
      if (t.tag().equals("NNS") && (event || i == preposition - 1)) {
        return -1; // several events can be in several places
      }
      boolean verb = t.tagged("VB") && !t.tag().equals("VBG") && !isAuxiliary(t);
      if (verb) {
        int subject = passiveSubject(s, i);
        return subject < 0 ? i : subject;
      }
      if (event || attached) {
        return i;
      }
      if (t.is(";") || t.is(":") || t.tagged("W")) {
        return -1;
      }
    }
    return -1;
  }

  /** "recount" of "the recount was ordered in"; -1 for none. */
  private static int passiveSubject(Sentence s, int verb) {
    int i = verb - 1;
    while (i > 0 && (s.token(i).tagged("RB") || isAuxiliary(s.token(i)))) {
      i--;
    }
    boolean passive = i >= 0 && i < verb - 1 && s.token(verb).tag().equals("VBN");
    return passive && s.token(i).tagged("NN") && !s.token(i).tagged("NNP") ? i : -1;
  }

  /**
   * The nouns and verbs that can name what happened at a place: those before its preposition,
   * nearest first, and those of the predicate after it ("a judge in Lyon ordered a recount").
   */
  private static ImmutableSet<String> events(Sentence s, int preposition, int end) {
    ImmutableSet.Builder<String> events = ImmutableSet.builder();
    for (int i = preposition - 1; i >= 0; i--) {
      Token t = s.token(i);
      boolean common = t.tag().equals("NN") || t.tagged("VB") && !isAuxiliary(t);
      if (common) {
        events.add(t.lemma().toLowerCase(Locale.ROOT));
      }
    }
    boolean predicate = end < s.size() && s.token(end).tag().equals("VBD");
    for (int i = end; predicate && i < Math.min(s.size(), end + PHRASE); i++) {
      Token t = s.token(i);
      if (t.tag().equals("NN") || t.tag().equals("VBD") && !isAuxiliary(t)) {
        events.add(t.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return events.build();
  }

  private static boolean isAuxiliary(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }

  private static boolean isDefinite(Sentence s, int head) {
    int i = head - 1;
    if (i < 0) {
      return false;
    }
    while (i > 0 && head - i < 3 && (s.token(i).tagged("NN") || s.token(i).tagged("JJ"))) {
      i--;
    }
    return s.token(i).is("the");
  }

  /** Adds the places of which a part or the whole is told. */
  private void extents(Draft draft, Sentence s, Context context) {
    for (int i = 0; i + 1 < s.size(); i++) {
      String word = s.token(i).lower();
      boolean of = s.token(i + 1).is("of") && i + 2 < s.size();
      boolean part = of && words.containsEntry(PART, word);
      boolean whole = of && words.containsEntry(WHOLE, word);
      boolean entire = word.equals("entire") || word.equals("whole") && !of;
      if (part || whole || entire) {
        extent(draft, s, i, entire ? i + 1 : i + 2, part ? PART : WHOLE, context);
      }
    }
  }

  private void extent(Draft draft, Sentence s, int cue, int phrase, String scope, Context context) {
    int from = phrase;
    while (from < s.size() && (s.token(from).is("the") || s.token(from).tagged("PRP$"))) {
      from++;
    }
    int to = from;
    while (to < s.size() && to - from < PHRASE && isOfPhrase(s.token(to))) {
      to++;
    }
    boolean owner = to < s.size() && s.token(to).tag().equals("POS"); // "all of the firm's shares"
    if (to == from || owner) {
      return;
    }
    Entry entry = entry(s, from, to, context.known());
    boolean noun = words.containsEntry("place", s.token(to - 1).lower());
    boolean location = s.token(from).entity().equals("LOCATION");
    boolean proper = s.token(from).tagged("NNP") && !s.token(from).entity().equals("PERSON");
    if (entry == null && !noun && !location && !proper) {
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
        topic.withScope(ImmutableSet.of(scope)).withPlaces(ImmutableSet.of()),
        context);
  }

  private static boolean isOfPhrase(Token t) {
    return t.tagged("NN") || t.tagged("JJ");
  }
}
