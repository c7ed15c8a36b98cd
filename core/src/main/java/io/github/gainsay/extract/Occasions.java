package io.github.gainsay.extract;

import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.OccasionMarks.Mark;
import io.github.gainsay.extract.Speakers.Speaker;
import io.github.gainsay.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by what medium the speakers of an article said what it quotes. An occasion is
 * named at the cue ("said on Friday"), at a medium ("during Friday's press conference") or at the
 * head of a paragraph ("On May 3, the ministry …"); it holds for the speaker's next quotations
 * until another is named.
 */
final class Occasions {

  /** For how many paragraphs without a quotation of the speaker an occasion is remembered. */
  private static final int MEMORY = 3;

  /** Words that may stand between a cue and the time of saying. */
  private static final Set<String> LINKS = Set.of("in", "at", "on", "during", "via", "to", "late");

  /** Media by which hardly anybody does anything but tell. */
  private static final Set<String> TELLING =
      Set.of(
          "press conference",
          "interview",
          "statement",
          "written statement",
          "letter",
          "social media",
          "speech",
          "op-ed",
          "blog",
          "podcast",
          "video");

  private record Named(Occasion occasion, int section) {}

  private record Opening(int section, Speaker speaker, Occasion occasion) {}

  private final Speakers speakers;
  private final OccasionMarks marks;
  private final Map<Speaker, Named> current = new HashMap<>();
  private @Nullable Opening opening;

  Occasions(Draft draft, Speakers speakers) {
    this.speakers = speakers;
    this.marks = new OccasionMarks(draft);
  }

  /** Takes note of an occasion that the sentence at token {@code at} names for those it names. */
  void read(Paragraph p, int at, SourceFinder finder) {
    int lo = p.sentenceStart(at);
    int hi = p.sentenceEnd(at);
    List<Mark> marks = this.marks.in(p, lo, hi);
    Mark time = firstTime(marks);
    if (time == null || time.time() == null) {
      introduce(p, lo, hi, marks, finder);
      return;
    }
    Mark medium = near(marks);
    Occasion dated = Occasion.at(time.time().value(), time.time().span());
    Occasion occasion =
        medium == null ? dated : dated.by(medium.medium(), p.span(medium.from(), medium.to()));
    if (lo == 0 && time.from() <= 2) {
      Phrase subject = finder.mainSubject(time.to(), hi);
      Speaker speaker = subject == null ? Speaker.UNKNOWN : speakers.resolve(p, subject);
      opening = speaker.isKnown() ? new Opening(p.index(), speaker, occasion) : null;
      if (speaker.isPerson()) {
        current.put(speaker, new Named(occasion, p.index()));
      }
    }
    if (medium != null) {
      List<Speaker> named = speakers.in(p.sentence(at));
      if (named.size() == 1) {
        current.put(named.get(0), new Named(occasion, p.index()));
      } else {
        Phrase subject = finder.mainSubject(lo, hi);
        Speaker speaker = subject == null ? Speaker.UNKNOWN : speakers.resolve(p, subject);
        if (speaker.isKnown()) {
          current.put(speaker, new Named(occasion, p.index()));
        }
      }
    }
  }

  /** "At a news conference, Lee defended the plan", "Lee was speaking to reporters in Bergen". */
  private void introduce(Paragraph p, int lo, int hi, List<Mark> marks, SourceFinder finder) {
    if (marks.isEmpty()) {
      return;
    }
    int spoke = lo;
    while (spoke < hi && (p.isQuoted(spoke) || !p.token(spoke).lemma().equals("speak"))) {
      spoke++;
    }
    Phrase subject =
        spoke < hi ? NounPhrases.subject(p, spoke, lo) : finder.mainSubject(marks.get(0).to(), hi);
    if (subject == null) {
      return;
    }
    Occasion found = Occasion.OPEN;
    for (Mark mark : marks) {
      boolean fits = spoke < hi && mark.from() > spoke && isLinked(p, spoke, mark.from());
      boolean frames = TELLING.contains(mark.medium()) || !found.medium().isEmpty();
      if (fits || frames && opens(p, lo, mark, subject.from())) {
        found = with(found, mark, p);
      }
    }
    Speaker speaker = found.equals(Occasion.OPEN) ? Speaker.UNKNOWN : speakers.of(p, subject);
    if (speaker.isKnown()) {
      current.put(speaker, new Named(found, p.index()));
    }
  }

