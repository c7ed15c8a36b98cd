package io.github.gainsay.extract;

import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.Paragraph.Quotation;
import io.github.gainsay.extract.ReportingCues.Cue;
import io.github.gainsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the sources of the quotations of one paragraph by cue words and the order of words. */
final class SourceFinder {
  private final Paragraph p;
  private final ReportingCues cues;

  SourceFinder(Paragraph p, ReportingCues cues) {
    this.p = p;
    this.cues = cues;
  }

  /** The source that the sentence around quotation {@code k} names, null when it names none. */
  @Nullable SourceLink find(int k, @Nullable SourceLink before) {
    SourceLink link = null;
    int lo = outerStart(k);
    Quotation q = p.quotations().get(k);
    boolean introduced = isIntroduced(lo, q);
    if (introduced) {
      link = inFront(lo, q.from(), before);
    }
    if (link == null && !endsSentence(k)) {
      link = behind(k);
    }
    if (link == null) {
      link = dash(k);
    }
    if (link == null && !introduced && lo < q.from()) {
      link = inFront(lo, q.from(), before);
    }
    if (link == null && !endsSentence(k)) {
      link = atEnd(k);
    }
    return link;
  }

  /** Whether the sentence leads up to the quotation with a comma, a colon, "that" or a cue. */
  boolean isIntroduced(int lo, Quotation q) {
    int i = q.from() - 1;
    while (i >= lo && p.isMark(i)) {
      i--;
    }
    if (i < lo || p.isQuoted(i)) {
      return false;
    }
    Token t = p.token(i);
    return t.is(",") || t.is(":") || t.is("that") || t.is("as") || cues.of(t) != null;
  }

  /** The first token of the sentence around quotation {@code k}, across quotations before it. */
  int outerStart(int k) {
    int i = p.quotations().get(k).from() - 1;
    while (i >= 0) {
      int q = p.quotationAt(i);
      if (q >= 0) {
        if (endsSentence(q)) {
          break;
        }
        i = p.quotations().get(q).from() - 1;
        continue;
      }
      if (isStop(i)) {
        break;
      }
      i--;
    }
    int start = i + 1;
    while (start < p.quotations().get(k).from() && p.isMark(start)) {
      start++;
    }
    return start;
  }

  /** The token after the sentence around quotation {@code k}, or the next quotation's first. */
  private int outerEnd(int k) {
    int i = p.quotations().get(k).to();
    while (i < p.size() && !p.isQuoted(i) && !isStop(i)) {
      i++;
    }
    return i;
  }

  private boolean isStop(int i) {
    Token t = p.token(i);
    return t.tag().equals(".") || t.is(";") || t.is("?") || t.is("!");
  }

  /** Whether the sentence ends with the quotation. */
  boolean endsSentence(int k) {
    Quotation q = p.quotations().get(k);
    int next = afterMarks(q.to());
    if (next >= p.size()) {
      return true;
    }
    String inside = p.section().text().substring(q.range().start(), q.range().end()).strip();
    char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
    Token t = p.token(next);
    boolean fresh = Character.isUpperCase(t.text().charAt(0)) || p.isQuoted(next);
    if (last == '.') {
      return fresh;
    }
    if (last == '?' || last == '!' || last == '…') {
      return fresh && behind(k) == null;
    }
    return false;
  }

  private int afterMarks(int i) {
    int next = i;
    while (next < p.size() && p.isMark(next) && !p.isQuoted(next)) {
      next++;
    }
    return next;
  }

  /** "…," Lee said; "…," said Lee; "…," according to Lee. */
  private @Nullable SourceLink behind(int k) {
    int hi = outerEnd(k);
    int lo = afterMarks(p.quotations().get(k).to());
    while (lo < hi && (p.token(lo).is(",") || p.isMark(lo))) {
      lo++;
    }
    if (lo >= hi) {
      return null;
    }
    SourceLink according = according(lo, hi);
    if (according != null && according.cueAt() == lo) {
      return according;
    }
    Cue first = cues.of(p.token(lo));
    if (first != null && !p.token(lo).tag().equals("VBG")) {
      Phrase inverted = NounPhrases.startingAt(p, lo + 1, hi);
      return inverted == null ? null : link(inverted, lo);
    }
    for (int i = lo; i < hi; i++) {
      Token t = p.token(i);
      if (t.is(":")) {
        return null;
      }
      Cue cue = cues.of(t);
      boolean verb = isFinite(t);
      if (cue != null && verb) {
        Phrase subject = NounPhrases.subject(p, i, lo);
        return subject == null || !isClauseStart(lo, subject.from()) ? null : link(subject, i);
      }
      if (verb && !isAuxiliary(t) && !isRelative(i, lo)) {
        return null;
      }
    }
    return null;
  }

  /** Whether only "and", "as" or an adverb stands between the quotation and the source. */
  private boolean isClauseStart(int lo, int from) {
    for (int i = lo; i < from; i++) {
      Token t = p.token(i);
      boolean light = t.tagged("CC") || t.tagged("RB") || t.is("as") || t.is(",") || t.tagged("DT");
      if (!light) {
        return i > lo && from - lo <= 12 && p.token(lo).tagged("IN");
      }
    }
    return true;
  }

