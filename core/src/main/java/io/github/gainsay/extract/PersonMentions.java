package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a draft that name persons: what the entity model calls PERSON, without titles
 * and endings, and with the initials, particles and hyphens that it leaves out.
 */
final class PersonMentions {
  private static final String PERSON = "PERSON";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /**
   * A mention: tokens {@code [from, to)} of a sentence.
   *
   * @param words without titles, nicknames and endings
   * @param isTitled whether a title or honorific stands before it
   */
  record Mention(
      Sentence sentence, int from, int to, ImmutableList<String> words, boolean isTitled) {

    boolean isSingle() {
      return words.size() == 1;
    }

    String text() {
      return String.join(" ", words);
    }
  }

  private final NamePack pack;
  private final Gazetteer gazetteer;
  private final UntaggedNames untagged;

  PersonMentions(NamePack pack, Gazetteer gazetteer) {
    this.pack = pack;
    this.gazetteer = gazetteer;
    untagged = new UntaggedNames(pack, gazetteer);
  }

  /** All mentions in the order of the text. */
  ImmutableList<Mention> find(Draft draft) {
    List<Mention> tagged = new ArrayList<>();
    KnownNames known = new KnownNames();
    for (Sentence s : draft.sentences()) {
      if (s.section().kind().isTestimony()) {
        tagged(s, tagged, known);
      }
    }
    ImmutableList.Builder<Mention> all = ImmutableList.builder();
    int next = 0;
    for (Sentence s : draft.sentences()) {
      int i = 0;
      while (i < s.size()) {
        Mention mention = next < tagged.size() ? tagged.get(next) : null;
        if (mention != null && mention.sentence == s && mention.from <= i) {
          next++;
          if (isKept(mention, known)) {
            all.add(mention);
          }
          i = Math.max(i, mention.to);
          continue;
        }
        Mention missed = untagged.alone(s, i, known);
        if (missed != null
            && (mention == null || mention.sentence != s || missed.to <= mention.from)) {
          all.add(missed);
        }
        i++;
      }
    }
    return all.build();
  }

  /** Whether a name that begins with a particle is a slip for one of the family names. */
  boolean isFamilySlip(String name, Set<String> families) {
    String first = name.substring(0, name.indexOf(' ') + 1);
    return pack.isParticle(first.strip())
        && families.stream().anyMatch(f -> f.startsWith(first) && Spelling.isSlip(f, name));
  }

