package io.github.gainsay.language;

import java.util.Locale;

/**
 * A token.
 *
 * @param text as it stands in the section's text
 * @param lemma its dictionary form
 * @param tag its part of speech, a tag of the Penn Treebank
 * @param entity its class, such as PERSON, LOCATION, ORGANIZATION or MISC; "O" for none
 * @param start first offset in the text of its section
 * @param end offset after the last
 */
public record Token(String text, String lemma, String tag, String entity, int start, int end) {

  /** The text in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  public boolean tagged(String prefix) {
    return tag.startsWith(prefix);
  }
}