  private static @Nullable Mark firstTime(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.time() != null) {
        return mark;
      }
    }
    return null;
  }

  /** The medium that stands beside the first time: "Friday's press conference". */
  private static @Nullable Mark near(List<Mark> marks) {
    Mark time = firstTime(marks);
    for (Mark mark : marks) {
      if (time != null && !mark.medium().isEmpty()) {
        int gap = mark.from() >= time.to() ? mark.from() - time.to() : time.from() - mark.to();
        if (gap <= 3) {
          return mark;
        }
      }
    }
    return null;
  }

  /** The occasion of what {@code speaker} says by the cue of {@code link}. */
  Occasion of(SourceLink link, Speaker speaker, int section) {
    Paragraph p = link.paragraph();
    Occasion own = link.cueAt() < 0 ? Occasion.OPEN : atCue(p, link);
    if (!own.equals(Occasion.OPEN)) {
      if (speaker.isKnown()) {
        current.put(speaker, new Named(own, section));
      }
      return own;
    }
    if (opening != null && opening.section() == section && opening.speaker().isSame(speaker)) {
      return opening.occasion();
    }
    Named named = current.get(speaker);
    if (named == null || section - named.section() > MEMORY) {
      return Occasion.OPEN;
    }
    current.put(speaker, new Named(named.occasion(), section));
    return named.occasion();
  }

  /** "said on Friday", "told reporters in an interview on Friday", "On Friday, Lee said". */
  private Occasion atCue(Paragraph p, SourceLink link) {
    int cue = link.cueAt();
    int lo = p.sentenceStart(cue);
    Occasion found = Occasion.OPEN;
    for (Mark mark : marks.in(p, lo, p.sentenceEnd(cue))) {
      boolean fits =
          mark.from() > cue
              ? isLinked(p, Math.max(cue, inverted(link)), mark.from())
              : opens(p, lo, mark, link.source().from());
      if (fits) {
        found = with(found, mark, p);
      }
    }
    return found;
  }

  /** Of several times and places the first is taken, of several media the last. */
  private static Occasion with(Occasion found, Mark mark, Paragraph p) {
    Span span = p.span(mark.from(), mark.to());
    if (mark.time() != null) {
      return found.time() != null
          ? found
          : new Occasion(
              mark.time().value(),
              mark.time().span(),
              found.medium(),
              found.mediumSpan(),
              found.place(),
              found.placeSpan());
    }
    if (mark.medium().isEmpty()) {
      return found.place().isEmpty() ? found.in(mark.place(), span) : found;
    }
    return found.by(mark.medium(), span);
  }

  private static int inverted(SourceLink link) {
    return link.source().from() > link.cueAt() ? link.source().to() - 1 : link.cueAt();
  }

  /** Whether what stands between the cue and a time leads to it, with no clause begun. */
  private static boolean isLinked(Paragraph p, int from, int mark) {
    int cue = pastApposition(p, from, mark);
    if (mark - cue > 12 || mark == cue + 1) {
      return mark == cue + 1;
    }
    boolean told = p.token(cue).lemma().equals("tell");
    Token first = p.token(cue + 1);
    if (!told && !LINKS.contains(first.lower()) && !first.tagged("RB")) {
      return false;
    }
    for (int i = cue + 1; i < mark; i++) {
      Token t = p.token(i);
      boolean clause =
          (SourceFinder.isFinite(t) && !p.token(i - 1).tagged("DT")) // "in a written statement"
              || t.tag().equals("MD")
              || t.tagged("W")
              || t.is("that")
              || t.is("about")
              || t.is("after")
              || t.is("since")
              || t.is("before")
              || (t.is("of") && i < mark - 3);
      if (clause || p.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** "said Owen Price, the head of the council, in an interview": the second comma. */
  private static int pastApposition(Paragraph p, int from, int mark) {
    if (p.token(from + 1).is(",")) {
      for (int i = from + 2; i < mark; i++) {
        if (p.token(i).is(",")) {
          return i;
        }
      }
    }
    return from;
  }

  /** Whether a mark opens the sentence of a source: "Speaking in Bergen after the vote, Lee". */
  private static boolean opens(Paragraph p, int lo, Mark mark, int source) {
    boolean head = mark.from() - lo <= 6 && source >= mark.to();
    for (int i = lo; head && i < source; i++) {
      Token t = p.token(i);
      if (i > mark.to() && t.tagged("W") && p.token(i - 1).is(",")) {
        i = nextComma(p, i, source); // "in Bergen, where the talks are held,"
        continue;
      }
      boolean asked = t.is("asked") || t.is("speaking");
      boolean other = SourceFinder.isFinite(t) || i < mark.from() && t.is("after");
      head = !p.isQuoted(i) && (asked || !other);
    }
    return head;
  }

  private static int nextComma(Paragraph p, int from, int to) {
    int i = from;
    while (i < to && !p.token(i).is(",")) {
      i++;
    }
    return i;
  }
}
