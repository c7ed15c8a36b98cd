package io.github.gainsay.extract;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.PersonName;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention of a person as tokens {@code [from, to)} of its sentence.
 *
 * @param name the assertion
 */
public record NamedTokens(Sentence sentence, int from, int to, Assertion<PersonName> name) {

  /** The persons named in a draft, in the order of the text. */
  public static List<NamedTokens> of(Draft draft) {
    List<NamedTokens> found = new ArrayList<>();
    for (Assertion<PersonName> name : draft.of(PersonName.class)) {
      Sentence s = draft.sentences().get(name.locus().sentence());
      int from = -1;
      int to = s.size();
      for (int i = 0; i < s.size(); i++) {
        int start = s.span(i, i + 1).start();
        if (start == name.span().start()) {
          from = i;
        } else if (start >= name.span().end()) {
          to = i;
          break;
        }
      }
      if (from >= 0) {
        found.add(new NamedTokens(s, from, to, name));
      }
    }
    return found;
  }
}
