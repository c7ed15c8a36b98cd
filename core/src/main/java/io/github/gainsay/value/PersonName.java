package io.github.gainsay.value;

import java.util.Locale;

/**
 * A mention of a person by name, resolved to the full name that the article gives.
 *
 * @param full the full name the mention stands for, as written at its first full mention; the
 *     mention itself when the article has no fuller one
 * @param family the family name, empty when not known
 * @param given the given name or names, empty when not known
 * @param order the order of {@code full}
 * @param evidence why this order, in words; empty when {@code order} is UNKNOWN
 * @param mention the words of this mention, without titles
 */
public record PersonName(
    String full, String family, String given, NameOrder order, String evidence, String mention)
    implements Value {

  public PersonName {
    if (full.isBlank() || mention.isBlank()) {
      throw new IllegalArgumentException("a name without words: '" + full + "', '" + mention + "'");
    }
  }

  /** Whether the mention gives the full name. */
  public boolean isFull() {
    return fold(mention).equals(fold(full)) && !full.equals(family);
  }

  /** Whether the mention is the given name alone, although the family name is known. */
  public boolean isGivenAlone() {
    return !given.isEmpty() && !family.isEmpty() && fold(mention).equals(fold(given));
  }

  /**
   * Names agree when they are one name, or when one is the family or the given part of the other.
   */
  @Override
  public Agreement agreesWith(Value other) {
    if (!(other instanceof PersonName that)) {
      return Agreement.NOT_COMPARABLE;
    }
    if (family.isEmpty() || that.family.isEmpty()) {
      return fold(full).equals(fold(that.full)) ? Agreement.AGREES : Agreement.NOT_COMPARABLE;
    }
    if (!fold(family).equals(fold(that.family))) {
      return Agreement.CONFLICTS;
    }
    return given.isEmpty() || that.given.isEmpty() || fold(given).equals(fold(that.given))
        ? Agreement.AGREES
        : Agreement.CONFLICTS;
  }

  @Override
  public String describe() {
    return full.equals(mention) ? full : mention + " (" + full + ")";
  }

  private static String fold(String s) {
    return s.toLowerCase(Locale.ROOT);
  }
}