  private boolean isRelative(int verb, int lo) {
    for (int i = verb - 1; i >= lo && i > verb - 4; i--) {
      if (p.token(i).tagged("W")) {
        return true;
      }
    }
    return false;
  }

  /** “…” — Ann Lee. */
  private @Nullable SourceLink dash(int k) {
    int i = afterMarks(p.quotations().get(k).to());
    if (i + 1 >= p.size() || !isDash(p.token(i)) || p.isQuoted(i + 1)) {
      return null;
    }
    int end = i + 1;
    while (end < p.size() && !p.isQuoted(end) && !isStop(end) && !p.token(end).is(",")) {
      end++;
    }
    boolean name =
        end - i <= 8 && end > i + 1 && Character.isUpperCase(p.token(i + 1).text().charAt(0));
    boolean verbless = true;
    for (int j = i + 1; j < end; j++) {
      verbless &= !p.token(j).tagged("VBD") && !p.token(j).tagged("VBZ") && !p.isMark(j);
    }
    return name && verbless ? link(new Phrase(i + 1, end), i) : null;
  }

  private static boolean isDash(Token t) {
    return switch (t.text()) {
      case "-", "--", "—", "–", "―" -> true;
      default -> false;
    };
  }

  /** Lee said: “…”; Lee said it was “…”; according to Lee, “…”. */
  private @Nullable SourceLink inFront(int lo, int end, @Nullable SourceLink before) {
    for (int i = end - 1; i >= lo; i--) {
      Token t = p.token(i);
      if (p.isQuoted(i)) {
        continue;
      }
      if (t.is("according") && i + 1 < end && p.token(i + 1).is("to")) {
        return according(i, end);
      }
      if (cues.of(t) == null) {
        continue;
      }
      Phrase source = sourceOf(i, lo);
      if (source != null) {
        return link(source, i);
      }
      if (before != null && t.tag().equals("VBG")) {
        return new SourceLink(before.paragraph(), before.source(), t.text(), before.cueAt());
      }
    }
    return colon(lo, end);
  }

  /** The source of the cue at {@code i}: its subject, or that of the main verb before it. */
  @Nullable Phrase sourceOf(int i, int lo) {
    Token t = p.token(i);
    boolean own = isFinite(t) || t.tag().equals("VBN") || t.tagged("NNS");
    Phrase source = own ? NounPhrases.subject(p, i, lo) : null;
    return source != null ? source : mainSubject(lo, i);
  }

  /** Lee: “…”. */
  private @Nullable SourceLink colon(int lo, int end) {
    int i = end - 1;
    while (i > lo && p.isMark(i)) {
      i--;
    }
    if (i <= lo || !p.token(i).is(":")) {
      return null;
    }
    Phrase subject = mainSubject(lo, i);
    if (subject == null) {
      subject = NounPhrases.endingAt(p, lo, i);
    }
    return subject == null ? null : link(subject, i);
  }

  /** “…” would follow, Lee said. */
  private @Nullable SourceLink atEnd(int k) {
    int hi = outerEnd(k);
    int lo = p.quotations().get(k).to();
    for (int i = hi - 1; i >= lo; i--) {
      Token t = p.token(i);
      if (t.is("according")) {
        return according(i, hi);
      }
      if (cues.of(t) == null || !isFinite(t)) {
        continue;
      }
      Phrase source = NounPhrases.subject(p, i, lo);
      boolean tail = source != null && source.from() > lo && p.token(source.from() - 1).is(",");
      if (source != null && tail) {
        return link(source, i);
      }
    }
    return null;
  }

  private @Nullable SourceLink according(int lo, int hi) {
    for (int i = lo; i + 2 < hi; i++) {
      if (p.token(i).is("according") && p.token(i + 1).is("to")) {
        Phrase source = NounPhrases.startingAt(p, i + 2, hi);
        return source == null ? null : new SourceLink(p, source, p.text(i, i + 2), i);
      }
    }
    return null;
  }

  /** The subject of the first finite verb of {@code [lo, hi)}. */
  @Nullable Phrase mainSubject(int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      if (p.isQuoted(i) || !(isFinite(p.token(i)) || p.token(i).tag().equals("MD"))) {
        continue;
      }
      if (!isRelative(i, lo)) {
        Phrase subject = NounPhrases.subject(p, i, lo);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  static boolean isFinite(Token t) {
    return t.tag().equals("VBD")
        || t.tag().equals("VBZ")
        || t.tag().equals("VBP")
        || t.tag().equals("VBN")
        || (t.is("says") && t.tagged("NN"));
  }

  private static boolean isAuxiliary(Token t) {
    return switch (t.lemma()) {
      case "have", "be", "do" -> true;
      default -> false;
    };
  }

  private SourceLink link(Phrase source, int cue) {
    return new SourceLink(p, source, p.token(cue).text(), cue);
  }
}
