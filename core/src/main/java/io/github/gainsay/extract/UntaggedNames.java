package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.PersonMentions.Mention;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import org.jspecify.annotations.Nullable;

/** Names of persons that the entity model took for something else or for nothing. */
final class UntaggedNames {
  /** Shorter words are near to others by chance. */
  private static final int SHORTEST_SLIP = 5;

  private static final ImmutableSet<String> COURTESY =
      ImmutableSet.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.");

  private final NamePack pack;
  private final Gazetteer gazetteer;
  private final RoleNouns roles = RoleNouns.standard();
  private final GivenShapes shapes;

  UntaggedNames(NamePack pack, Gazetteer gazetteer) {
    this.pack = pack;
    this.gazetteer = gazetteer;
    shapes = new GivenShapes(pack);
  }

  private boolean isTitle(String word) {
    return pack.isTitle(word) || pack.isHonorific(word);
  }

  /**
   * The end of a name at {@code i} that the entity model took for something else: capitalized words
   * that a word for a person explains, "Luo Shifang, an athlete" or "spokesman Luo Shifang"; {@code
   * i} for none.
   */
  int end(Sentence s, int i) {
    if (!isPlainName(s.token(i)) || (i > 0 && isPlainName(s.token(i - 1)))) {
      return i;
    }
    if (i + 4 <= s.size()
        && !pack.cultures(s.token(i).text()).isEmpty()
        && isJoined(s, i + 1, i + 4)) {
      return i + 4; // "Han Dae-sung"
    }
    int end = i + 1;
    while (end < s.size() && end < i + 4 && (isPlainName(s.token(end)) || s.token(end).is("-"))) {
      end++;
    }
    boolean size = end - i >= 2 && !s.token(end - 1).is("-");
    boolean more = end < s.size() && isPlainName(s.token(end));
    if (!size
        || more
        || pack.isBody(s.token(end - 1).text())
        || gazetteer.find(s.text(i, end)).isPresent()) {
      return i;
    }
    boolean called = i > 0 && roles.isPerson(s.token(i - 1)) && s.token(i - 1).tag().equals("NN");
    return called || isApposed(s, end) ? end : i;
  }

  /** Whether tokens before {@code to} are a given name of two syllables: "Dae", "-", "sung". */
  boolean isJoined(Sentence s, int from, int to) {
    if (to - from < 3 || !s.token(to - 2).is("-")) {
      return false;
    }
    Token left = s.token(to - 3);
    Token right = s.token(to - 1);
    boolean glued = left.end() == s.token(to - 2).start() && s.token(to - 2).end() == right.start();
    return glued
        && Character.isUpperCase(left.text().codePointAt(0))
        && (right.tagged("NN") || right.tagged("JJ") || right.tagged("VBN"))
        && shapes.areSyllables(left.text(), right.text());
  }

  private static boolean isPlainName(Token t) {
    return t.tag().equals("NNP") && PersonMentions.isName(t.text()) && !t.text().endsWith(".");
  }

  /** Whether ", an athlete" or ", a former police officer" follows. */
  boolean isApposed(Sentence s, int end) {
    if (end + 2 >= s.size()
        || !s.token(end).is(",")
        || !(s.token(end + 1).is("a") || s.token(end + 1).is("an"))) {
      return false;
    }
    for (int i = end + 2; i < Math.min(s.size(), end + 7); i++) {
      Token t = s.token(i);
      boolean last = i + 1 >= s.size() || !s.token(i + 1).tagged("NN");
      if (t.tagged("NN") && last) {
        return roles.isPerson(t);
      }
      if (!t.tagged("NN") && !t.tagged("JJ") && !t.is("-") && !t.tagged("VBN") && !t.tagged("CD")) {
        return false;
      }
    }
    return false;
  }

