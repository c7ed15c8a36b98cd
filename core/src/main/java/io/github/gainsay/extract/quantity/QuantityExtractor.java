package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.extract.Hedges;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds counts and measures: the number, its bound and unit, what is counted and where. */
public final class QuantityExtractor implements Extractor {

  /** Verbs whose bare number counts people: "15 were killed". */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "kill",
          "injure",
          "wound",
          "hurt",
          "arrest",
          "die",
          "detain",
          "hospitalize",
          "rescue",
          "evacuate",
          "displace",
          "trap",
          "charge",
          "convict",
          "sentence",
          "infect",
          "missing",
          "evict",
          "save");

  /** Scope words of events that say nothing of a number: "a new line", "second-quarter". */
  private static final Set<String> NO_SCOPE = Set.of("new", "least", "second", "third");

  private static final Set<String> RATES = Set.of("each", "every", "per", "daily", "annually");
  private static final Set<String> PERIODS =
      Set.of("day", "week", "month", "year", "hour", "night");

  /** Words of numbers that the tagger takes for others. */
  private static final Set<String> NUMBERS =
      Set.of(
          "half",
          "third",
          "quarter",
          "dozen",
          "dozens",
          "tens",
          "hundreds",
          "thousands",
          "millions",
          "billions",
          "trillions",
          "couple",
          "zero",
          "twice");

  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private final QuantityGrammar grammar = new QuantityGrammar();
  private final Gazetteer gazetteer;
  private final Concepts concepts;
  private final Predicates predicates;

  public QuantityExtractor(Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
    this.predicates = new Predicates(concepts);
  }

  @Override
  public void extract(Draft draft) {
    ImmutableListMultimap.Builder<Integer, Span> taken = ImmutableListMultimap.builder();
    for (Assertion<Timex> date : draft.of(Timex.class)) {
      taken.put(date.locus().sentence(), date.span());
    }
    ImmutableListMultimap.Builder<Integer, Span> ages = ImmutableListMultimap.builder();
    for (Assertion<Age> age : draft.of(Age.class)) {
      ages.put(age.locus().sentence(), age.span());
    }
    ImmutableListMultimap<Integer, Span> dates = taken.build();
    ImmutableListMultimap<Integer, Span> years = ages.build();
    for (Sentence s : draft.sentences()) {
      if (s.section().kind().isTestimony() && hasNumber(s)) {
        extract(draft, s, dates.get(s.index()), years.get(s.index()));
      }
    }
  }

  private static boolean hasNumber(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Token t = s.token(i);
      if ((t.is("a") || t.is("an")) && SingleUnits.at(s, i) != null) {
        return true;
      }
      char first = t.text().charAt(0);
      if (t.tagged("CD")
          || Character.isDigit(first)
          || NUMBERS.contains(t.lower())
          || Character.getType(first) == Character.OTHER_NUMBER
          || !Character.isLetter(first) && t.text().length() > 1
          || Character.isDigit(t.text().charAt(t.text().length() - 1))) {
        return true;
      }
    }
    return false;
  }

  private void extract(Draft draft, Sentence s, List<Span> dates, List<Span> ages) {
    List<QuantityGrammar.Found> found = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      QuantityGrammar.Found q = grammar.at(s, i);
      boolean time = q != null && q.value().isOfTime();
      boolean dated = q != null && !time && !isMoreThanDate(s, q, dates) && isTaken(s, q, dates);
      if (q == null || isTaken(s, q, ages) || dated) {
        i++;
        continue;
      }
      if (time) {
        add(draft, s, q, null, false);
      } else {
        found.add(q);
      }
      i = Math.max(i + 1, q.to());
    }
    Ellipsis.fill(s, found);
    Map<Integer, Integer> wholes = Parts.find(s, found);
    for (int k = 0; k < found.size(); k++) {
      Integer whole = wholes.get(k);
      add(draft, s, found.get(k), whole == null ? null : found.get(whole), wholes.containsValue(k));
    }
  }

  /** "four times a week", and "three quarters of a billion dollars", where a date is but a part. */
  private static boolean isMoreThanDate(Sentence s, QuantityGrammar.Found q, List<Span> dates) {
    if (q.noun().equals("time")) {
      return true;
    }
    Span span = s.span(q.from(), q.to());
    return q.value().unit() != null
        && q.value().written().compareTo(MILLION) >= 0
        && dates.stream()
            .filter(span::overlaps)
            .allMatch(d -> span.contains(d) && !d.contains(span));
  }

  /** Whether a date or an age stands there: "March 3", not the "three hours" of a duration. */
  private static boolean isTaken(Sentence s, QuantityGrammar.Found q, List<Span> taken) {
    if (taken.isEmpty()) {
      return false;
    }
    Span span = s.span(q.from(), q.to());
    return taken.stream().anyMatch(span::overlaps);
  }

  private void add(
      Draft draft,
      Sentence s,
      QuantityGrammar.Found q,
      QuantityGrammar.@Nullable Found whole,
      boolean isWhole) {
    Quantity value = q.value();
    QuantityGrammar.Found counted = q;
    if (whole != null) {
      value = Parts.part(value, whole.value());
      counted = whole;
    }
    Topic topic = draft.topic(s, q.from(), q.to());
    boolean behind = whole != null && whole.from() < q.from();
    int verb = finiteVerb(s, behind ? q.to() : counted.to());
    int end = behind ? q.to() : Math.max(counted.to(), counted.headTo());
    ImmutableSet<String> places =
        isWhole
            ? draft.places(s, end, verb)
            : whole == null || behind
                ? draft.places(s, end, s.size())
                : draft.places(s, verb, s.size());
    boolean parted = isWhole || whole != null;
    if (parted || !places.isEmpty()) {
      topic = topic.withPlaces(places);
    }
    String event = predicates.of(s, q.from(), behind ? q : counted);
    boolean ofThem = q.to() < s.size() && s.token(q.to()).is("of");
    if (event.isEmpty() && behind && ofThem) {
      event = predicates.of(s, counted.from(), counted);
    }
    String what =
        Predicates.isToll(s, q.from())
                || Predicates.isOfGroup(s, q.from()) && counted.noun().isEmpty()
            ? "person"
            : isAge(s, q) ? "" : what(value, counted.noun(), topic, event);
    if (value.unit() != null && Predicates.isChange(what)) {
      // "a 38 percent drop"
      event = what;
      what = "";
    }
    if (what.equals("worth")) {
      event = what;
    }
    topic = topic.withScope(scope(topic, s, q));
    if (!event.isEmpty()) {
      topic =
          topic.withEvents(
              ImmutableSet.<String>builder().add(event).addAll(topic.events()).build());
    }
    draft.add(
        Kind.QUANTITY,
        value,
        topic.withWhat(what, modifiers(s, counted)),
        Hedges.of(s, q.from(), draft).withTime(draft.time(s, q.to())),
        s,
        q.from(),
        q.to());
  }

  /** "Died at 78" counts nobody. */
  private static boolean isAge(Sentence s, QuantityGrammar.Found q) {
    return q.noun().isEmpty() && q.from() > 0 && s.token(q.from() - 1).is("at");
  }

  private String what(Quantity value, String noun, Topic topic, String predicate) {
    if (noun.isEmpty()) {
      String nearest = topic.events().isEmpty() ? "" : topic.events().iterator().next();
      String event = predicate.isEmpty() ? nearest : predicate;
      return value.unit() == null && OF_PEOPLE.contains(event) ? "person" : "";
    }
    return Predicates.isVictim(noun) ? "person" : concepts.of(noun);
  }

  /** The scope words around a number without those of its own bound, with "a day" as "every". */
  private static ImmutableSet<String> scope(Topic topic, Sentence s, QuantityGrammar.Found q) {
    String words = s.text(q.from(), q.to());
    boolean bounded = words.contains("ore than") || words.contains("or more");
    ImmutableSet.Builder<String> scope = ImmutableSet.builder();
    for (String w : topic.scope()) {
      if (RATES.contains(w)) {
        scope.add("every");
      } else if (!NO_SCOPE.contains(w) && !(bounded && w.equals("more"))) {
        scope.add(w);
      }
    }
    int after = Math.max(q.to(), q.headTo());
    boolean rate =
        after + 1 < s.size()
            && s.token(after).is("a")
            && PERIODS.contains(s.token(after + 1).lower());
    String unit = q.value().unit();
    rate |= unit != null && unit.contains(" per ") || isRate(q.value().object());
    return rate ? scope.add("every").build() : scope.build();
  }

  private static boolean isRate(String object) {
    return object.startsWith("per ") || object.contains(" per ");
  }

  /** Nations and lemmas that narrow down the counted noun. */
  private ImmutableSet<String> modifiers(Sentence s, QuantityGrammar.Found q) {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    int i = q.headFrom();
    while (i < q.head()) {
      int end = i + 1;
      String key = "";
      for (int e = Math.min(q.head(), i + gazetteer.maxWords()); e > i && key.isEmpty(); e--) {
        key = gazetteer.find(s.text(i, e)).map(x -> gazetteer.nation(x.key())).orElse("");
        end = key.isEmpty() ? end : e;
      }
      Token t = s.token(i);
      if (!key.isEmpty()) {
        found.add(key);
      } else if (t.tagged("NN") || t.tagged("JJ")) {
        found.add(t.lemma().toLowerCase(Locale.ROOT));
      }
      i = end;
    }
    return found.build();
  }

  /** The first finite verb from token {@code i} on, the end of the sentence for none. */
  private static int finiteVerb(Sentence s, int i) {
    for (int k = i; k < s.size(); k++) {
      String tag = s.token(k).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return k;
      }
    }
    return s.size();
  }
}
