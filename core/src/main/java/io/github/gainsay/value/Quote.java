package io.github.gainsay.value;

import java.util.Locale;

/**
 * Words that somebody is reported to have said or written.
 *
 * @param words as printed, without the outer quotation marks
 * @param kind how they are reported
 */
public record Quote(String words, QuoteKind kind) implements Value {

  public Quote {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a quote without words");
    }
  }

  /** The words folded: lower case, plain apostrophes, letters and digits only, single blanks. */
  public String folded() {
    return fold(words);
  }

  public static String fold(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }

  /** The same words agree; other words leave open whether they are meant to be the same. */
  @Override
  public Agreement agreesWith(Value other) {
    return other instanceof Quote that && folded().equals(that.folded())
        ? Agreement.AGREES
        : Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return words;
  }
}
