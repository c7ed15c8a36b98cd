package io.github.gainsay.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.gainsay.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he" or "she" at the start of a sentence stands for: the one person named in the sentence
 * before, or in the one before that when it names nobody. Where two are named it stays open.
 */
final class Antecedents {
  private static final int REACH = 2;

  private final Draft draft;
  private final ListMultimap<Integer, NamedTokens> bySentence = ArrayListMultimap.create();

  Antecedents(Draft draft, List<NamedTokens> names) {
    this.draft = draft;
    names.forEach(name -> bySentence.put(name.sentence().index(), name));
  }

  /** The person meant by the subject of a sentence that names nobody before it; null when open. */
  @Nullable NamedTokens of(Sentence s) {
    for (int i = s.index() - 1; i >= Math.max(0, s.index() - REACH); i--) {
      if (!draft.sentences().get(i).section().kind().isFlow()) {
        return null;
      }
      List<NamedTokens> named = bySentence.get(i);
      if (!named.isEmpty()) {
        NamedTokens first = named.get(0);
        String person = first.name().value().full();
        boolean one = named.stream().allMatch(n -> n.name().value().full().equals(person));
        return one ? first : null;
      }
    }
    return null;
  }

  /** The last person named in a sentence before a token; null for none. */
  @Nullable NamedTokens before(Sentence s, int token) {
    NamedTokens last = null;
    for (NamedTokens name : bySentence.get(s.index())) {
      if (name.to() <= token) {
        last = name;
      }
    }
    return last;
  }
}
