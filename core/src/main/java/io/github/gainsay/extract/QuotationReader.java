package io.github.gainsay.extract;

import io.github.gainsay.extract.AttributionExtractor.Reported;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.Paragraph.Quotation;
import io.github.gainsay.value.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quotations of one paragraph after the other and remembers who spoke, for those that go
 * on without a cue.
 */
final class QuotationReader {
  private final ReportingCues cues;
  private @Nullable SourceLink last;
  private @Nullable SourceLink announced;
  private boolean open;

  QuotationReader(ReportingCues cues) {
    this.cues = cues;
  }

  /** What is reported in a paragraph, in the order of the text. */
  List<Reported> read(Paragraph p) {
    SourceFinder finder = new SourceFinder(p, cues);
    List<Quotation> quotations = p.quotations();
    List<Reported> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    SourceLink previous = null;
    boolean direct = false;
    for (int k = 0; k < quotations.size(); k++) {
      Quotation q = quotations.get(k);
      int colon = speakerColon(p, q.from(), q.to());
      if (colon > 0) {
        previous = new SourceLink(p, new Phrase(q.from(), colon), ":", colon);
        direct = true;
        found.add(Reported.from(p, q, colon + 1, previous));
        continue;
      }
      int lo = finder.outerStart(k);
      boolean split = k > 0 && lo <= quotations.get(k - 1).from() && direct && isEnded(p, k);
      SourceLink link = finder.find(k, previous);
      if (split && previous != null && previous.cueAt() > quotations.get(k - 1).from()) {
        link = previous;
      } else {
        direct = isDirect(p, k, lo, finder, link);
      }
      if (direct && link == null) {
        link = goingOn(p, k, lo, finder, previous);
      }
      if (direct || (link != null && !isTitle(p, q))) {
        found.add(Reported.quotation(p, q, direct ? QuoteKind.DIRECT : QuoteKind.MIXED, link));
      }
      if (link != null) {
        previous = link;
        if (direct && link.paragraph() == p) {
          used.add(link.cueAt());
        }
      }
    }
    List<Reported> paraphrases = new ArrayList<>(new Paraphrases(p, cues).find(used));
    int colon = p.size() > 0 && !p.isQuoted(0) ? speakerColon(p, 0, p.size()) : -1;
    if (colon > 0 && p.section().kind().isFlow()) {
      SourceLink link = new SourceLink(p, new Phrase(0, colon), ":", colon);
      paraphrases.add(Reported.tokens(p, colon + 1, p.size(), link));
    }
    found.addAll(paraphrases);
    found.sort(Comparator.comparingInt(Reported::start).thenComparingInt(Reported::end));
    remember(p, finder, previous, paraphrases);
    return found;
  }

  /** The colon after the speaker of a transcript, "LEE: …"; -1 for none. */
  private static int speakerColon(Paragraph p, int from, int to) {
    int i = from;
    while (i < to && i < from + 4 && isCapitals(p.token(i).text())) {
      i++;
    }
    return i > from && i + 1 < to && p.token(i).is(":") ? i : -1;
  }

