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
  private final SourceFinder finder;

  Paraphrases(Paragraph p, ReportingCues cues, SourceFinder finder) {
    this.p = p;
    this.cues = cues;
    this.finder = finder;
  }

  /** The paraphrases whose cue is not one of {@code used}. */
  List<Reported> find(Set<Integer> used) {
    List<Reported> found = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      if (p.isQuoted(i) || used.contains(i)) {
        continue;
      }
      Reported reported = null;
      if (p.token(i).is("according") && i + 1 < p.size() && p.token(i + 1).is("to")) {
        reported = according(i);
      } else {
        Cue cue = cues.of(p.token(i));
        if (cue != null && cue.frame() != Frame.QUOTE) {
          reported = clause(i, cue);
        }
      }
      if (reported != null) {
        found.add(reported);
      }
    }
    return found;
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

  private int commaAfter(int from, int hi) {
    for (int i = from; i < hi; i++) {
      if (p.token(i).is(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private @Nullable Reported clause(int i, Cue cue) {
    int lo = p.sentenceStart(i);
    int hi = contentEnd(p.sentenceEnd(i), i);
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
    Phrase source = subject != null ? subject : finder.sourceOf(i, lo);
    if (source == null || i > 0 && p.token(i - 1).is("to")) {
      return null;
    }
    int that = that(i, hi);
    if (that > 0) {
      return reported(that + 1, hi, link(source, i));
    }
    boolean clause =
        cue.frame() == Frame.BARE
            && i + 1 < hi
            && !p.token(i + 1).is(",")
            && !p.isMark(i + 1)
            && hasClause(i + 1, hi);
    return clause ? reported(i + 1, hi, link(source, i)) : null;
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
