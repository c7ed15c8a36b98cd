package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.extract.PersonMentions.Mention;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of persons that the entity model took for something else or for nothing. */
final class UntaggedNames {
  /** Shorter words are near to others by chance. */
  private static final int SHORTEST_SLIP = 5;

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
        && pack.cultures(s.token(i).text()).stream()
            .anyMatch(c -> pack.isCommonFamily(c, s.token(i).text()))
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

  /** A part of a known name alone that the entity model did not take for a person. */
  @Nullable Mention alone(Sentence s, int i, Set<String> known) {
    Token t = s.token(i);
    if (isJoined(s, i, Math.min(s.size(), i + 3)) && s.section().kind().isTestimony()) {
      String name = s.text(i, i + 3);
      boolean free = i == 0 || !s.token(i - 1).tagged("NNP") && !s.token(i - 1).is("-");
      return isArgument(s, i, i + 3) && free && known.contains(NamePack.fold(name))
          ? new Mention(s, i, i + 3, ImmutableList.of(name), false)
          : null;
    }
    if (!t.tag().equals("NNP")
        || t.entity().equals("PERSON")
        || !s.section().kind().isTestimony()
        || !PersonMentions.isName(t.text())
        || !(known.contains(NamePack.fold(t.text())) || isAlmostKnown(t, known))
        || isTitle(t.text())
        || gazetteer.find(t.text()).isPresent()) {
      return null;
    }
    boolean before = i > 0 && s.token(i - 1).tagged("NNP") && !isTitle(s.token(i - 1).text());
    boolean hyphen = i > 0 && s.token(i - 1).text().equals("-");
    boolean after = i + 1 < s.size() && isJoined(s.token(i + 1));
    if (before || hyphen || after) {
      return null;
    }
    boolean titled = i > 0 && isTitle(s.token(i - 1).text());
    return titled || isArgument(s, i, i + 1)
        ? new Mention(s, i, i + 1, ImmutableList.of(t.text()), titled)
        : null;
  }

  /** Whether a word is a slip for a part of a known name: "Brandvald" for "Brandvold". */
  private static boolean isAlmostKnown(Token t, Set<String> known) {
    String word = t.text();
    return word.length() >= SHORTEST_SLIP
        && t.entity().equals("O")
        && known.stream()
            .anyMatch(
                k -> k.indexOf(' ') < 0 && Spelling.isSlip(k, word) && !Spelling.isPlural(k, word));
  }

  /** Whether a verb follows, or a comma after which more is said, or "said" stands before. */
  private static boolean isArgument(Sentence s, int from, int to) {
    boolean last = to >= s.size();
    boolean comma = !last && s.token(to).is(",");
    boolean told = from > 0 && s.token(from - 1).tagged("VBD") && (last || comma || isStop(s, to));
    boolean opens = comma && from == 0;
    return told || opens || !last && s.token(to).tagged("VB");
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
