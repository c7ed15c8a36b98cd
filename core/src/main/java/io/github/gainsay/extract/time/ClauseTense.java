package io.github.gainsay.extract.time;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.assertion.TensedVerb;
import io.github.gainsay.assertion.TensedVerb.Tense;
import io.github.gainsay.extract.EventNouns;
import io.github.gainsay.extract.ReportingCues;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.WordTable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb that a time expression modifies, and its tense, by patterns of parts of speech:
 * "The summit <em>will be held</em> in Riga <em>on March 3</em>", "<em>Tomorrow</em> he
 * <em>went</em> home". Only where the pattern leaves no other reading; "will discuss the attack on
 * March 3" may date the attack, and "was postponed to March 3" speaks of both times.
 */
public final class ClauseTense {
  /** The most tokens between a verb and its time. */
  private static final int REACH = 14;

  private static final Set<String> LOOSE =
      Set.of("early", "late", "later", "earlier", "sometime", "mid", "just", "only", "again");
  private static final Set<String> BEFORE_TIME = Set.of("on", "in", "during", "at");
  private static final Set<String> LINKS =
      Set.of(
          "in", "at", "to", "with", "by", "on", "into", "near", "inside", "outside", "of", "out",
          "through", "across", "along", "onto", "down", "up", "around");
  private static final Set<String> ARRANGED =
      Set.of("going", "due", "scheduled", "set", "slated", "expected", "about");
  private static final Set<String> UNREAL =
      Set.of("if", "unless", "whether", "would", "wish", "wished", "though", "could", "might");
  private static final Set<String> AHEAD =
      Set.of("due", "effective", "available", "ahead", "upcoming", "eligible", "ready", "away");

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordTable.read(ClauseTense.class, "timed_words.tsv");

  /** A verb with its auxiliaries, tokens {@code [from, to]}. */
  private record Group(Tense tense, int from, int to) {}

  private ClauseTense() {}

  /** The verb that the time expression of tokens {@code [from, to)} modifies, null if open. */
  public static @Nullable TensedVerb of(Sentence s, int from, int to) {
    if (s.token(from).is("the") || isModifier(s, to) || s.token(s.size() - 1).is("?")) {
      return null;
    }
    int left = from - 1;
    while (left >= 0 && LOOSE.contains(s.token(left).lower())) {
      left--;
    }
    if (left >= 0 && BEFORE_TIME.contains(s.token(left).lower())) {
      left--;
    } else if (left >= 0 && isPhraseOpen(s.token(left))) {
      return null;
    }
    boolean first = left < 0 || left == 0 && s.token(0).tag().equals("CC");
    Group group = first ? after(s, to) : before(s, left, from);
    if (group == null) {
      return null;
    }
    String lemma = s.token(group.to).lemma().toLowerCase(Locale.ROOT);
    boolean reported = isReported(s, first ? to : 0, group.from);
    boolean past = group.tense == Tense.PAST;
    if (past && (reported || WORDS.containsEntry("planning", lemma) || isUnreal(s, group.from))) {
      return null;
    }
    boolean beside = group.to == from - 1;
    boolean object =
        WORDS.containsEntry("inspecting", lemma) || beside && WORDS.containsEntry("untimed", lemma);
    if (!past && !first && object) {
      return null;
    }
    return new TensedVerb(group.tense, lemma, reported, s.span(group.from, group.to + 1));
  }

  /** Whether what follows makes the expression a part of another phrase: "last week's talks". */
  private static boolean isModifier(Sentence s, int to) {
    if (to >= s.size()) {
      return false;
    }
    Token t = s.token(to);
    boolean more =
        (t.tagged("CC") || t.is("-") || t.is("–"))
            && to + 1 < s.size()
            && s.token(to + 1).tagged("CD");
    return more
        || t.tagged("POS")
        || t.tagged("NN")
        || t.tagged("JJ")
        || t.tagged("CD")
        || t.tagged("VB")
        || t.tagged("MD")
        || t.tagged("TO")
        || t.tagged("HYPH")
        || t.is("-")
        || t.is("–")
        || t.is("of")
        || t.is("through")
        || t.is("until");
  }

  /** Whether a token before the expression takes it as its own: "for next week", "a May 7". */
  private static boolean isPhraseOpen(Token t) {
    return t.tagged("IN")
        || t.tagged("TO")
        || t.tagged("DT")
        || t.tagged("PRP$")
        || t.tagged("POS")
        || t.tag().equals("JJ")
        || t.tagged("CD")
        || t.tagged("CC")
        || t.tagged("HYPH");
  }

