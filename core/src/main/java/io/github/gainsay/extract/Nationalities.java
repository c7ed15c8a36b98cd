package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.extract.PersonMentions.Mention;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nation that the words around a name give: "Chinese spokesman Wu Tao", "Wu Tao of China", "Wu
 * Tao, a spokesman for China's foreign ministry,".
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
    return named(s, from, name, true);
  }

  private static boolean isPhrase(Token t) {
    boolean word =
        t.tagged("NN") || t.tagged("JJ") || t.tag().equals("POS") || t.is("-") || t.is("of");
    return word && !t.entity().equals("PERSON") && !t.tag().equals("NNS");
  }

  private @Nullable String after(Sentence s, int end) {
    if (end + 1 >= s.size()) {
      return null;
    }
    Token link = s.token(end);
    if (link.is("of") || link.is("from")) {
      return named(s, end + 1, Math.min(s.size(), end + 5), false);
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
    return named(s, end + 1, stop, false);
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

  /** The nation nearest to the name in tokens {@code [from, to)}: its last, or else its first. */
  private @Nullable String named(Sentence s, int from, int to, boolean before) {
    String found = null;
    int i = from;
    while (i < to && (before || found == null)) {
      boolean capital = Character.isUpperCase(s.token(i).text().codePointAt(0));
      int end = capital ? Math.min(to, i + gazetteer.maxWords()) : i;
      Gazetteer.Entry entry = null;
      while (end > i && entry == null) {
        entry = gazetteer.find(s.text(i, end)).orElse(null);
        end -= entry == null ? 1 : 0;
      }
      if (entry != null && !(before && entry.kind() == EntryKind.CITY)) {
        String nation = gazetteer.nation(entry.key());
        found = isNation(nation) ? nation : found;
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** The nations that an article speaks of, its dateline too: they tell whose names to expect. */
  ImmutableSet<String> scene(Draft draft) {
    ImmutableSet.Builder<String> nations = ImmutableSet.builder();
    for (Sentence s : draft.sentences()) {
      SectionKind kind = s.section().kind();
      if (kind.isTestimony() || kind == SectionKind.DATELINE) {
        int i = 0;
        while (i < s.size()) {
          i = place(s, i, nations);
        }
      }
    }
    return nations.build();
  }

  /** Adds the nation of a place that starts at {@code i}; returns where to go on. */
  private int place(Sentence s, int i, ImmutableSet.Builder<String> nations) {
    if (!Character.isUpperCase(s.token(i).text().codePointAt(0))
        || s.token(i).entity().equals("PERSON")) {
      return i + 1;
    }
    for (int end = Math.min(s.size(), i + gazetteer.maxWords()); end > i; end--) {
      Optional<Gazetteer.Entry> entry = gazetteer.find(s.text(i, end));
      if (entry.isPresent()) {
        String nation = gazetteer.nation(entry.get().key());
        if (isNation(nation)) {
          nations.add(nation);
        }
        return end;
      }
    }
    return i + 1;
  }

  private static boolean isNation(String key) {
    return key.length() == 2 && !key.equals("eu") && !key.equals("un");
  }
}
