package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.extract.Speakers.Speaker;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  private static final ImmutableMap<String, String> MEDIA = load();

  /** Words that may stand between a cue and the time of saying. */
  private static final Set<String> LINKS = Set.of("in", "at", "on", "during", "via", "to", "late");

  private static final Set<String> TOWNS =
      Set.of("city", "town", "capital", "port", "village", "suburb", "resort");

  private static final Set<String> VISITS = Set.of("visit", "trip");

  private record Named(Occasion occasion, int section) {}

  private record Opening(int section, Speaker speaker, Occasion occasion) {}

  private final Speakers speakers;
  private final Map<Integer, List<Assertion<Timex>>> times = new HashMap<>();
  private final Map<Speaker, Named> current = new HashMap<>();
  private @Nullable Opening opening;

  Occasions(Draft draft, Speakers speakers) {
    this.speakers = speakers;
    for (Assertion<Timex> time : draft.of(Timex.class)) {
      boolean point =
          time.value().type() == TimexType.DATE || time.value().type() == TimexType.TIME;
      if (point && !time.locus().quoted()) {
        times.computeIfAbsent(time.locus().sentence(), k -> new ArrayList<>()).add(time);
      }
    }
  }

  /** A time, medium or place: tokens {@code [from, to)} of a paragraph. */
  private record Mark(
      int from, int to, @Nullable Assertion<Timex> time, String medium, String place) {}

  /** Takes note of an occasion that the sentence at token {@code at} names for those it names. */
  void read(Paragraph p, int at, SourceFinder finder) {
    int lo = p.sentenceStart(at);
    int hi = p.sentenceEnd(at);
    List<Mark> marks = marks(p, lo, hi);
    Mark time = firstTime(marks);
    if (time == null || time.time() == null) {
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
    List<Mark> marks = marks(p, lo, p.sentenceEnd(cue));
    Occasion found = Occasion.OPEN;
    for (Mark mark : marks) {
      boolean fits =
          mark.from() > cue
              ? isLinked(p, Math.max(cue, inverted(link)), mark.from())
              : opens(p, lo, mark, link);
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

  /** Whether a time opens the sentence, with only its own comma before the source. */
  private static boolean opens(Paragraph p, int lo, Mark mark, SourceLink link) {
    boolean head = mark.from() - lo <= 6 && link.source().from() >= mark.to();
    for (int i = lo; head && i < link.source().from(); i++) {
      Token t = p.token(i);
      boolean asked = t.is("asked") || t.is("speaking");
      head = !p.isQuoted(i) && (asked || !(SourceFinder.isFinite(t) || t.is("after")));
    }
    return head;
  }

  private List<Mark> marks(Paragraph p, int lo, int hi) {
    List<Mark> found = new ArrayList<>();
    for (Assertion<Timex> time : times.getOrDefault(p.sentence(lo).index(), List.of())) {
      int from = lo;
      while (from < hi && p.span(from, from + 1).start() < time.span().start()) {
        from++;
      }
      int to = from;
      while (to < hi && p.span(to, to + 1).start() < time.span().end()) {
        to++;
      }
      if (to > from) {
        found.add(new Mark(from, to, time, "", ""));
      }
    }
    int i = lo;
    while (i < hi) {
      Mark mark = p.isQuoted(i) ? null : markAt(p, i, hi);
      if (mark != null) {
        found.add(mark);
      }
      i = mark == null ? i + 1 : mark.to();
    }
    return found;
  }

  /** The medium or place whose name begins here. */
  private static @Nullable Mark markAt(Paragraph p, int at, int hi) {
    for (int n = Math.min(2, hi - at); n > 0; n--) {
      String medium = MEDIA.get(lemmas(p, at, at + n));
      if (medium != null) {
        return new Mark(at, at + n, null, medium, "");
      }
    }
    int end = placeEnd(p, at, hi);
    if (end > at) {
      return isWhere(p, at) ? new Mark(at, end, null, "", p.text(at, end)) : null;
    }
    return capital(p, at, hi);
  }

  /** The end of the name of a place, by the tagger or the list; {@code at} when none begins. */
  private static int placeEnd(Paragraph p, int at, int hi) {
    int end = at;
    while (end < hi && p.token(end).entity().equals("LOCATION")) {
      end++;
    }
    if (end > at) {
      return end;
    }
    while (end < hi && p.token(end).tagged("NNP")) {
      end++;
    }
    boolean listed = end > at && Gazetteer.standard().find(p.text(at, end)).isPresent();
    return listed ? end : at;
  }

  /** "In the Kenyan capital": in Kenya, as far as the words go. */
  private static @Nullable Mark capital(Paragraph p, int at, int hi) {
    boolean shape =
        at > 1
            && at + 1 < hi
            && p.token(at + 1).is("capital")
            && p.token(at - 1).is("the")
            && p.token(at - 2).is("in");
    Gazetteer gazetteer = Gazetteer.standard();
    return shape && gazetteer.isDemonym(p.token(at).text())
        ? gazetteer
            .find(p.token(at).text())
            .map(e -> new Mark(at, at + 2, null, "", gazetteer.nameOf(gazetteer.nation(e.key()))))
            .orElse(null)
        : null;
  }

  /** "in Bergen", "in the northern city of Posadas", "on a visit to the port of Rostock". */
  private static boolean isWhere(Paragraph p, int at) {
    int i = at - 1;
    if (i > 1 && p.token(i).is("of") && TOWNS.contains(p.token(i - 1).lower())) {
      i -= 2;
      while (i > 0 && (p.token(i).tagged("JJ") || p.token(i).tagged("DT"))) {
        i--;
      }
    }
    return i >= 0 && p.token(i).is("in")
        || i > 0 && p.token(i).is("to") && VISITS.contains(p.token(i - 1).lower());
  }

  private static String lemmas(Paragraph p, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i > from ? " " : "").append(p.token(i).lemma().toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  private static ImmutableMap<String, String> load() {
    try {
      ImmutableMap.Builder<String, String> read = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(Occasions.class, "occasion_media.tsv"),
              StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          read.put(cells.get(0), cells.get(1));
        }
      }
      return read.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("occasion_media.tsv cannot be read", e);
    }
  }
}
