package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Value;
import java.util.List;

/**
 * Finds the arithmetic that a sentence states: parts and their sum, shares, changes, conversions,
 * and the number of a list. Runs after the quantities are found. Where a relation leaves a second
 * reading, it is not taken.
 */
public final class CalculationExtractor implements Extractor {
  private final Listings listings;
  private final Shares shares = new Shares();
  private final Changes changes = new Changes();
  private final Conversions conversions = new Conversions();

  public CalculationExtractor(Gazetteer gazetteer, Concepts concepts) {
    listings = new Listings(gazetteer, concepts);
  }

  /** Takes what a reader has found. */
  static final class Sink {
    private final Draft draft;
    private final Sentence sentence;

    Sink(Draft draft, Sentence sentence) {
      this.draft = draft;
      this.sentence = sentence;
    }

    /** A calculation on tokens {@code [from, to)}. */
    void add(Relation relation, List<Term> terms, Term result, int from, int to) {
      add(
          Kind.CALCULATION,
          new Calculation(relation, ImmutableList.copyOf(terms), result),
          from,
          to);
    }

    void add(Kind kind, Value value, int from, int to) {
      draft.add(kind, value, Topic.NONE, Qualifiers.PLAIN, sentence, from, to);
    }
  }

  @Override
  public void extract(Draft draft) {
    ListMultimap<Integer, Assertion<Quantity>> bySentence =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (Assertion<Quantity> q : draft.of(Quantity.class)) {
      bySentence.put(q.locus().sentence(), q);
    }
    Figures before = null;
    for (Sentence s : draft.sentences()) {
      if (!bySentence.containsKey(s.index()) || !s.section().kind().isTestimony()) {
        continue;
      }
      Figures f = new Figures(s, bySentence.get(s.index()));
      Sink sink = new Sink(draft, s);
      boolean next = before != null && before.sentence.index() == s.index() - 1;
      Figures last = next ? before : null;
      listings.read(f, sink);
      if (f.figures.size() > 1) {
        Breakdowns.read(f, sink);
        Votes.read(f, sink);
        changes.read(f, last, sink);
        conversions.read(f, sink);
      }
      shares.read(f, last, sink);
      before = f;
    }
  }
}
