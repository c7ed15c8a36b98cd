package io.github.gainsay.extract.order;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.extract.Hedges;
import io.github.gainsay.extract.ReportingCues;
import io.github.gainsay.extract.order.ClauseDates.At;
import io.github.gainsay.extract.order.OrderCues.Cue;
import io.github.gainsay.extract.order.OrderCues.Link;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.OrderCue;
import io.github.gainsay.value.Timex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that order events ("a day later", "two weeks before the vote") and the days that
 * the text names for the two events: for the one told beside the cue, and for the one it is put in
 * relation to, which is told in the cue's own clause or just before. Where either is open, so is
 * its day.
 */
public final class OrderCueExtractor implements Extractor {

  /** Subjects that stand for what the sentence before has told. */
  private static final Set<String> POINTING =
      Set.of("this", "that", "the", "his", "her", "their", "its");

  private static final Set<String> COMES = Set.of("come", "follow", "occur", "happen", "appear");

  /** How far a clause that a cue goes on with may reach. */
  private static final int CLAUSE = 25;

  @Override
  public void extract(Draft draft) {
    new Reading(draft).run();
  }

  /** The reading of one article. */
  private static final class Reading {
    private final Draft draft;
    private final ListMultimap<Integer, Assertion<Timex>> times =
        MultimapBuilder.hashKeys().arrayListValues().build();
    private @Nullable StatementDays statements;
    private @Nullable EventDays events;

    /** The flow sentence before, null at a break of the story. */
    private @Nullable ClauseDates before;

    /** Whether the last event told is placed by a cue and not by a date of its own. */
    private boolean open;

    Reading(Draft draft) {
      this.draft = draft;
    }

    void run() {
      for (Assertion<Timex> time : draft.of(Timex.class)) {
        times.put(time.locus().sentence(), time);
      }
      for (Sentence s : draft.sentences()) {
        SectionKind kind = s.section().kind();
        if (!kind.isFlow()) {
          // Captions and furniture stand beside the flow; a line over a part breaks it.
          before = kind == SectionKind.CAPTION || kind == SectionKind.CREDIT ? before : null;
          continue;
        }
        ClauseDates dates = new ClauseDates(s, times.get(s.index()), draft.quoted());
        boolean ended = false;
        for (Cue cue : OrderCues.find(s)) {
          if (!dates.isQuoted(cue.from())) {
            ended = cue(dates, cue);
          }
        }
        open = ended;
        before = dates;
      }
    }

    /** Adds a cue; returns whether its event stays without a date of its own. */
    private boolean cue(ClauseDates s, Cue cue) {
      Timex told;
      Timex reference;
      boolean chained = false;
      Ends ends = new Ends(s, before, cue);
      if (cue.link() == Link.CLAUSE) {
        told = ends.toldBeforeClause();
        reference = ends.ofClause();
        if (reference == null && told != null && ends.isUndated()) {
          reference = events().of(s.sentence(), cue.to());
        }
        if (told == null && ends.isPointing()) {
          told = ends.isStatement() ? statementBefore(s) : null;
          told = told == null ? ends.lastMain() : told;
        }
      } else if (ends.isStatement() && ends.isFollowedByClause()) {
        reference = statementBefore(s);
        told = statementAfter(s, cue);
      } else {
        told = ends.toldInStory();
        reference = ends.story();
        chained = reference == null && open && ends.opensSentence();
      }
      draft.add(
          Kind.EVENT,
          new OrderCue(
              s.sentence().text(cue.from(), cue.to()),
              cue.unit(),
              cue.least(),
              cue.most(),
              told,
              reference,
              chained),
          draft.topic(s.sentence(), cue.from(), cue.to()),
          Hedges.of(s.sentence(), cue.from(), draft),
          s.sentence(),
          cue.from(),
          cue.to());
      return told == null && cue.link() == Link.STORY && (reference != null || chained);
    }

    private @Nullable Timex statementBefore(ClauseDates s) {
      return statements().before(s.sentence());
    }

    private @Nullable Timex statementAfter(ClauseDates s, Cue cue) {
      At own = s.ofVerb(cue.to(), s.sentence().size());
      return own != null ? own.timex() : statements().after(s.sentence(), cue.to());
    }

    private EventDays events() {
      EventDays made = events;
      if (made == null) {
        made = new EventDays(draft);
        events = made;
      }
      return made;
    }

    private StatementDays statements() {
      StatementDays made = statements;
      if (made == null) {
        made = new StatementDays(draft);
        statements = made;
      }
      return made;
    }
  }

  /** The two ends of one cue. */
  private record Ends(ClauseDates s, @Nullable ClauseDates before, Cue cue) {

    /** "on Friday, two days after …", or "Two days after …, the council met on Friday". */
    @Nullable Timex toldBeforeClause() {
      At at = s.before(cue.from());
      if (at != null) {
        return isSaidAside(at) ? null : at.timex();
      }
      int end = clauseEnd();
      boolean fronted =
          cue.from() <= 2 && end < s.sentence().size() && s.sentence().token(end).is(",");
      return fronted ? toldByVerb(end + 1) : null;
    }

    /** The day of the event in the cue's own clause: "two days after the March 5 vote". */
    @Nullable Timex ofClause() {
      int end = clauseEnd();
      for (At at : s.dates()) {
        boolean inside = at.from() >= cue.to() && at.to() <= end;
        if (inside) {
          return isOfClause(at, end) ? at.timex() : null;
        }
      }
      return null;
    }

    /** Whether the cue's own clause names no day at all. */
    boolean isUndated() {
      int end = clauseEnd();
      return s.dates().stream().noneMatch(d -> d.from() >= cue.to() && d.to() <= end);
    }