  /** The verb of the subject that follows a time at the head of the sentence. */
  private static @Nullable Group after(Sentence s, int to) {
    int i = to < s.size() && s.token(to).is(",") ? to + 1 : to;
    int start = i;
    while (i < s.size() && i < start + REACH) {
      Token t = s.token(i);
      if (t.tagged("VB") || t.tag().equals("MD")) {
        break;
      }
      boolean subject =
          t.tagged("DT")
              || t.tagged("JJ")
              || t.tagged("NN")
              || t.tagged("PRP")
              || t.tagged("POS")
              || t.tagged("CD")
              || t.tagged("RB") && i > start
              || t.is("of")
              || t.is("and") && i > start;
      if (!subject) {
        return null;
      }
      i++;
    }
    if (i == start || i >= s.size()) {
      return null;
    }
    int end = i;
    while (end + 1 < s.size() && isGroupPart(s, end + 1)) {
      end++;
    }
    while (end > i && !s.token(end).tagged("VB")) {
      end--;
    }
    Group group = group(s, end);
    // "Tomorrow was the day": what is, is not timed
    return group == null || group.from > i || s.token(end).lemma().equals("be") ? null : group;
  }

  private static boolean isGroupPart(Sentence s, int i) {
    Token t = s.token(i);
    boolean arranged = ARRANGED.contains(t.lower()) && i + 1 < s.size() && s.token(i + 1).is("to");
    return t.tagged("VB") || t.tagged("RB") || t.tagged("TO") || arranged;
  }

  /** The verb before a time, when nothing between them can take the time to itself. */
  private static @Nullable Group before(Sentence s, int left, int from) {
    boolean event = false;
    for (int i = left; i >= 0 && i > left - REACH; i--) {
      Token t = s.token(i);
      if (isVerb(s, i)) {
        Group group = group(s, i);
        boolean be = group != null && t.lemma().equals("be");
        boolean beside = i == left && left + 1 < from;
        boolean other = event && !WORDS.containsEntry("doing", t.lemma());
        boolean open = group != null && be && (group.tense == Tense.PAST || !beside);
        return other || open ? null : group;
      }
      if (isOccasion(s, i)) {
        i -= 3; // "for the last time"
      } else if (!isLink(s, i)) {
        return null;
      } else {
        event |= isEvent(s, i);
      }
    }
    return null;
  }

  /** A verb that is not an attribute of the noun after it: "the rebuilt room". */
  private static boolean isVerb(Sentence s, int i) {
    Token t = s.token(i);
    if (t.tag().equals("MD")) {
      return true;
    }
    boolean participle = t.tag().equals("VBN") || t.tag().equals("VBD") || t.tag().equals("VBG");
    boolean attribute =
        participle
            && i > 0
            && i + 1 < s.size()
            && (s.token(i - 1).tagged("DT") || s.token(i - 1).tagged("PRP$"))
            && s.token(i + 1).tagged("NN");
    return t.tagged("VB") && !attribute;
  }

  private static boolean isOccasion(Sentence s, int i) {
    return i > 2 && s.token(i).is("time") && s.token(i - 2).is("the") && s.token(i - 3).is("for");
  }

  private static boolean isLink(Sentence s, int i) {
    Token t = s.token(i);
    if (t.is(",")) {
      // "in Perth, Australia, on May 7"
      return i > 0
          && s.token(i - 1).tagged("NNP")
          && (i + 1 == s.size()
              || s.token(i + 1).tagged("NNP")
              || BEFORE_TIME.contains(s.token(i + 1).lower()));
    }
    if (t.tagged("IN") || t.tagged("TO")) {
      return LINKS.contains(t.lower());
    }
    return !t.tagged("W")
        && !t.tagged("EX")
        && (Character.isLetterOrDigit(t.text().charAt(0)) || t.tagged("HYPH"))
        && !AHEAD.contains(t.lower());
  }