  private void tagged(Sentence s, List<Mention> found, KnownNames known) {
    int i = 0;
    while (i < s.size()) {
      int end = s.token(i).entity().equals(PERSON) ? end(s, i) : untagged.end(s, i);
      if (end == i) {
        i++;
        continue;
      }
      int after =
          found.isEmpty() || found.get(found.size() - 1).sentence != s
              ? 0
              : found.get(found.size() - 1).to;
      Mention mention = mention(s, i, end, after);
      if (mention != null) {
        found.add(mention);
        if (!mention.isSingle() && gazetteer.find(mention.text()).isEmpty()) {
          known.add(mention.words);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** The end of a run of PERSON tokens; hyphens, initials and suffixes inside or after it count. */
  private int end(Sentence s, int from) {
    int end = from + 1;
    while (end < s.size()) {
      Token t = s.token(end);
      boolean glued = t.start() == s.token(end - 1).end();
      if (isOpeningQuote(t) && nickname(s, end) > 0) {
        end = nickname(s, end);
      } else if (t.entity().equals(PERSON) && !t.text().equals(",") && !isQuote(t)) {
        end++;
      } else if (t.text().equals("-") && glued && isGluedWord(s, end + 1)) {
        end += 2; // "Jong-un" as three tokens
      } else if (pack.isSuffix(t.text()) && t.tagged("NNP")) {
        end++;
      } else if (end == from + 1 && isRest(s, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isGluedWord(Sentence s, int i) {
    return i < s.size()
        && s.token(i).start() == s.token(i - 1).end()
        && Character.isLetter(s.token(i).text().charAt(0));
  }

  /**
   * The end of a nickname in quotes that starts at {@code i}, with a PERSON after it; 0 for none.
   */
  private static int nickname(Sentence s, int i) {
    for (int close = i + 2; close < Math.min(s.size() - 1, i + 5); close++) {
      if (isQuote(s.token(close))) {
        return s.token(close + 1).entity().equals(PERSON) ? close + 2 : 0;
      }
    }
    return 0;
  }

  private static boolean isOpeningQuote(Token t) {
    return isQuote(t) || t.text().equals("(");
  }

  private static boolean isQuote(Token t) {
    return switch (t.text()) {
      case "\"", "“", "”", "``", "''", "‘", "’", "'", ")" -> true;
      default -> false;
    };
  }

  /** Whether a token without an entity goes on a name of one word: "Lin/PERSON Jian/O". */
  private boolean isRest(Sentence s, int i) {
    Token t = s.token(i);
    String before = s.token(i - 1).text();
    return t.tagged("NNP")
        && !t.tag().equals("NNPS")
        && t.entity().equals("O")
        && isName(t.text())
        && !t.text().equals(t.text().toUpperCase(java.util.Locale.ROOT))
        && !pack.isTitle(before)
        && !pack.isTitle(t.text())
        && !pack.isHonorific(t.text())
        && !isBody(t.text())
        && gazetteer.find(t.text()).isEmpty()
        && (!pack.cultures(before).isEmpty() || s.token(i - 1).text().endsWith("."));
  }

  private @Nullable Mention mention(Sentence s, int start, int stop, int after) {
    int from = start;
    int to = stop;
    boolean titled = false;
    while (from < to && isBefore(s.token(from), to - from)) {
      titled |= isTitle(s.token(from));
      from++;
    }
    while (to > from && isEnding(s.token(to - 1), to - from) && !untagged.isJoined(s, from, to)) {
      to--;
    }
    // "Neighbours knew him", "the Ames"
    boolean plural = to - from == 1 && s.token(from).tag().matches("NNP?S");
    if (from == to || plural) {
      return null;
    }
    while (from > after && isLeftPart(s, from - 1)) {
      from--; // "J.K. Rowling", "van Dyk"
    }
    if (from > after && isCutFront(s, from, to)) {
      from--;
    }
    titled |= from > 0 && isTitle(s.token(from - 1));
    if (to < s.size() && isBody(s.token(to).text()) && s.token(to).tagged("NNP")) {
      return null;
    }
    ImmutableList<String> words = words(s, from, to);
    return words.isEmpty() || words.size() > 6 || isBody(words.get(words.size() - 1))
        ? null
        : new Mention(s, from, to, words, titled);
  }

  private boolean isTitle(Token t) {
    return pack.isTitle(t.text()) || pack.isHonorific(t.text());
  }

  /** What is no part of a name at its front: titles, lower-case words, punctuation. */
  private boolean isBefore(Token t, int left) {
    if (left > 1 && isTitle(t) && !t.text().equals("U")) {
      return true;
    }
    boolean particle = pack.isParticle(t.text()) && left > 1;
    return !isName(t.text()) && !particle;
  }

  private boolean isEnding(Token t, int left) {
    return !(isName(t.text()) || pack.isSuffix(t.text()))
            && !(left > 1
                && Character.isLetter(t.text().charAt(0))
                && t.entity().equals(PERSON)
                && t.tagged("NNP"))
        || t.tag().equals("POS");
  }

  /** Whether a token before a name belongs to it: an initial or a particle in capitals or not. */
  private boolean isLeftPart(Sentence s, int i) {
    Token t = s.token(i);
    if (!t.entity().equals("O")) {
      return false;
    }
    String word = t.text();
    boolean initial =
        word.endsWith(".")
            && Character.isUpperCase(word.charAt(0))
            && !isTitle(t)
            && word.chars().filter(c -> c == '.').count() * 2 >= word.length()
            && gazetteer.find(word).isEmpty();
    boolean particle =
        pack.isParticle(word) && t.tagged("NNP") && !pack.isHonorific(word) && word.length() > 1;
    return initial || particle;
  }

  /**
   * Whether the word before is the first of the name: "He/PRP Jie", "Song/O Haeri", "Amal/O Al".
   */
  private boolean isCutFront(Sentence s, int from, int to) {
    Token t = s.token(from - 1);
    boolean free = t.entity().equals("O") && Character.isUpperCase(t.text().codePointAt(0));
    if (!free || isTitle(t) || gazetteer.find(t.text()).isPresent()) {
      return false;
    }
    boolean chinese = to - from <= 2 && !pack.cultures(t.text()).isEmpty();
    boolean noun =
        t.tag().equals("NNP")
            || (from == 1 && (t.tag().equals("PRP") && !t.is("I") || untagged.isApposed(s, to)));
    boolean particle = pack.isParticle(s.token(from).text()) && t.tag().equals("NNP");
    return (chinese && noun && isEastern(s.token(from).text())) || particle;
  }

  private boolean isEastern(String word) {
    return pack.isPinyin(word) || !pack.isWesternGiven(word) && word.length() <= 9;
  }

  static boolean isName(String word) {
    int at = 0;
    int first = word.codePointAt(0);
    if ((first == '\'' || first == '’') && word.length() > 1) {
      at = 1;
    }
    boolean upper = Character.isUpperCase(word.codePointAt(at));
    // "al-Assad", "el-Sisi", "d'Estaing"
    return (upper || word.indexOf('-') > 0 || word.startsWith("d'") || word.startsWith("d’"))
        && Character.isLetter(word.codePointAt(word.length() - 1)) | word.endsWith(".")
        && word.codePoints().noneMatch(Character::isDigit);
  }

  private boolean isBody(String word) {
    return pack.isBody(word);
  }

  /** The words of a name as written, hyphens kept, without what stands in quotes. */
  private ImmutableList<String> words(Sentence s, int from, int to) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (isQuote(t) || t.text().equals("(")) {
        quoted = !quoted && !t.text().equals(")");
        continue;
      }
      if (!quoted && !t.text().equals(",")) {
        if (text.length() > 0 && t.start() > s.token(i - 1).end()) {
          text.append(' ');
        }
        text.append(t.text());
      }
    }
    return ImmutableList.copyOf(WORDS.split(text));
  }

  /**
   * Drops places, demonyms and titles; a single word like a place stays when it is part of a name.
   */
  private boolean isKept(Mention mention, KnownNames known) {
    if (mention.isSingle() && (pack.isTitle(mention.text()) || pack.isHonorific(mention.text()))) {
      return known.contains(mention.text());
    }
    Optional<Gazetteer.Entry> place = gazetteer.find(mention.text());
    if (place.isEmpty()) {
      return true;
    }
    if (!mention.isSingle()) {
      return false;
    }
    return !gazetteer.isDemonym(mention.text()) && known.contains(mention.text());
  }
}
