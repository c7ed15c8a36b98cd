package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.headline.BodyNumbers.Told;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely each number of the body is the one that a number of the summary retells, whatever the
 * two are: by the words around both, the rarer in the body the more they tell and the nearer to the
 * number, and by what both count or measure.
 */
final class Retelling {
  /** Within so many words of the summary's number a word counts half and more. */
  private static final double NEAR = 4;

  /** The same for a word of the body, where sentences are longer. */
  private static final double NEAR_IN_BODY = 20;

  private static final int NEXT_IN_BODY = 4;

  /** A word of the sentence before or after tells less. */
  private static final double BESIDE = 0.4;

  private static final ImmutableSet<Clue> KIND =
      ImmutableSet.of(
          Clue.OTHER_UNIT, Clue.NO_UNIT, Clue.OTHER_KIND, Clue.UNKNOWN_KIND, Clue.OTHER_NOUN);

  private static final int NEIGHBOURS = 4;
  private static final int LEAD = 2;
  private static final int BEGINNING = 6;

  private final SummaryNumber claim;
  private final BodyNumbers body;
  private final SectionWords summary;
  private final int at;
  private final double[] context;
  private final double[] scores;

  Retelling(SummaryNumber claim, SectionWords summary, BodyNumbers body) {
    this.claim = claim;
    this.body = body;
    this.summary = summary;
    at = summary.at(claim.mention().start());
    context = context();
    scores = new double[context.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Clue.sum(clues(i));
    }
  }

  /** How likely the summary retells the number of the body, as log2. */
  double score(int told) {
    return scores[told];
  }

  /** The same for a number of the same kind and in the same unit that is worked out from it. */
  double scoreOfKind(int told) {
    Map<Clue, Double> clues = clues(told);
    clues.keySet().removeAll(KIND);
    clues.put(Clue.SAME_KIND, 1.0);
    clues.put(Clue.SAME_UNIT, 1.0);
    return Clue.sum(clues);
  }

  /** The share of the summary's words around the number that stand around the body's, 0 to 1. */
  double context(int told) {
    return context[told];
  }

  private double[] context() {
    double[] found = new double[body.told().size()];
    double all = 0;
    for (Map.Entry<String, Double> word : around().entrySet()) {
      double weight = word.getValue() * body.words().weight(word.getKey());
      if (weight == 0) {
        // the summary may put it in other words
        all += word.getValue() * body.words().unknown() / 2;
        continue;
      }
      all += weight;
      Map<Integer, Double> best = new HashMap<>();
      for (BodyWords.Place place : body.words().places(word.getKey())) {
        for (int t : body.near(place.sentence())) {
          best.merge(t, nearness(place, body.places().get(t)), Math::max);
        }
      }
      best.forEach((t, near) -> found[t] += weight * near);
    }
    for (int t = 0; t < found.length; t++) {
      found[t] = all == 0 ? 0 : found[t] / all;
    }
    return found;
  }

  /** The weighty words of the number's sentence and how near each is, 0 to 1. */
  private Map<String, Double> around() {
    Map<String, Double> words = new HashMap<>();
    for (int i = 0; i < summary.words().size(); i++) {
      Word word = summary.words().get(i);
      boolean own = word.start() < claim.mention().end() && word.end() > claim.mention().start();
      if (!own && word.weighty() && summary.sentence(i) == summary.sentence(at)) {
        words.merge(word.fold(), fade(Math.abs(i - at) - 1, NEAR), Math::max);
      }
    }
    return words;
  }

  private static double nearness(BodyWords.Place word, BodyWords.Place number) {
    int apart = Math.abs(word.position() - number.position());
    return (word.sentence() == number.sentence() ? 1 : BESIDE)
        * fade(apart - NEXT_IN_BODY, NEAR_IN_BODY);
  }

  private static double fade(int apart, double half) {
    return 1 / (1 + Math.max(0, apart) / half);
  }