  /** A noun that can have a time of its own: "the attack on March 3". */
  private static boolean isEvent(Sentence s, int i) {
    Token t = s.token(i);
    if (!t.tagged("NN")) {
      return false;
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    // "take place", "go to the polls"
    boolean light =
        lemma.equals("place") && i > 0 && s.token(i - 1).lemma().equals("take")
            || lemma.equals("poll") && i > 2 && s.token(i - 3).lemma().equals("go");
    if (light) {
      return false;
    }
    boolean event = WORDS.containsEntry("timed", lemma) || EventNouns.isEvent(lemma);
    boolean named = t.tagged("NNP");
    boolean formed =
        lemma.endsWith("tion")
            || lemma.endsWith("sion")
            || lemma.endsWith("ance")
            || lemma.endsWith("ence")
            || lemma.endsWith("ing");
    return event || formed && !named && !WORDS.containsEntry("plain", lemma);
  }

  /** The finite verb that ends at token {@code i}, null when it is not finite or not clear. */
  private static @Nullable Group group(Sentence s, int i) {
    Token t = s.token(i);
    int aux = auxiliary(s, i - 1);
    switch (t.tag()) {
      case "VBD":
        boolean main = !t.lemma().equals("be") && !t.lemma().equals("have");
        return main ? new Group(Tense.PAST, i, i) : null;
      case "VB":
        return t.lemma().equals("have") ? null : future(s, i, aux);
      case "VBG":
        return aux >= 0 && s.token(aux).is("be") ? future(s, i, auxiliary(s, aux - 1)) : null;
      case "VBN":
        if (isOnlyVerb(s, i)) {
          return new Group(Tense.PAST, i, i); // taggers take it for a participle at times
        }
        if (aux < 0) {
          return null;
        }
        if (s.token(aux).is("be")) {
          return future(s, i, auxiliary(s, aux - 1));
        }
        if (s.token(aux).is("was") || s.token(aux).is("were")) {
          return new Group(Tense.PAST, aux, i);
        }
        int have = s.token(aux).is("been") ? auxiliary(s, aux - 1) : aux;
        boolean perfect = have >= 0 && s.token(have).lemma().equals("have");
        boolean finite =
            perfect && !s.token(have).tag().equals("VB") && !s.token(have).tagged("VBG");
        return finite ? new Group(Tense.PAST, have, i) : null;
      case "MD":
        // "will jail the captain": taggers take a rare verb for a noun
        boolean verb =
            t.is("will")
                && i + 2 < s.size()
                && s.token(i + 1).tag().equals("NN")
                && s.token(i + 2).tagged("DT");
        return verb ? new Group(Tense.FUTURE, i, i + 1) : null;
      default:
        return null;
    }
  }

  private static boolean isOnlyVerb(Sentence s, int verb) {
    for (int i = 0; i < s.size(); i++) {
      if (i != verb && (s.token(i).tagged("VB") || s.token(i).tag().equals("MD"))) {
        return false;
      }
    }
    return verb > 0 && s.token(verb - 1).tagged("NN");
  }

  /** "will" or "is going to" at {@code aux} before the infinitive that ends at {@code i}. */
  private static @Nullable Group future(Sentence s, int i, int aux) {
    if (aux < 0) {
      return null;
    }
    String w = s.token(aux).lower();
    if (w.equals("will") || w.equals("shall") || w.equals("'ll") || w.equals("’ll")) {
      return s.token(aux).tag().equals("MD") ? new Group(Tense.FUTURE, aux, i) : null;
    }
    if (w.equals("wo") && aux + 1 < s.size() && s.token(aux + 1).lower().endsWith("t")) {
      return new Group(Tense.FUTURE, aux, i);
    }
    if (!w.equals("to")) {
      return null;
    }
    int is = aux - 1;
    if (is >= 0 && ARRANGED.contains(s.token(is).lower())) {
      is = auxiliary(s, is - 1);
    }
    boolean present = is >= 0 && (s.token(is).is("is") || s.token(is).is("are"));
    return present ? new Group(Tense.FUTURE, is, i) : null;
  }

  /** The token at or before {@code i} that is not an adverb, -1 for none. */
  private static int auxiliary(Sentence s, int i) {
    int at = i;
    while (at >= 0 && (s.token(at).tagged("RB") || s.token(at).is("n't"))) {
      at--;
    }
    return at;
  }

  private static boolean isReported(Sentence s, int from, int verb) {
    for (int i = from; i < verb; i++) {
      Token t = s.token(i);
      boolean cue =
          ReportingCues.standard().of(t) != null
              || t.tagged("VB") && WORDS.containsEntry("planning", t.lemma());
      if (cue && !t.lemma().equals("be") && !t.lemma().equals("have") || t.is("according")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnreal(Sentence s, int verb) {
    for (int i = 0; i < verb; i++) {
      if (UNREAL.contains(s.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
