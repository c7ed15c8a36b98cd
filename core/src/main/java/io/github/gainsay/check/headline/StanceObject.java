package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.pack.StanceLexicon;
import java.util.List;
import java.util.Set;

/**
 * What a stance is taken to.
 *
 * @param folds of all weighty words after the verb
 * @param matter the folds of the thing itself: no worry over it or claim of it, no circumstance
 *     after it
 * @param head the fold of the noun that names the thing, empty when there is none
 * @param named whether the thing is named only as the matter in hand: "the plan", or not at all
 * @param relation whether it is what stands between two: "ties of Norway and Chad"
 * @param curb whether it is itself against what it is of: "a ban on trucks"
 * @param claim whether it is what somebody says: "the reports"
 * @param worry whether the stance is to what others hold against it: "criticism of the bridge"
 */
record StanceObject(
    ImmutableSet<String> folds,
    ImmutableSet<String> matter,
    String head,
    boolean named,
    boolean relation,
    boolean curb,
    boolean claim,
    boolean worry) {

  /** How many things that are shared tell one matter where its nouns differ. */
  private static final int SURE = 2;

  private static final StanceLexicon LEXICON = StanceLexicon.standard();

  /**
   * The object in the words of a sentence.
   *
   * @param named whether it is only named as the matter in hand
   */
  static StanceObject of(List<Word> words, boolean named) {
    ImmutableSet.Builder<String> folds = ImmutableSet.builder();
    ImmutableSet.Builder<String> matter = ImmutableSet.builder();
    String head = "";
    boolean closed = false;
    boolean ended = false;
    boolean worry = false;
    boolean claim = false;
    boolean relation = false;
    boolean curb = false;
    for (Word word : words) {
      String lower = StanceReader.lower(word);
      boolean first = head.isEmpty() && !closed;
      ended |= LEXICON.is("BOUNDARY", lower) || LEXICON.is("CIRCUMSTANCE", lower) && !first;
      if (!word.weighty()) {
        closed |= !head.isEmpty() && LEXICON.is("PREPOSITION", lower);
        continue;
      }
      folds.add(word.fold());
      if (ended) {
        continue;
      }
      boolean worried = !closed && LEXICON.is("WORRY", lower);
      boolean claimed = !closed && LEXICON.is("CLAIM", lower);
      if (worried || claimed) {
        worry |= worried;
        claim |= claimed;
        continue;
      }
      matter.add(word.fold());
      head = closed ? head : word.fold();
      relation = closed ? relation : LEXICON.is("RELATION", lower);
      curb = closed ? curb : LEXICON.is("CURB", lower);
    }
    return new StanceObject(
        folds.build(), matter.build(), head, named, relation, curb, claim, worry);
  }

  /** Whether it is "the decision" and no more. */
  boolean isBare() {
    return named && matter.size() <= 1;
  }

  /** Whether both may be one matter: they share a word, or one or both only name it in passing. */
  boolean mayBe(StanceObject other, Set<String> aside) {
    return !Sets.difference(Sets.intersection(folds, other.folds), aside).isEmpty()
        || named && other.named
        || claim && other.claim && (matter.isEmpty() || other.matter.isEmpty());
  }

  /** Whether both are one matter for all that is told, setting aside words of those who judge. */
  boolean isOneWith(StanceObject other, Set<String> aside) {
    Set<String> shared = Sets.difference(Sets.intersection(matter, other.matter), aside);
    long names = shared.stream().filter(f -> f.startsWith("@")).count();
    if (relation != other.relation) {
      return names >= SURE; // troops of one in the other are a part of the ties of both
    }
    boolean oneHead =
        !head.isEmpty() && (head.equals(other.head) || named && other.named && curb == other.curb);
    return oneHead && areOneNumber(other) && isTold(shared, other, aside);
  }

  /** Whether the shared words single the matter out: two of them, or all that either has. */
  private boolean isTold(Set<String> shared, StanceObject other, Set<String> aside) {
    if (shared.size() >= SURE) {
      return true;
    }
    return !shared.isEmpty()
        && !named
        && (shared.containsAll(Sets.difference(matter, aside))
            || shared.containsAll(Sets.difference(other.matter, aside)));
  }

  private boolean areOneNumber(StanceObject other) {
    Set<String> mine = Sets.filter(matter, f -> f.startsWith("#"));
    Set<String> theirs = Sets.filter(other.matter, f -> f.startsWith("#"));
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }
}
