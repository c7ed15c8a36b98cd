package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.pack.StanceLexicon.Form;
import io.github.gainsay.pack.StanceLexicon.Match;
import io.github.gainsay.value.Side;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds who takes which stance to what in a sentence, by the words around the verb. */
final class StanceReader {

  /**
   * A stance that a sentence tells of.
   *
   * @param statement the sentence
   * @param from index of the first word of the phrase
   * @param to index after its last
   * @param actorFrom index of the first word of what takes the stance
   * @param actorTo index after its last
   * @param object what it is taken to
   * @param firm whether the sentence states it outright, not as a wish, a duty or a noun
   */
  record Taken(
      Side stance,
      Statement statement,
      int from,
      int to,
      int actorFrom,
      int actorTo,
      StanceObject object,
      boolean firm) {

    List<Word> actor() {
      return statement.words().subList(actorFrom, actorTo);
    }

    /** The stance to the matter itself: who rejects criticism of a bridge is not against it. */
    Side toMatter() {
      if (!object.worry() || stance == Side.NEUTRAL) {
        return stance;
      }
      return stance.polarity() < 0 ? Side.PRO : Side.CON;
    }

    /** Whether who takes this stance does not take the other; with a worry, to its matter. */
    boolean opposes(Taken other) {
      return object.worry() == other.object.worry()
          ? stance.opposes(other.stance)
          : toMatter().opposes(other.toMatter());
    }

    /** Whether the other, loosely told, can be this one; with a worry, to its matter. */
    boolean bearsOut(Taken other) {
      return object.worry() == other.object.worry()
          ? stance.bearsOut(other.stance)
          : toMatter().bearsOut(other.toMatter());
    }

    String phrase() {
      return text(from, to);
    }

    Span span() {
      int first = Math.min(actorFrom, from);
      List<Word> words = statement.words();
      return statement
          .section()
          .locate(words.get(first).start(), words.get(words.size() - 1).end());
    }

    private String text(int start, int end) {
      List<Word> words = statement.words();
      return statement
          .section()
          .text()
          .substring(words.get(start).start(), words.get(end - 1).end());
    }
  }

  private static final int CALLING_REACH = 12;
  private static final int CLAIM_REACH = 4;

  /** Words {@code [from, to)} of the sentence. */
  private record Range(int from, int to) {}

  /** After a participle of a headline these show that it is passive: "plan rejected in Rome". */
  private static final ImmutableSet<String> AFTER_PASSIVE =
      ImmutableSet.of(
          "for",
          "in",
          "after",
          "over",
          "as",
          "amid",
          "on",
          "at",
          "from",
          "with",
          "to",
          "and",
          "because",
          "when",
          "during",
          "under",
          "before",
          "following",
          "despite");

  private final Statement statement;
  private final ImmutableList<Word> words;
  private final Clauses clauses;
  private final boolean headline;
  private final IntPredicate quoted;

  /** A reader of one sentence; {@code quoted} tells whether an offset stands in a quotation. */
  StanceReader(Statement statement, IntPredicate quoted) {
    this.statement = statement;
    this.words = statement.words();
    this.clauses = new Clauses(statement);
    this.headline = statement.section().kind().isSummary();
    this.quoted = quoted;
  }

  /** The stances of the sentence in its order. */
  ImmutableList<Taken> read() {
    ImmutableList.Builder<Taken> found = ImmutableList.builder();
    int verbEnd = 0;
    int i = 0;
    while (i < words.size()) {
      Match match = clauses.at(i);
      if (match == null) {
        i++;
        continue;
      }
      Taken taken = taken(match, i);
      // "approved for patients with two attacks": no verb of its own
      boolean noun = taken != null && taken.actorFrom() < verbEnd && isNounLike(match.form());
      if (taken != null && !noun) {
        found.add(taken);
        verbEnd = taken.to();
      }
      i += taken == null ? 1 : match.length();
    }
    return found.build();
  }

  private static boolean isNounLike(Form form) {
    return form == Form.PRESENT || form == Form.BASE;
  }

  private @Nullable Taken taken(Match match, int at) {
    int to = at + match.length();
    if (to < words.size() - 1 && is(to - 1, "to") && clauses.at(to) != null) {
      return null; // "declines to condemn"
    }
    Form form = match.form();
    int be = form == Form.JUDGEMENT || form == Form.FEELING ? clauses.copula(at) : -1;
    if (form == Form.FEELING && be < 0 && headline && clauses.lower().get(at).endsWith("ed")) {
      be = at; // "Port dismayed by offer"
    }
    if (be > 0) {
      return form == Form.FEELING ? felt(match, at, be) : judged(match, at, be);
    }
    int verb = form == Form.JUDGEMENT ? calling(at) : at;
    if (verb < 0 || form == Form.FEELING) {
      return null;
    }
    if (form == Form.PAST && isPassive(verb, to)) {
      return is(to, "by") ? byPassive(match, at, to) : null;
    }
    boolean negated = clauses.isNegated(at);
    Side stance = claim(match.side(), to);
    if (negated) {
      if (stance != Side.PRO) {
        return stance == Side.NEUTRAL ? make(stance, at, to, verb, false) : null;
      }
      stance = Side.CON;
    }
    return make(stance, at, to, verb, isFirm(form, at, negated) && !isQuoted(at));
  }

  private Taken make(Side stance, int at, int to, int verb, boolean firm) {
    int actorTo = clauses.auxiliaries(verb);
    boolean judged = verb < at; // "called the plan an insult"
    int object = judged ? verb + 1 : to;
    int end = judged ? at : objectEnd(to);
    return make(stance, at, to, subject(actorTo), object(object, end), firm);
  }

