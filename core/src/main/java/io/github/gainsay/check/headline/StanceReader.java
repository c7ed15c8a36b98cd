package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.pack.StanceLexicon;
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

  private static final int LONGEST_ACTOR = 16;
  private static final int NEGATION_REACH = 3;
  private static final int CALLING_REACH = 9;
  private static final int CLAIM_REACH = 4;
  private static final String NOT = "!not";

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

  private final StanceLexicon lexicon = StanceLexicon.standard();
  private final Statement statement;
  private final ImmutableList<Word> words;
  private final ImmutableList<String> lower;
  private final boolean headline;
  private final IntPredicate quoted;

  /** A reader of one sentence; {@code quoted} tells whether an offset stands in a quotation. */
  StanceReader(Statement statement, IntPredicate quoted) {
    this.statement = statement;
    this.words = statement.words();
    this.lower = words.stream().map(StanceReader::lower).collect(ImmutableList.toImmutableList());
    this.headline = statement.section().kind().isSummary();
    this.quoted = quoted;
  }

  /** The stances of the sentence in its order. */
  ImmutableList<Taken> read() {
    ImmutableList.Builder<Taken> found = ImmutableList.builder();
    int verbEnd = 0;
    int i = 0;
    while (i < words.size()) {
      Match match = lexicon.at(lower, i);
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
    if (to < words.size() - 1 && is(to - 1, "to") && lexicon.at(lower, to) != null) {
      return null; // "declines to condemn"
    }
    Form form = match.form();
    int verb = form == Form.JUDGEMENT ? calling(at) : at;
    if (verb < 0) {
      return null;
    }
    if (form == Form.PAST && isPassive(verb, to)) {
      return to < words.size() && is(to, "by") ? byPassive(match, at, to) : null;
    }
    boolean negated = isNegated(at);
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
    int actorTo = auxiliaries(verb);
    int actorFrom = actorFrom(actorTo);
    boolean judged = verb < at; // "called the plan an insult"
    int object = judged ? verb + 1 : to;
    int end = judged ? at : objectEnd(to);
    return new Taken(
        stance,
        statement,
        at,
        to,
        actorFrom,
        actorTo,
        object(object, end),
        firm && actorTo > actorFrom);
  }

  /** "The plan was rejected by Norway". */
  private Taken byPassive(Match match, int at, int to) {
    int end = to + 1;
    while (end < words.size() && end - to < LONGEST_ACTOR && !parts(end)) {
      end++;
    }
    int from = actorFrom(at);
    return new Taken(
        match.side(),
        statement,
        at,
        to,
        to + 1,
        Math.max(to + 1, end),
        object(from, at),
        end > to + 1 && !isNegated(at) && !isQuoted(at));
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
    return headline && (to == words.size() || AFTER_PASSIVE.contains(lower.get(to)));
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

  private boolean isNegated(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEGATION_REACH); i--) {
      boolean refusal = isOf("FLIPPING", i) && is(i + 1, "to");
      if (words.get(i).fold().equals(NOT) || refusal || is(i, "unlikely")) {
        return true;
      }
      if (i < at - 1 && parts(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFirm(Form form, int at, boolean negated) {
    return switch (form) {
      case PHRASE -> false;
      case PRESENT -> !isAfter("DETERMINER", at);
      case JUDGEMENT, PAST -> true;
      case PARTICIPLE -> at > 0 && isOf("BE", at - 1);
      case BASE -> isFirmBase(at, negated);
    };
  }

  /** "will reject", "voted to reject", "did not accept", and in headlines "to reject", "reject". */
  private boolean isFirmBase(int at, boolean negated) {
    if (at == 0) {
      return false;
    }
    if (negated || is(at - 1, "will")) {
      return true;
    }
    if (is(at - 1, "to")) {
      return at > 1 && (headline || isOf("WILLING", at - 2));
    }
    return headline && !isAfter("DETERMINER", at) && !isAfter("MODAL", at);
  }

  private boolean isAfter(String type, int at) {
    return at > 0 && isOf(type, at - 1);
  }

  /**
   * Claims are confirmed or denied: "rejects criticism of the bridge" is not against the bridge.
   */
  private Side claim(Side stance, int to) {
    for (int i = to; i < Math.min(words.size(), to + CLAIM_REACH); i++) {
      if (i > to && parts(i)) {
        break;
      }
      if (isOf("CLAIM", i) || isOf("WORRY", i)) {
        return stance.ofClaim();
      }
    }
    return stance;
  }

  /** Where auxiliaries, adverbs and "to" before a verb begin. */
  private int auxiliaries(int verb) {
    int at = verb;
    while (at > 0 && isAuxiliary(at - 1) && !parts(at)) {
      at--;
    }
    return at;
  }

  private boolean isAuxiliary(int at) {
    Word word = words.get(at);
    String text = lower.get(at);
    return isOf("BE", at)
        || isOf("MODAL", at)
        || isOf("FLIPPING", at)
        || isOf("WILLING", at)
        || word.fold().equals(NOT)
        || (text.endsWith("ly") && Character.isLowerCase(text.charAt(0)) && text.length() > 4)
        || ImmutableSet.of("has", "have", "had", "will", "to", "did", "does", "do", "also", "again")
            .contains(text);
  }

  /** Where the clause before a verb begins; before an empty one the clause before that. */
  private int actorFrom(int to) {
    int from = clauseFrom(to);
    return from == to && to > 0 ? clauseFrom(to - 1) : from;
  }

  private int clauseFrom(int to) {
    int from = to;
    while (from > 0
        && to - from < LONGEST_ACTOR
        && (from == to || !parts(from))
        && !isOf("BOUNDARY", from - 1)) {
      from--;
    }
    return from;
  }

  /** Whether a clause ends before a word: a colon, dash, bracket or quotation mark parts them. */
  private boolean parts(int at) {
    if (at == 0 || at >= words.size()) {
      return true;
    }
    String text = statement.section().text();
    for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
      if (":;—–()“”\"".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int objectEnd(int from) {
    int end = from;
    while (end < words.size() && (end == from || !headline || !parts(end))) {
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
      if (i > from && parts(i) || isOf("BOUNDARY", i)) {
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
    return at < words.size() && lower.get(at).equals(word);
  }

  private boolean isOf(String type, int at) {
    return lexicon.is(type, lower.get(at));
  }

  /** A word as the lexicon has it. */
  static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
