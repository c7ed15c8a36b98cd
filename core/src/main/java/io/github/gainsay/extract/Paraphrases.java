package io.github.gainsay.extract;

import io.github.gainsay.extract.AttributionExtractor.Reported;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.ReportingCues.Cue;
import io.github.gainsay.extract.ReportingCues.Frame;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds paraphrases: "Lee said that …", "…, Lee said.", "According to Lee, …". */
final class Paraphrases {

  /** How far "that" may stand from its cue: "told reporters in the city on Friday that". */
  private static final int REACH = 12;

  private final Paragraph p;
  private final ReportingCues cues;
  private final Subjects subjects;

  Paraphrases(Paragraph p, ReportingCues cues) {
    this.p = p;
    this.cues = cues;
    this.subjects = new Subjects(p);
  }

  /** The paraphrases whose cue is not one of {@code used}. */
  List<Reported> find(Set<Integer> used) {
    List<Reported> found = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      if (p.isQuoted(i) || used.contains(i)) {
        continue;
      }
      if (p.token(i).is("according") && i + 1 < p.size() && p.token(i + 1).is("to")) {
        add(found, according(i));
        continue;
      }
      if (p.token(i).is("believed")) {
        add(found, believed(i));
        continue;
      }
      Cue cue = cues.of(p.token(i));
      if (cue != null && cue.frame() != Frame.QUOTE) {
        int lo = p.sentenceStart(i);
        int hi = contentEnd(p.sentenceEnd(i), i);
        if (!inserted(i, lo, hi, found)) {
          add(found, clause(i, cue, lo, hi));
        }
      }
    }
    return found;
  }

  private static void add(List<Reported> found, @Nullable Reported reported) {
    if (reported != null) {
      found.add(reported);
    }
  }

  /**
   * "The dock, Lee said, is full", "The dock is full, said Lee, the mayor": the words before the
   * comma and those after it, which a speaker divides.
   */
  private boolean inserted(int i, int lo, int hi, List<Reported> found) {
    Token verb = p.token(i);
    boolean tensed = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    if (!tensed) {
      return false;
    }
    boolean inverts = !verb.lemma().equals("tell"); // what stands behind it is told
    if (inverts && i > lo + 1 && p.token(i - 1).is(",")) {
      Phrase source = NounPhrases.startingAt(p, i + 1, hi);
      boolean said = source != null && StanceCues.isSource(p, source) && hasClause(lo, i - 1);
      add(found, said && source != null ? reported(lo, i - 1, link(source, i)) : null);
      return said;
    }
    Phrase subject = NounPhrases.subject(p, i, lo);
    int comma = afterTime(i + 1, hi);
    boolean divides =
        subject != null
            && subject.from() > lo
            && p.token(subject.from() - 1).is(",")
            && comma < hi
            && p.token(comma).is(",")
            && hasClause(comma, hi);
    if (!divides || subject == null) {
      return false;
    }
    add(found, reported(lo, subject.from() - 1, link(subject, i)));
    add(found, reported(comma + 1, hi, link(subject, i)));
    return true;
  }

  /** The token after "on Friday" or "this week". */
  private int afterTime(int from, int hi) {
    int i = from;
    while (i < hi && i < from + 3 && (NounPhrases.isTime(p.token(i)) || isBeforeTime(i, hi))) {
      i++;
    }
    return i;
  }

  private boolean isBeforeTime(int i, int hi) {
    return i + 1 < hi && NounPhrases.isTime(p.token(i + 1)) && !p.token(i).is(",");
  }

  private @Nullable Reported according(int i) {
    int lo = p.sentenceStart(i);
    int hi = contentEnd(p.sentenceEnd(i), i);
    Phrase source = NounPhrases.startingAt(p, i + 2, hi);
    if (source == null) {
      return null;
    }
    SourceLink link = new SourceLink(p, source, p.text(i, i + 2), i);
    boolean first = i - lo <= 1;
    return first ? reported(commaAfter(source.to(), hi), hi, link) : reported(lo, i, link);
  }

  /** "The dock cost 4 million, if the mayor is to be believed". */
  private @Nullable Reported believed(int i) {
    int lo = p.sentenceStart(i);
    boolean set =
        i > lo + 4
            && p.token(i - 1).is("be")
            && p.token(i - 2).is("to")
            && p.token(i - 3).lemma().equals("be");
    int begin = i - 3;
    while (set && begin >= lo && !p.token(begin).is("if")) {
      begin--;
    }
    Phrase source = set && begin >= lo ? NounPhrases.startingAt(p, begin + 1, i - 3) : null;
    if (source == null || source.to() != i - 3) {
      return null;
    }
    SourceLink link = new SourceLink(p, source, p.text(i - 3, i + 1), i);
    int hi = contentEnd(p.sentenceEnd(i), i);
    return begin == lo ? reported(commaAfter(i, hi), hi, link) : reported(lo, begin, link);
  }

  private int commaAfter(int from, int hi) {
    for (int i = from; i < hi; i++) {
      if (p.token(i).is(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private @Nullable Reported clause(int i, Cue cue, int lo, int hi) {
    Token verb = p.token(i);
    Phrase subject = SourceFinder.isFinite(verb) ? NounPhrases.subject(p, i, lo) : null;
    boolean trailing =
        subject != null
            && subject.from() > lo
            && p.token(subject.from() - 1).is(",")
            && !hasClause(i + 1, hi);
    if (trailing && subject != null) {
      return reported(lo, subject.from() - 1, link(subject, i));
    }
    Phrase source = subject != null ? subject : subjects.ofVerb(i, lo);
    if (source == null || i > 0 && p.token(i - 1).is("to")) {
      return null;
    }
    int that = that(i, hi);
    if (that > 0) {
      return reported(that + 1, clauseEnd(that + 1, hi), link(source, i));
    }
    int from = Math.max(i + 1, afterTime(i + 1, hi));
    boolean bare = from < hi && !p.token(from).is(",") && !p.isMark(from);
    boolean clause =
        bare && (cue.frame() == Frame.BARE ? hasClause(from, hi) : startsClause(from, hi));
    return clause ? reported(from, clauseEnd(from, hi), link(source, i)) : null;
  }

  /** The end of a statement: where "but" or "while" leads to what somebody else says. */
  private int clauseEnd(int from, int hi) {
    for (int i = from + 1; i + 2 < hi; i++) {
      if (!p.isQuoted(i) && isContrast(p.token(i)) && isReported(i + 1, hi)) {
        return i;
      }
    }
    return hi;
  }

  private static boolean isContrast(Token t) {
    return t.is("but") || t.is("and") || t.is("while") || t.is("though") || t.is("although");
  }

  private boolean isReported(int from, int hi) {
    Phrase subject = NounPhrases.startingAt(p, from, hi);
    int verb = subject == null ? hi : afterAdverbs(subject.to(), hi);
    if (verb >= hi || !SourceFinder.isFinite(p.token(verb))) {
      return false;
    }
    Cue cue = cues.of(p.token(verb));
    return cue != null && cue.frame() != Frame.QUOTE;
  }

  private int afterAdverbs(int from, int hi) {
    int i = from;
    while (i < hi && p.token(i).tagged("RB")) {
      i++;
    }
    return i;
  }

  /** Whether a subject and its verb follow: "the plan would"; not "the plan of last year". */
  private boolean startsClause(int from, int hi) {
    Phrase subject = NounPhrases.startingAt(p, from, hi);
    int verb = subject == null ? hi : afterAdverbs(subject.to(), hi);
    return verb < hi && hasClause(verb, verb + 1);
  }

  /** The end of the sentence without its full stop; a quotation that closes it stays in. */
  private int contentEnd(int end, int after) {
    int hi = end;
    while (hi > after + 1 && (p.token(hi - 1).tag().equals(".") || p.isMark(hi - 1))) {
      hi--;
    }
    return hi;
  }

  private int that(int cue, int hi) {
    for (int i = cue + 1; i < Math.min(hi, cue + REACH); i++) {
      Token t = p.token(i);
      if (p.isQuoted(i)) {
        return -1;
      }
      if (t.is("that") && !t.tag().equals("DT")) {
        return i;
      }
      if (SourceFinder.isFinite(t) || t.tag().equals("MD") || t.is(";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasClause(int from, int hi) {
    for (int i = from; i < hi; i++) {
      Token t = p.token(i);
      if (t.tag().equals("MD")
          || t.tag().equals("VBD")
          || t.tag().equals("VBZ")
          || t.tag().equals("VBP")) {
        return true;
      }
    }
    return false;
  }

  private SourceLink link(Phrase source, int cue) {
    return new SourceLink(p, source, p.token(cue).text(), cue);
  }

  private @Nullable Reported reported(int from, int to, SourceLink link) {
    int first = from;
    int end = to;
    while (first < end && !p.isWord(first)) {
      first++;
    }
    while (end > first && (p.token(end - 1).is(",") || p.isMark(end - 1))) {
      end--;
    }
    return p.words(first, end) < 2
        ? null
        : new Reported(
            first, end, p.token(first).start(), p.token(end - 1).end(), QuoteKind.INDIRECT, link);
  }
}