    private boolean isOfClause(At at, int end) {
      if (s.isQuoted(at.from()) || !s.isPlaced(at, cue.to())) {
        return false;
      }
      for (int k = cue.to(); k < at.from(); k++) {
        Token t = s.sentence().token(k);
        if (t.tagged("W") || t.is("that") || t.is("because")) {
          return false;
        }
      }
      boolean modifier = s.isModifier(at);
      // "after Friday's match was put off": Friday is not the day of the event.
      return modifier ? s.finites(cue.to(), end) == 0 : s.finites(cue.to(), at.from()) <= 1;
    }

    private int clauseEnd() {
      int end = cue.to();
      int limit = Math.min(s.sentence().size(), end + CLAUSE);
      while (end < limit) {
        Token t = s.sentence().token(end);
        boolean comma = t.is(",") && s.dates().stream().noneMatch(d -> within(d, t));
        boolean next = t.tag().equals("CC") && end + 1 < limit && isNextVerb(end + 1);
        boolean bracket = t.is("(") || t.is(")") || t.is("-LRB-") || t.is("-RRB-");
        if (comma
            || next
            || bracket
            || t.is(";")
            || t.is(".")
            || t.is(":")
            || ClauseDates.isDash(t)
            || s.isQuoted(end)) {
          break;
        }
        end++;
      }
      return end;
    }

    /** "after Friday's shelling and was broken off": the main clause goes on. */
    private boolean isNextVerb(int i) {
      return ClauseDates.isFinite(s.sentence().token(i)) && s.finites(cue.to(), i) == 0;
    }

    private boolean within(At d, Token comma) {
      return s.sentence().token(d.from()).start() < comma.start()
          && comma.end() < s.sentence().token(d.to() - 1).end();
    }

    /**
     * "A day later, on Friday, …", "On Friday, a day later, …", "A day later they met on Friday".
     */
    @Nullable Timex toldInStory() {
      At next = s.after(cue.to());
      if (next != null) {
        return next.timex();
      }
      if (s.dates().isEmpty()) {
        return null;
      }
      At first = s.dates().get(0);
      boolean opens = first.from() <= 1 && first.to() + 1 == cue.from();
      if (opens && s.sentence().token(first.to()).is(",")) {
        return first.timex();
      }
      return opensSentence() ? toldByVerb(cue.to()) : null;
    }

    private @Nullable Timex toldByVerb(int from) {
      int verb = s.finite(from, s.sentence().size());
      if (verb < 0 || ReportingCues.standard().of(s.sentence().token(verb)) != null) {
        return null;
      }
      At at = s.ofVerb(from, s.sentence().size());
      return at == null || s.isModifier(at) ? null : at.timex();
    }

    boolean opensSentence() {
      return cue.from() <= 2;
    }

    /** The day of the event told just before: earlier in the sentence, else in the one before. */
    @Nullable Timex story() {
      At last = null;
      for (At at : s.dates()) {
        if (at.to() <= cue.from()) {
          last = at;
        }
      }
      boolean joined = last != null && last.from() <= 1 && last.to() + 1 == cue.from();
      if (last != null && !joined) {
        boolean close = s.finites(last.to(), cue.from()) <= 1 && !s.isQuoted(last.from());
        return close && s.isPlaced(last) ? last.timex() : null;
      }
      if (before == null || (s.finites(0, cue.from()) > 1 && !joined)) {
        return null;
      }
      At main = before.isMoved() ? null : before.main();
      return main == null ? null : main.timex();
    }

    @Nullable Timex lastMain() {
      At main = before == null || before.isMoved() ? null : before.main();
      return main != null && main.timex().granularity() == Granularity.DAY ? main.timex() : null;
    }

    /** "…, police said Friday, two days after …": the day of the words, not of the event. */
    private boolean isSaidAside(At at) {
      int verb = -1;
      for (int k = 0; k < at.from(); k++) {
        verb = ClauseDates.isFinite(s.sentence().token(k)) ? k : verb;
      }
      if (verb < 0 || ReportingCues.standard().of(s.sentence().token(verb)) == null) {
        return false;
      }
      for (int k = 0; k < verb; k++) {
        if (ClauseDates.isFinite(s.sentence().token(k)) && !s.isQuoted(k)) {
          return true;
        }
      }
      return false;
    }

    /** "The move came two days after …": the subject stands for what was told before. */
    boolean isPointing() {
      int verb = s.finite(0, cue.from());
      Token first = s.sentence().token(0);
      boolean subject = first.is("it") || POINTING.contains(first.lower());
      return subject
          && verb > 0
          && verb <= 4
          && s.finites(0, cue.from()) == 1
          && COMES.contains(lemma(verb))
          && cue.from() - verb <= 3
          && s.dates().stream().noneMatch(d -> d.to() <= cue.from());
    }

    /** "This comment came …": the subject stands for what was said before. */
    boolean isStatement() {
      int verb = s.finite(0, cue.from());
      return isPointing() && StatementDays.isStatement(s.sentence().token(verb - 1));
    }

    /** "a day later the minister announced": a clause follows with no mark between. */
    boolean isFollowedByClause() {
      if (cue.to() >= s.sentence().size() || !s.sentence().token(cue.to()).tagged("N")) {
        return false;
      }
      int verb = s.finite(cue.to(), s.sentence().size());
      return verb > 0 && s.isOneClause(cue.to(), verb);
    }

    private String lemma(int i) {
      return s.sentence().token(i).lemma();
    }
  }
}