  /**
   * A part of a known name, or what is spelled like one, that stands alone and that the entity
   * model did not take for a person; or what "Mr." tells to be a person.
   */
  @Nullable Mention alone(Sentence s, int i, KnownNames known) {
    if (!s.section().kind().isTestimony() || s.token(i).entity().equals("PERSON")) {
      return null;
    }
    if (isJoined(s, i, Math.min(s.size(), i + 3))) {
      String name = s.text(i, i + 3);
      boolean free = i == 0 || !s.token(i - 1).tagged("NNP") && !s.token(i - 1).is("-");
      return isArgument(s, i, i + 3) && free && known.contains(name)
          ? new Mention(s, i, i + 3, ImmutableList.of(name), false)
          : null;
    }
    int to = chain(s, i);
    if (to == i || !isFree(s, i, to)) {
      return null;
    }
    String name = s.text(i, to);
    boolean titled = i > 0 && isTitle(s.token(i - 1).text());
    return isMeant(s, i, to, titled, known) && gazetteer.find(name).isEmpty() && !isTitle(name)
        ? new Mention(s, i, to, ImmutableList.of(name), titled)
        : null;
  }

  /**
   * The end of a name of one word at {@code i}, with the particles before it and what hyphens join:
   * "Roe-Webb", "al-Sayed", "van der Berg"; {@code i} for none.
   */
  private int chain(Sentence s, int i) {
    Token first = s.token(i);
    boolean particles = isCapital(first) && pack.isParticle(first.text());
    if (!first.tag().equals("NNP") && !(particles || first.tagged("NN") && isTold(s, i + 1))) {
      return i;
    }
    int last = i;
    while (pack.isParticle(s.token(last).text()) && isNamePart(s, last + 1)) {
      last++;
    }
    while (isHyphen(s, last + 1)) {
      last += 2;
    }
    return PersonMentions.isName(s.token(last).text()) ? last + 1 : i;
  }

  private boolean isNamePart(Sentence s, int i) {
    return i < s.size() && (isCapital(s.token(i)) || pack.isParticle(s.token(i).text()));
  }

  private static boolean isCapital(Token t) {
    return Character.isUpperCase(t.text().codePointAt(0));
  }

  /** Whether a hyphen stands at {@code i} without spaces about it. */
  private static boolean isHyphen(Sentence s, int i) {
    return i + 1 < s.size()
        && s.token(i).is("-")
        && s.token(i - 1).end() == s.token(i).start()
        && s.token(i).end() == s.token(i + 1).start();
  }

  /** Whether no other word of a name stands beside it. */
  private boolean isFree(Sentence s, int from, int to) {
    Token before = from == 0 ? null : s.token(from - 1);
    boolean joined =
        before != null && (before.tagged("NNP") && !isTitle(before.text()) || before.is("-"));
    return !joined && (to >= s.size() || !isJoined(s.token(to)));
  }

  /**
   * Whether the words name a person. What differs from a known name must have several words or
   * stand where persons do, if the entity model saw something else in it or it differs by more.
   */
  private boolean isMeant(Sentence s, int from, int to, boolean titled, KnownNames known) {
    String name = s.text(from, to);
    boolean argument = titled || isArgument(s, from, to);
    if (known.contains(name)) {
      return argument;
    }
    if (titled && COURTESY.contains(s.token(from - 1).lower())) {
      return true;
    }
    if (name.length() < SHORTEST_SLIP) {
      return isTold(s, to) && known.isVariant(name);
    }
    return argument && known.isSlip(name) || name.length() > SHORTEST_SLIP && known.isVariant(name);
  }

  /** Whether a verb follows, or a comma after which more is said, or "said" stands before. */
  private static boolean isArgument(Sentence s, int from, int to) {
    boolean last = to >= s.size();
    boolean comma = !last && s.token(to).is(",");
    boolean told = from > 0 && s.token(from - 1).tagged("VBD") && (last || comma || isStop(s, to));
    boolean opens = comma && from == 0;
    return told || opens || !last && s.token(to).tagged("VB");
  }

  /** Whether "said" or "told" follows. */
  private static boolean isTold(Sentence s, int to) {
    return to < s.size() && (s.token(to).is("said") || s.token(to).is("told"));
  }

  private static boolean isStop(Sentence s, int i) {
    return s.token(i).is(".");
  }

  private static boolean isJoined(Token t) {
    return t.tagged("NNP")
        || t.text().equals("-")
        || t.text().equals("&")
        || t.entity().equals("PERSON");
  }
}
