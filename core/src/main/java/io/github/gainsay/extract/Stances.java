package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.AttributionExtractor.Reported;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.ReportingCues.Cue;
import io.github.gainsay.extract.ReportingCues.Frame;
import io.github.gainsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what sources speak of, think or want where they state nothing: "Lee called for a ban", "the
 * mayor wants to resign", "her fear of floods". A cue word takes complements by its frames; the
 * source is its subject or possessor.
 */
final class Stances {

  /** How far a complement may stand from its cue, behind adverbs and times. */
  private static final int REACH = 4;

  private final Paragraph p;
  private final ReportingCues cues;
  private final Subjects subjects;

  Stances(Paragraph p, ReportingCues cues) {
    this.p = p;
    this.cues = cues;
    this.subjects = new Subjects(p);
  }

  /** The stances whose cue is not one of {@code used}, in the order of their cues. */
  List<Reported> find(Set<Integer> used) {
    List<Reported> found = new ArrayList<>();
    int lo = 0;
    while (lo < p.size()) {
      int hi = p.sentenceEnd(lo);
      for (int i = lo; i < hi; i++) {
        if (!p.isQuoted(i) && !used.contains(i)) {
          Reported stance = at(i, lo, hi);
          if (stance != null) {
            found.add(stance);
          }
        }
      }
      lo = hi;
    }
    return found;
  }

  private @Nullable Reported at(int i, int lo, int hi) {
    Cue cue = cues.attitude(p.token(i));
    if (cue != null) {
      return subjects.isPassive(i, lo) ? passive(i, lo, hi) : active(i, cue, lo, hi);
    }
    ImmutableSet<String> complements = StanceCues.complements(p.token(i));
    int from = complements.isEmpty() ? -1 : complement(i + 1, hi, complements, false);
    return from < 0 ? null : stance(from, contentEnd(from, hi), subjects.ofNoun(i, lo), i);
  }

  private @Nullable Reported active(int i, Cue cue, int lo, int hi) {
    boolean clause = cue.frame() == Frame.BARE || cue.frame() == Frame.THAT;
    int from = complement(i + 1, hi, cue.complements(), clause);
    return from < 0 ? null : stance(from, contentEnd(from, hi), subjects.ofVerb(i, lo), i);
  }

  /** "The plan was criticized by the mayor": the subject is the content. */
  private @Nullable Reported passive(int i, int lo, int hi) {
    if (i + 1 >= hi || !p.token(i + 1).is("by")) {
      return null;
    }
    Phrase content = NounPhrases.subject(p, i, lo);
    return content == null
        ? null
        : stance(content.from(), content.to(), NounPhrases.startingAt(p, i + 2, hi), i);
  }

  private @Nullable Reported stance(int from, int to, @Nullable Phrase source, int cue) {
    if (source == null || to <= from || !StanceCues.isSource(p, source)) {
      return null;
    }
    return Reported.tokens(p, from, to, new SourceLink(p, source, p.token(cue).text(), cue));
  }

  /** Where the complement of a cue begins, -1 when what follows is none of its complements. */
  private int complement(int next, int hi, ImmutableSet<String> complements, boolean that) {
    int i = next;
    while (i < hi && i < next + REACH && isInserted(i)) {
      i++;
    }
    if (i + 1 >= hi) {
      return i < hi && complements.contains("np") && startsPhrase(i) ? i : -1;
    }
    Token t = p.token(i);
    if (t.is("that") && !t.tagged("DT")) {
      return that || complements.contains("that") ? i + 1 : -1;
    }
    if (t.is("to") && p.token(i + 1).tag().equals("VB")) {
      return complements.contains("inf") ? i : -1;
    }
    if (t.tagged("W") || t.is("whether") || t.is("if")) {
      return complements.contains("wh") ? i : -1;
    }
    if (t.tagged("IN") || t.tagged("TO") || t.tagged("RP")) {
      return complements.contains(t.lower()) && !p.token(i + 1).is(",") ? i + 1 : -1;
    }
    if (t.tag().equals("VBG") && complements.contains("ing")) {
      return i;
    }
    boolean phrase = complements.contains("np") || complements.contains("clause");
    return phrase && startsPhrase(i) ? i : -1;
  }

  /** "called again this week for": an adverb or a time between a cue and its complement. */
  private boolean isInserted(int i) {
    Token t = p.token(i);
    boolean time = NounPhrases.isTime(t);
    return time || t.tagged("RB") || t.is("this") && NounPhrases.isTime(p.token(i + 1));
  }

  private boolean startsPhrase(int i) {
    Token t = p.token(i);
    return NounPhrases.isNoun(t)
        || t.tagged("DT")
        || t.tagged("PDT")
        || t.tagged("PRP")
        || t.tagged("JJ")
        || p.isMark(i);
  }

  /** The end of a complement: the next comma, or the next verb that "and" links to the cue. */
  private int contentEnd(int from, int hi) {
    int i = from;
    while (i < hi && !isEnd(i, from, hi)) {
      i++;
    }
    return i;
  }

  private boolean isEnd(int i, int from, int hi) {
    Token t = p.token(i);
    if (t.is(",") || t.is(";") || t.is(":") || t.tag().equals(".")) {
      return i > from && !p.isQuoted(i);
    }
    boolean joined = t.tagged("CC") && i + 1 < hi && SourceFinder.isFinite(p.token(i + 1));
    return joined && !p.isQuoted(i);
  }
}
