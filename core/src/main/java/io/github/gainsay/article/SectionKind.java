package io.github.gainsay.article;

/** What a piece of an article is. */
public enum SectionKind {
  HEADLINE,
  DECK,
  BULLET,
  DATELINE,
  BODY,
  QUOTE,
  CAPTION,
  CREDIT,
  FURNITURE;

  /** Whether the piece sums up the body: a headline, deck or bullet. */
  public boolean isSummary() {
    return this == HEADLINE || this == DECK || this == BULLET;
  }

  /** Whether the piece belongs to the running story. */
  public boolean isFlow() {
    return this == BODY || this == QUOTE;
  }

  /** Whether the piece states facts at all; credits and furniture do not. */
  public boolean isTestimony() {
    return this != CREDIT && this != FURNITURE && this != DATELINE;
  }
}
