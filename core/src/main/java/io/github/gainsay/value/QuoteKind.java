package io.github.gainsay.value;

/** How words are reported. */
public enum QuoteKind {
  /** A whole statement in quotation marks. */
  DIRECT,
  /** A paraphrase. */
  INDIRECT,
  /** A paraphrase with some words in quotation marks. */
  MIXED
}
