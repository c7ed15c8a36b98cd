package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Change;
import java.util.Locale;

/** Words before a number that say that something rose or fell by it: "up 3%", "fell by 20". */
final class ChangeCues {
  private static final ImmutableSet<String> UP =
      ImmutableSet.of(
          "rise",
          "gain",
          "climb",
          "jump",
          "surge",
          "soar",
          "increase",
          "advance",
          "grow",
          "rally",
          "rebound",
          "swell",
          "leap",
          "spike",
          "skyrocket",
          "appreciate",
          "expand",
          "up",
          "upward",
          "upwards",
          "higher");

  private static final ImmutableSet<String> DOWN =
      ImmutableSet.of(
          "fall",
          "drop",
          "decline",
          "lose",
          "slide",
          "slip",
          "plunge",
          "plummet",
          "tumble",
          "sink",
          "shed",
          "decrease",
          "dip",
          "slump",
          "shrink",
          "retreat",
          "ease",
          "down",
          "downward",
          "downwards",
          "lower",
          "contract",
          "depreciate",
          "crash",
          "tank",
          "dive");

  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "by", "just", "only", "another", "a", "an", "further", "as", "much", "full", "sharply");

  /** The most tokens between a cue and the number. */
  private static final int NEAR = 3;

  private ChangeCues() {}

  /** What the words right before token {@code i} say of the number there. */
  static Change before(Sentence s, int i) {
    if (i > 2 && s.token(i - 1).is("or") && s.token(i - 2).is(",")) {
      return before(s, number(s, i - 3)); // "lost 190 points, or 0.6%"
    }
    for (int k = i - 1; k >= 0 && k >= i - NEAR; k--) {
      Change change = isParticle(s, k) ? Change.NONE : of(s.token(k));
      if (change != Change.NONE) {
        return isTarget(s, k, i) ? Change.NONE : change;
      }
      if (!BETWEEN.contains(s.token(k).lower())) {
        return Change.NONE;
      }
    }
    return Change.NONE;
  }

  /** The first token of the number at or shortly before token {@code i}. */
  private static int number(Sentence s, int i) {
    int at = i;
    while (at > 0 && at > i - NEAR && !s.token(at).tagged("CD")) {
      at--;
    }
    while (at > 0 && (s.token(at - 1).tagged("CD") || s.token(at - 1).tagged("$"))) {
      at--;
    }
    return at;
  }

  /** Whether a verb of change stands among the few tokens before {@code i}: "fell from". */
  static boolean isVerbNear(Sentence s, int i) {
    for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
      if (s.token(k).is(",") || s.token(k).is(";")) {
        return false;
      }
      if (of(s.token(k)) != Change.NONE && !s.token(k).is("up") && !s.token(k).is("down")) {
        return true;
      }
    }
    return false;
  }

  /** "gave up 517 yards" */
  private static boolean isParticle(Sentence s, int i) {
    boolean particle = s.token(i).is("up") || s.token(i).is("down");
    Token before = i == 0 ? s.token(i) : s.token(i - 1);
    return particle
        && before.tagged("VB")
        && !before.lemma().equals("be")
        && of(before) == Change.NONE;
  }

  /** "up to 900", "rose above": the number is no step. */
  private static boolean isTarget(Sentence s, int cue, int i) {
    for (int k = cue + 1; k < i; k++) {
      if (s.token(k).is("to") || s.token(k).is("from") || s.token(k).is("at")) {
        return true;
      }
    }
    return false;
  }

  private static Change of(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean verb = t.tagged("VB");
    boolean adverb = !t.tagged("VB") && !t.tagged("NN");
    if (verb ? UP.contains(lemma) : adverb && UP.contains(t.lower())) {
      return Change.UP;
    }
    return (verb ? DOWN.contains(lemma) : adverb && DOWN.contains(t.lower()))
        ? Change.DOWN
        : Change.NONE;
  }
}
