package io.github.gainsay.check;

import io.github.gainsay.article.Span;

/**
 * An edit that would resolve a discrepancy; it does not say that this side is wrong.
 *
 * @param at the words to replace
 * @param replacement what to write there
 */
public record Resolution(Span at, String replacement) {

  /** The edit in words. */
  public String describe(String words) {
    return replacement.isEmpty()
        ? "delete “" + words + "”"
        : "write “" + replacement + "” for “" + words + "”";
  }
}
