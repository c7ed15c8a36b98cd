package io.github.gainsay.extract;

import io.github.gainsay.extract.PersonMentions.Mention;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * The nation that the words around a name give: "Chinese spokesman Lin Jian", "Lin Jian of China",
 * "Lin Jian, a spokesman for China's foreign ministry,".
 */
final class Nationalities {
  private static final int REACH = 10;

  private final Gazetteer gazetteer;

  Nationalities(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The key of the nation, null when the words give none. */
  @Nullable String of(Mention mention) {
    Sentence s = mention.sentence();
    String before = before(s, mention.from());
    return before != null ? before : after(s, mention.to());
  }

  /** A nation in the noun phrase that ends in the name. */
  private @Nullable String before(Sentence s, int name) {
    int from = name;
    while (from > 0 && name - from < REACH && isPhrase(s.token(from - 1))) {
      from--;
    }
    return first(s, from, name, true);
  }

  private static boolean isPhrase(Token t) {
    boolean word = t.tagged("NN") || t.tagged("JJ") || t.tag().equals("POS") || t.is("-");
    return word && !t.entity().equals("PERSON") && !t.tag().equals("NNS");
  }

  private @Nullable String after(Sentence s, int end) {
    if (end + 1 >= s.size()) {
      return null;
    }
    Token link = s.token(end);
    if (link.is("of") || link.is("from")) {
      return first(s, end + 1, Math.min(s.size(), end + 5), false);
    }
    if (!link.is(",")) {
      return null;
    }
    Token opens = s.token(end + 1);
    boolean apposed =
        opens.tagged("DT")
            || opens.tagged("JJ")
            || opens.tagged("NN")
            || opens.is("from")
            || opens.is("of")
            || opens.is("who");
    if (!apposed || opens.entity().equals("PERSON")) {
      return null;
    }
    int stop = end + 1;
    while (stop < s.size() && stop < end + 2 + REACH && !isStop(s, stop, end)) {
      stop++;
    }
    return first(s, end + 1, stop, false);
  }

  private static boolean isStop(Sentence s, int i, int end) {
    Token t = s.token(i);
    return t.is(",")
        || t.is(";")
        || t.entity().equals("PERSON")
        || t.tag().equals("VBD")
        || t.tag().equals("VBZ")
        || (t.tag().equals("CC") && i + 1 < s.size() && s.token(i + 1).entity().equals("PERSON"))
        || (t.tagged("W") && i > end + 1);
  }

  /** The first nation named in tokens {@code [from, to)}; with {@code own}, a nation or people. */
  private @Nullable String first(Sentence s, int from, int to, boolean own) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(s.token(i).text().codePointAt(0)) && !s.token(i).is("the")) {
        continue;
      }
      for (int end = Math.min(to, i + gazetteer.maxWords()); end > i; end--) {
        Gazetteer.Entry entry = gazetteer.find(s.text(i, end)).orElse(null);
        if (entry != null) {
          boolean state = entry.kind() != EntryKind.CONTINENT && entry.key().length() != 0;
          boolean usable = !own || entry.kind() != EntryKind.CITY;
          String nation = gazetteer.nation(entry.key());
          if (state && usable && nation.length() == 2 && !nation.equals("eu")) {
            return nation;
          }
          break;
        }
      }
    }
    return null;
  }
}
