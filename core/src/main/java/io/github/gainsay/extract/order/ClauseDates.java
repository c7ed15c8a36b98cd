package io.github.gainsay.extract.order;

import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence and how they hang on its clauses, seen from tags alone. */
final class ClauseDates {

  /** A date on tokens {@code [from, to)}. */
  record At(int from, int to, Assertion<Timex> date) {
    Timex timex() {
      return date.value();
    }
  }

  /** How far a date stands from its verb at most. */
  private static final int REACH = 10;

  /** Words before a date that make it a bound or an aim and not the day of the event. */
  private static final Set<String> OTHER =
      Set.of(
          "for", "until", "till", "to", "by", "from", "since", "before", "after", "through",
          "between", "and", "or", "of", "than", "ahead", "about", "as", "with", "over");

  private static final Set<String> CLAUSE =
      Set.of(
          "that",
          "because",
          "if",
          "while",
          "since",
          "until",
          "although",
          "though",
          "whether",
          "before",
          "after",
          "when",
          "where",
          "who",
          "which",
          "whose",
          "whom",
          "as");

  private final Sentence sentence;
  private final QuotedRanges quoted;
  private final List<At> dates = new ArrayList<>();
  private boolean moved;

  ClauseDates(Sentence sentence, List<Assertion<Timex>> timexes, QuotedRanges quoted) {
    this.sentence = sentence;
    this.quoted = quoted;
    int i = 0;
    for (Assertion<Timex> timex : timexes) {
      while (i < sentence.size() && sentence.span(i, i + 1).start() < timex.span().start()) {
        i++;
      }
      int to = i;
      while (to < sentence.size() && sentence.span(to, to + 1).start() < timex.span().end()) {
        to++;
      }
      if (to > i && isEnd(timex.value())) {
        dates.add(new At(i, to, timex));
      } else if (timex.value().basis() == TimexBasis.NARRATIVE) {
        moved = true;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** The days, months and years that it names. */
  List<At> dates() {
    return dates;
  }

  /** Whether it also names times that hang on the story, such as "two days later". */
  boolean isMoved() {
    return moved;
  }

  boolean isQuoted(int token) {
    return quoted.holds(sentence.sectionIndex(), sentence.token(token).start());
  }

  /** Whether an expression names a time by itself, for an event to have happened at. */
  static boolean isEnd(Timex t) {
    boolean point = t.type() == TimexType.DATE || t.type() == TimexType.TIME;
    boolean weekday = t.written().weekday() != null;
    boolean named = (t.isPlaced() || t.written().day() != null) && t.written().isPossible();
    if (!point || !(weekday || named) || t.basis() == TimexBasis.NARRATIVE) {
      return false;
    }
    return switch (t.basis()) {
      case RELATIVE -> t.type() == TimexType.DATE && t.granularity() == Granularity.DAY;
      case EXPLICIT, YEARLESS ->
          t.granularity() == Granularity.DAY
              || t.granularity() == Granularity.MONTH
              || t.granularity() == Granularity.YEAR;
      default -> true;
    };
  }

  /** The date that follows token {@code i} as an apposition: "a day later, on Friday". */
  @Nullable At after(int i) {
    for (At at : dates) {
      if (at.from() >= i && at.from() - i <= 4) {
        for (int k = i; k < at.from(); k++) {
          Token t = sentence.token(k);
          boolean link =
              t.is(",")
                  || t.is("on")
                  || t.is("(")
                  || t.is("-LRB-")
                  || t.is("in")
                  || t.is("early")
                  || t.is("late")
                  || t.is("the")
                  || isDash(t);
          if (!link) {
            return null;
          }
        }
        return isModifier(at) || isQuoted(at.from()) ? null : at;
      }
    }
    return null;
  }

  /** The date that the verb group before token {@code i} carries: "was held Friday in Riga, …". */
  @Nullable At before(int i) {
    At found = null;
    for (At at : dates) {
      if (at.to() <= i) {
        found = at;
      }
    }
    int end = i > 0 && isDash(sentence.token(i - 1)) ? i - 1 : i;
    boolean usable =
        found != null
            && i - found.to() <= REACH
            && isPlaced(found)
            && isOneClause(found.to(), end)
            && !isQuoted(found.from());
    return usable ? found : null;
  }

  /** The date of the first finite verb in tokens {@code [from, to)}; null when there is none. */
  @Nullable At ofVerb(int from, int to) {
    int verb = finite(from, to);
    if (verb < 0 || isQuoted(verb)) {
      return null;
    }
    for (At at : dates) {
      boolean near = at.from() > verb && at.to() <= to && at.from() - verb <= REACH + 4;
      if (near && isPlaced(at) && !isQuoted(at.from())) {
        return isVerbPhrase(verb, at.from()) ? at : null;
      }
    }
    return null;
  }

  /** The first finite verb in tokens {@code [from, to)}, -1 for none. */
  int finite(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isFinite(sentence.token(k))) {
        return k;
      }
    }
    return -1;
  }

  int finites(int from, int to) {
    int count = 0;
    for (int k = from; k < to; k++) {
      boolean group = k > from && isFinite(sentence.token(k - 1));
      count += isFinite(sentence.token(k)) && !group ? 1 : 0;
    }
    return count;
  }

  static boolean isFinite(Token t) {
    String tag = t.tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /**
   * Whether a date names when something happened: not "for Friday", "by March 3", "a Friday vote".
   */
  boolean isPlaced(At at) {
    return isPlaced(at, 0);
  }

  /** The same, for a clause that begins at token {@code start}. */
  boolean isPlaced(At at, int start) {
    int i = at.from() - 1;
    while (i >= 0
        && (sentence.token(i).is("the")
            || sentence.token(i).is("early")
            || sentence.token(i).is("late")
            || sentence.token(i).is("a"))) {
      i--;
    }
    if (i >= start) {
      Token t = sentence.token(i);
      // "the vote of March 3", "the night of March 3", not "the victims of Friday's attack"
      boolean part = t.is("of") && at.timex().granularity() == Granularity.DAY && !isModifier(at);
      if (OTHER.contains(t.lower()) && !part) {
        return false;
      }
    }
    return !isRange(at);
  }

  /** "March 3 and 4", "Monday to Friday". */
  private boolean isRange(At at) {
    if (at.to() + 1 >= sentence.size()) {
      return false;
    }
    Token t = sentence.token(at.to());
    boolean joins =
        t.is("and") || t.is("or") || t.is("to") || t.is("through") || t.is("-") || t.is("–");
    Token next = sentence.token(at.to() + 1);
    boolean date = dates.stream().anyMatch(d -> d.from() == at.to() + 1);
    return joins && (date || next.tag().equals("CD"));
  }

  /** "Friday's vote", "the Friday vote", "the May 14 shootout": the date of what follows it. */
  boolean isModifier(At at) {
    if (at.to() >= sentence.size()) {
      return false;
    }
    Token t = sentence.token(at.to());
    return t.tag().equals("POS") || t.tag().startsWith("NN") || t.tag().startsWith("JJ");
  }

  /** Whether no verb, clause or quotation begins in tokens {@code [from, to)}. */
  boolean isOneClause(int from, int to) {
    for (int k = from; k < to; k++) {
      Token t = sentence.token(k);
      if (t.tagged("VB") || t.tag().equals("MD") || isBreak(t) || isQuoted(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tokens from a verb to a date are one verb phrase: "was arrested in Leeds on". */
  private boolean isVerbPhrase(int verb, int date) {
    boolean main = false;
    for (int k = verb + 1; k < date; k++) {
      Token t = sentence.token(k);
      boolean participle = t.tag().equals("VBN") || t.tag().equals("VB");
      if (isBreak(t)
          || isQuoted(k)
          || isFinite(t)
          || t.tag().equals("VBG")
          || (participle && main)) {
        return false;
      }
      main |= !(t.tagged("RB") || t.tagged("VB"));
    }
    return true;
  }

  private static boolean isBreak(Token t) {
    return t.tagged("W") || CLAUSE.contains(t.lower()) || t.is(";") || t.is(":") || isDash(t);
  }

  static boolean isDash(Token t) {
    return t.is("--") || t.is("—") || t.is("–");
  }

  /** The date of the sentence's main event, null when it is open. */
  @Nullable At main() {
    At found = null;
    int verb = finite(0, sentence.size());
    for (At at : dates) {
      if (!isPlaced(at) || isQuoted(at.from())) {
        continue;
      }
      boolean opens = at.from() <= 2 && !isModifier(at);
      boolean subject = isModifier(at) && verb > at.to() && isOneClause(0, verb);
      int own = lastFinite(at.from());
      boolean told =
          own >= 0 && !isModifier(at) && isVerbPhrase(own, at.from()) && !isSubordinate(own);
      if (opens || subject || told) {
        found = at;
      }
    }
    return found == null && dates.size() == 1 && isLone(dates.get(0)) ? dates.get(0) : found;
  }

  /** Whether a verb belongs to a clause of its own: "who fell ill", "when he left". */
  private boolean isSubordinate(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
      Token t = sentence.token(k);
      if (t.tagged("W") || (k > 0 && CLAUSE.contains(t.lower()) && !t.is("that"))) {
        return true;
      }
      if (isFinite(t) || t.is(",")) {
        return false;
      }
    }
    return false;
  }

  private boolean isLone(At at) {
    return isPlaced(at) && !isQuoted(at.from()) && finites(0, sentence.size()) <= 1;
  }

  private int lastFinite(int before) {
    for (int k = before - 1; k >= 0; k--) {
      if (isFinite(sentence.token(k))) {
        return k;
      }
    }
    return -1;
  }
}