  private Map<Clue, Double> clues(int i) {
    Told told = body.told().get(i);
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    clues.put(Clue.CONTEXT, context[i]);
    addKind(told, clues);
    addUnit(claim.unit(), told.reading().unit(), clues);
    if (hasNeighbour(told, 1)) {
      clues.put(Clue.NEXT_WORD, 1.0);
    }
    if (hasNeighbour(told, -1)) {
      clues.put(Clue.LAST_WORD, 1.0);
    }
    Assertion<Quantity> q = claim.reading().quantity();
    Assertion<Quantity> r = told.reading().quantity();
    if (q != null && r != null) {
      addTopics(q, r, clues);
    }
    int sentence = body.places().get(i).sentence();
    if (sentence < LEAD) {
      clues.put(Clue.LEAD, 1.0);
    }
    if (sentence < BEGINNING) {
      clues.put(Clue.BEGINNING, 1.0);
    }
    return clues;
  }

  private void addKind(Told told, Map<Clue, Double> clues) {
    Kind kind = claim.reading().kind();
    Kind other = told.reading().kind();
    if (kind == Kind.UNKNOWN || other == Kind.UNKNOWN) {
      clues.put(Clue.UNKNOWN_KIND, 1.0);
    } else {
      clues.put(kind == other ? Clue.SAME_KIND : Clue.OTHER_KIND, 1.0);
    }
    Set<String> ours = claim.reading().nouns();
    Set<String> theirs = told.reading().nouns();
    if (kind.isCounting() && other.isCounting() && !ours.isEmpty() && !theirs.isEmpty()) {
      if (!Collections.disjoint(ours, theirs)) {
        clues.put(Clue.SAME_NOUN, 1.0);
      } else if (!areCompatible(ours, theirs)) {
        clues.put(Clue.OTHER_NOUN, 1.0);
      }
    }
  }

  private static boolean areCompatible(Set<String> ours, Set<String> theirs) {
    Concepts concepts = Concepts.standard();
    return ours.stream().anyMatch(o -> theirs.stream().anyMatch(t -> concepts.areCompatible(o, t)));
  }

  private static void addUnit(
      @Nullable String unit, @Nullable String other, Map<Clue, Double> clues) {
    if (unit == null && other == null) {
      return;
    }
    boolean both = unit != null && other != null;
    clues.put(
        Objects.equals(unit, other) ? Clue.SAME_UNIT : both ? Clue.OTHER_UNIT : Clue.NO_UNIT, 1.0);
  }

  private static void addTopics(
      Assertion<Quantity> q, Assertion<Quantity> r, Map<Clue, Double> clues) {
    if (areApart(q.topic().events(), r.topic().events())) {
      clues.put(Clue.OTHER_EVENT, 1.0);
    }
    ImmutableSet<String> ours = q.topic().participants();
    ImmutableSet<String> theirs = r.topic().participants();
    if (areApart(ours, theirs)) {
      clues.put(Clue.OTHER_PARTICIPANTS, 1.0);
    } else if (!ours.isEmpty() && !theirs.isEmpty()) {
      clues.put(Clue.SAME_PARTICIPANTS, 1.0);
    }
  }

  private static boolean areApart(Set<String> ours, Set<String> theirs) {
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  /** Whether the next weighty word after (or before) both numbers is the same. */
  boolean hasNeighbour(Told told, int step) {
    SectionWords words = body.words().of(told.section());
    String ours = neighbour(summary, at, step);
    return !ours.isEmpty() && ours.equals(neighbour(words, words.at(told.mention().start()), step));
  }

  private static String neighbour(SectionWords text, int from, int step) {
    ImmutableList<Word> words = text.words();
    for (int i = from + step; i >= 0 && i < words.size(); i += step) {
      if (text.sentence(i) != text.sentence(from) || Math.abs(i - from) > NEIGHBOURS) {
        return "";
      }
      boolean number = words.get(i).fold().startsWith("#") && Math.abs(i - from) == 1;
      if (words.get(i).weighty() && !number) {
        return words.get(i).fold();
      }
    }
    return "";
  }
}