  private Taken make(
      Side stance, int from, int to, Range actor, StanceObject object, boolean firm) {
    boolean told = firm && actor.to() > actor.from();
    return new Taken(stance, statement, from, to, actor.from(), actor.to(), object, told);
  }

  /** The subject before a verb; of "Lee said that he" that of the verb of saying. */
  private Range subject(int to) {
    int from = clauses.subjectFrom(to);
    int noun = clauses.relativeTo(from, to);
    if (noun > 0) {
      return new Range(clauses.clauseFrom(noun), noun);
    }
    int saying = to - from == 1 && isOf("PRONOUN", from) ? clauses.sayingBefore(from) : -1;
    return saying > 0 ? subject(clauses.auxiliaries(saying)) : new Range(from, to);
  }

  /** "The union was disappointed with the offer". */
  private @Nullable Taken felt(Match match, int at, int be) {
    if (clauses.isNegated(at)) {
      return null;
    }
    Range actor = subject(clauses.auxiliaries(be));
    int to = at + match.length();
    return make(match.side(), at, to, actor, object(to, objectEnd(to)), !isQuoted(at));
  }

  /** "Lee said that the offer was an insult", “the offer is an insult”, said Lee. */
  private @Nullable Taken judged(Match match, int at, int be) {
    int from = clauses.clauseFrom(clauses.auxiliaries(be));
    int before = clauses.sayingBefore(from);
    int after = before < 0 ? clauses.sayingAfter(at + 1) : -1;
    if (before < 0 && after < 0 || clauses.isNegated(at)) {
      return null;
    }
    Range source = before > 0 ? subject(clauses.auxiliaries(before)) : sourceAt(after);
    return make(match.side(), at, at + match.length(), source, object(from, be), true);
  }

  /** The source beside a verb of saying after what is said: "she said", "said the mayor". */
  private Range sourceAt(int saying) {
    int from = clauses.clauseFrom(saying);
    return from < saying
        ? new Range(from, saying)
        : new Range(saying + 1, clauses.phraseTo(saying + 1));
  }

  /** "The plan was rejected by Norway". */
  private Taken byPassive(Match match, int at, int to) {
    int from = clauses.subjectFrom(at);
    Range actor = new Range(to + 1, Math.max(to + 1, clauses.phraseTo(to + 1)));
    boolean firm = !clauses.isNegated(at) && !isQuoted(at);
    return make(match.side(), at, to, actor, object(from, at), firm);
  }

  private boolean isPassive(int verb, int to) {
    if (to < words.size() && is(to, "by")) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      if (isOf("BE", i)) {
        return true;
      }
    }
    return headline && (to == words.size() || AFTER_PASSIVE.contains(clauses.lower().get(to)));
  }

  /** The verb of calling before a judgement; -1 for none in its clause. */
  private int calling(int at) {
    for (int i = at - 1; i >= Math.max(0, at - CALLING_REACH); i--) {
      if (isOf("CALLING", i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFirm(Form form, int at, boolean negated) {
    return switch (form) {
      case PHRASE, FEELING -> false;
      case PRESENT -> !isAfter("DETERMINER", at);
      case JUDGEMENT -> true;
      case PAST -> !is(at - 1, "had"); // an earlier stance
      case PARTICIPLE -> at > 0 && isOf("BE", at - 1);
      case BASE -> isFirmBase(at, negated);
    };
  }

  /** "will reject", "voted to reject", "did not accept", and in headlines "to reject", "reject". */
  private boolean isFirmBase(int at, boolean negated) {
    if (at == 0) {
      return false;
    }
    if (negated || is(at - 1, "will") || is(at - 1, "would") && isDecided(at)) {
      return true;
    }
    if (is(at - 1, "to")) {
      return at > 1 && (headline || isOf("WILLING", at - 2));
    }
    return headline && !isAfter("DETERMINER", at) && !isAfter("MODAL", at);
  }

  /** "said that it would reject", and "would not comment", which tells of what was asked. */
  private boolean isDecided(int at) {
    int from = clauses.subjectFrom(clauses.auxiliaries(at));
    return is(at, "not") || clauses.sayingBefore(from) > 0;
  }

  private boolean isAfter(String type, int at) {
    return at > 0 && isOf(type, at - 1);
  }

  /**
   * Claims are confirmed or denied: "rejects criticism of the bridge" is not against the bridge.
   */
  private Side claim(Side stance, int to) {
    for (int i = to; i < Math.min(words.size(), to + CLAIM_REACH); i++) {
      if (i > to && clauses.parts(i)) {
        break;
      }
      if (isOf("CLAIM", i) || isOf("WORRY", i)) {
        return stance.ofClaim();
      }
    }
    return stance;
  }

  private int objectEnd(int from) {
    int end = from;
    while (end < words.size() && (end == from || !headline || !clauses.parts(end))) {
      end++;
    }
    return end;
  }

  /** Whether an object is the matter in hand: named as "the plan", or left out. */
  private boolean isThing(int from, int to) {
    boolean empty = true;
    for (int i = from; i < Math.min(to, from + 2 * CLAIM_REACH); i++) {
      if (isOf("THING", i)) {
        return true;
      }
      if (i > from && clauses.parts(i) || isOf("BOUNDARY", i)) {
        break;
      }
      empty &= !words.get(i).weighty();
    }
    return empty;
  }

  private StanceObject object(int from, int to) {
    return StanceObject.of(words.subList(from, Math.max(from, to)), isThing(from, to));
  }

  private boolean isQuoted(int at) {
    return quoted.test(words.get(at).start());
  }

  private boolean is(int at, String word) {
    return clauses.is(at, word);
  }

  private boolean isOf(String type, int at) {
    return clauses.isOf(type, at);
  }

  /** A word as the lexicon has it. */
  static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
