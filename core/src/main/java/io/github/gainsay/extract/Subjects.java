package io.github.gainsay.extract;

import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb or a noun of action tells, also where it has no subject itself. */
final class Subjects {

  /** How far a noun may stand from the verb whose subject is its source: "made a call for". */
  private static final int NEAR = 8;

  /** How far the verb before may stand whose subject is meant. */
  private static final int REACH = 60;

  private final Paragraph p;

  Subjects(Paragraph p) {
    this.p = p;
  }

  /** Whether the verb at {@code i} is a passive: "was blamed"; not "has blamed". */
  boolean isPassive(int i, int lo) {
    if (!p.token(i).tag().equals("VBN")) {
      return false;
    }
    int j = i - 1;
    while (j > lo && p.token(j).tagged("RB")) {
      j--;
    }
    return j < lo || !p.token(j).lemma().equals("have") && !p.token(j).is("'ve");
  }

  /** The subject of the verb at {@code i}, its own or that of the verb it hangs on. */
  @Nullable Phrase ofVerb(int i, int lo) {
    String tag = p.token(i).tag();
    int first = firstOfGroup(i, lo);
    boolean infinitive = first > lo && p.token(first - 1).is("to");
    if (infinitive) {
      return ofInfinitive(first - 1, lo);
    }
    boolean own = first < i || !(tag.equals("VB") || tag.equals("VBG"));
    if (own) {
      Phrase subject = NounPhrases.subject(p, i, lo);
      return subject != null ? subject : ofVerbBefore(i, lo);
    }
    // "leaders of banks calling for": who calls is open.
    return i > lo && NounPhrases.isNoun(p.token(i - 1)) ? null : ofVerbBefore(i, lo);
  }

  /** The first token of "would not have said". */
  private int firstOfGroup(int i, int lo) {
    int first = i;
    while (first > lo) {
      Token t = p.token(first - 1);
      boolean auxiliary =
          t.tagged("RB")
              || t.tag().equals("MD")
              || t.tagged("VB")
                  && (t.lemma().equals("be") || t.lemma().equals("have") || t.lemma().equals("do"));
      if (!auxiliary) {
        break;
      }
      first--;
    }
    while (first < i && p.token(first).tagged("RB")) {
      first++;
    }
    return first;
  }

  /** "wants to": the subject of the verb before "to"; null where somebody else is asked to. */
  private @Nullable Phrase ofInfinitive(int to, int lo) {
    for (int i = to - 1; i >= lo && i >= to - NEAR; i--) {
      if (p.token(i).tagged("VB") && !p.isQuoted(i)) {
        Phrase object = NounPhrases.endingAt(p, i + 1, to);
        return object == null || !StanceCues.isSource(p, object) ? ofVerb(i, lo) : null;
      }
    }
    return null;
  }

  /** The subject of the nearest finite verb before {@code i} that has one. */
  private @Nullable Phrase ofVerbBefore(int i, int lo) {
    for (int j = i - 1; j >= lo && j >= i - REACH; j--) {
      Token t = p.token(j);
      boolean finite = SourceFinder.isFinite(t) || t.tag().equals("MD");
      if (finite && !p.isQuoted(j)) {
        Phrase subject = NounPhrases.subject(p, j, lo);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The source of the noun at {@code i}: its possessor, or a subject. */
  @Nullable Phrase ofNoun(int i, int lo) {
    int j = i - 1;
    while (j >= lo && (NounPhrases.isNoun(p.token(j)) || p.token(j).tagged("JJ"))) {
      j--;
    }
    if (j >= lo && p.token(j).tag().equals("PRP$")) {
      return new Phrase(j, j + 1);
    }
    if (j > lo && p.token(j).tag().equals("POS")) {
      return NounPhrases.endingAt(p, lo, j);
    }
    for (int v = i - 1; v >= lo && v >= i - NEAR; v--) {
      Token t = p.token(v);
      if (t.is(",") || p.isQuoted(v)) {
        return null;
      }
      if (t.tagged("VB")) {
        return ofVerb(v, lo);
      }
    }
    return null;
  }
}