  private static boolean isCapitals(String word) {
    return word.length() >= 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  private static boolean isDirect(
      Paragraph p, int k, int lo, SourceFinder finder, @Nullable SourceLink link) {
    Quotation q = p.quotations().get(k);
    boolean initial = lo >= q.from();
    boolean ended = isEnded(p, k);
    if (initial) {
      boolean behind = link != null && link.paragraph() == p && link.cueAt() >= q.to();
      // A paragraph that is nothing but 'All Bets Are Off.' is a heading.
      if (q.range().single() && p.words(0, p.size()) == p.words(q.from(), q.to())) {
        return behind;
      }
      return ended || (behind && !isTitle(p, q)) || !q.range().closed();
    }
    boolean upper = Character.isUpperCase(firstLetter(p, q));
    int words = p.words(q.from(), q.to());
    return finder.isIntroduced(lo, q) && upper && (ended || words >= 4);
  }

  private static char firstLetter(Paragraph p, Quotation q) {
    for (int i = q.from(); i < q.to(); i++) {
      if (p.isWord(i)) {
        return p.token(i).text().charAt(0);
      }
    }
    return ' ';
  }

  /** Whether the quotation closes with a mark of its own: “…,” or “…?”. */
  private static boolean isEnded(Paragraph p, int k) {
    Quotation q = p.quotations().get(k);
    String text = p.section().text();
    int end = q.range().end();
    while (end > q.range().start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    char c = text.charAt(Math.max(end - 1, 0));
    return !q.range().closed() || ".,?!…—–-".indexOf(c) >= 0;
  }

  /** “Gone With the Wind”: all its weighty words start with a capital, and it is no sentence. */
  private static boolean isTitle(Paragraph p, Quotation q) {
    int words = 0;
    for (int i = q.from(); i < q.to(); i++) {
      if (!p.isWord(i)) {
        continue;
      }
      words++;
      boolean small = p.token(i).text().length() <= 4;
      if (!small && !Character.isUpperCase(p.token(i).text().charAt(0))) {
        return false;
      }
      if (p.token(i).tagged("VBD") || p.token(i).tagged("VBZ") || p.token(i).tagged("PRP")) {
        return false;
      }
    }
    return words >= 2 && words <= 10 && Character.isUpperCase(firstLetter(p, q));
  }

  /** The source of a quotation whose sentence names none. */
  private @Nullable SourceLink goingOn(
      Paragraph p, int k, int lo, SourceFinder finder, @Nullable SourceLink previous) {
    if (previous != null) {
      return previous.goingOn();
    }
    if (lo > 1) {
      int start = p.sentenceStart(Math.max(0, lo - 2));
      SourceLink intro = inSentence(p, finder, start, lo);
      if (intro != null) {
        return intro;
      }
    }
    if (k == 0 && open && last != null) {
      return last.goingOn();
    }
    if (announced != null) {
      return announced;
    }
    return last == null ? null : last.goingOn();
  }

  /** The source or subject of a sentence that leads up to a quotation. */
  private @Nullable SourceLink inSentence(Paragraph p, SourceFinder finder, int lo, int hi) {
    for (int i = hi - 1; i >= lo; i--) {
      if (!p.isQuoted(i) && cues.of(p.token(i)) != null) {
        Phrase source = finder.sourceOf(i, lo);
        if (source != null) {
          return new SourceLink(p, source, p.token(i).text(), i);
        }
      }
    }
    Phrase subject = finder.mainSubject(lo, hi);
    boolean animate =
        subject != null
            && (p.token(subject.to() - 1).tag().equals("PRP")
                || p.token(subject.to() - 1).tagged("NNP"));
    return subject != null && animate ? new SourceLink(p, subject, "", -1) : null;
  }

  private void remember(
      Paragraph p, SourceFinder finder, @Nullable SourceLink quoted, List<Reported> paraphrases) {
    List<Quotation> quotations = p.quotations();
    open = !quotations.isEmpty() && !quotations.get(quotations.size() - 1).range().closed();
    SourceLink newest = quoted;
    int at = quoted == null || quoted.paragraph() != p ? -1 : quoted.cueAt();
    for (Reported r : paraphrases) {
      SourceLink link = r.link();
      if (link != null && link.cueAt() > at) {
        newest = link;
        at = link.cueAt();
      }
    }
    int end = p.size() - 1;
    boolean leads = end >= 0 && p.token(end).is(":");
    int start = end < 0 ? 0 : p.sentenceStart(end);
    announced = end >= 0 && !p.isQuoted(end) ? inSentence(p, finder, start, end + 1) : null;
    if (!leads && newest != null && newest.paragraph() == p && newest.cueAt() >= start) {
      announced = newest;
    }
    last = newest == null ? (announced == null ? last : announced) : newest;
  }
}
