package io.github.gainsay.article;

/** What came of reading one article: the article, or why there is none. */
public sealed interface ReadResult permits ReadResult.Read, ReadProblem {

  /** An article that could be read, and where. */
  record Read(Article article, Origin origin) implements ReadResult {}
}
