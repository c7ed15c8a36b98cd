package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.pack.StanceLexicon.Match;
import org.jspecify.annotations.Nullable;

/** Where clauses, their verbs and their subjects begin in a sentence, as far as its words tell. */
final class Clauses {
  private static final int LONGEST_SUBJECT = 16;
  private static final int NEGATION_REACH = 3;
  private static final int SAYING_REACH = 4;
  private static final String NOT = "!not";

  private static final ImmutableSet<String> HELPING =
      ImmutableSet.of("has", "have", "had", "will", "to", "did", "does", "do", "also", "again");

  private final StanceLexicon lexicon = StanceLexicon.standard();
  private final String text;
  private final ImmutableList<Word> words;
  private final ImmutableList<String> lower;

  Clauses(Statement statement) {
    text = statement.section().text();
    words = statement.words();
    lower = words.stream().map(StanceReader::lower).collect(ImmutableList.toImmutableList());
  }

  /** The words in lower case. */
  ImmutableList<String> lower() {
    return lower;
  }

  /** The longest phrase of stance that begins at a word; null for none. */
  @Nullable Match at(int from) {
    return lexicon.at(lower, from);
  }

  int size() {
    return words.size();
  }

  boolean is(int at, String word) {
    return at >= 0 && at < lower.size() && lower.get(at).equals(word);
  }

  boolean isOf(String type, int at) {
    return at >= 0 && at < lower.size() && lexicon.is(type, lower.get(at));
  }

  /** Whether a clause ends before a word: a colon, dash, bracket or quotation mark parts them. */
  boolean parts(int at) {
    return at == 0 || at >= words.size() || isBetween(at, ":;—–()“”\"");
  }

  /** Whether one of some marks stands before a word. */
  boolean isBetween(int at, String marks) {
    for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where auxiliaries, adverbs and "to" before a verb begin. */
  int auxiliaries(int verb) {
    int at = verb;
    while (at > 0 && isAuxiliary(at - 1) && !parts(at)) {
      at--;
    }
    return at;
  }

  private boolean isAuxiliary(int at) {
    String word = lower.get(at);
    return isOf("BE", at)
        || isOf("MODAL", at)
        || isOf("FLIPPING", at)
        || isOf("WILLING", at)
        || isNot(at)
        || isAdverb(word)
        || HELPING.contains(word);
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly") && word.length() > 4;
  }

  private boolean isNot(int at) {
    return words.get(at).fold().equals(NOT);
  }

  /** Where the clause before a verb begins; before an empty one the clause before that. */
  int subjectFrom(int to) {
    int from = clauseFrom(to);
    return from == to && to > 0 ? clauseFrom(to - 1) : from;
  }

  int clauseFrom(int to) {
    int from = to;
    while (from > 0
        && to - from < LONGEST_SUBJECT
        && (from == to || !parts(from))
        && !isOf("BOUNDARY", from - 1)) {
      from--;
    }
    return from;
  }

  /**
   * Where the noun ends that a clause between commas before a verb tells of: "Lee" in "Lee, who led
   * it, left"; -1 for none.
   */
  int relativeTo(int from, int verb) {
    boolean relative = from > 1 && (is(from - 1, "which") || is(from - 1, "who"));
    return relative && isBetween(verb, ",") && isBetween(from - 1, ",") ? from - 1 : -1;
  }

  /** Where a phrase that begins at a word ends: at the next mark that parts clauses. */
  int phraseTo(int from) {
    int to = from;
    while (to < size() && to - from < LONGEST_SUBJECT && (to == from || !parts(to))) {
      to++;
    }
    return to;
  }

  boolean isNegated(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
      boolean refusal = isOf("FLIPPING", i) && is(i + 1, "to");
      if (isNot(i) || refusal || is(i, "unlikely")) {
        return true;
      }
      if (i < at - 1 && parts(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** The "was" of which a word is the predicate, behind adverbs only; -1 for none. */
  int copula(int at) {
    int be = at - 1;
    while (be > 0 && (isAdverb(lower.get(be)) || isOf("DEGREE", be))) {
      be--;
    }
    return isOf("BE", be) ? be : -1;
  }

  /** The verb of saying before a clause, behind "that" and a day at most; -1 for none. */
  int sayingBefore(int from) {
    int at = from - 1;
    while (at > 0
        && from - at < SAYING_REACH
        && (is(at, "that") || is(at, "on") || isOf("DAY", at))) {
      at--;
    }
    return isOf("SAY", at) ? at : -1;
  }

  /** The verb of saying after a clause, its source beside it; -1 for none. */
  int sayingAfter(int at) {
    for (int i = at; i < Math.min(size(), at + LONGEST_SUBJECT); i++) {
      if (isOf("SAY", i)) {
        return i;
      }
    }
    return -1;
  }
}
