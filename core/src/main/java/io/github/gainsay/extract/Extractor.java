package io.github.gainsay.extract;

/** Finds assertions of one kind. Extractors are stateless and safe for use by many threads. */
public interface Extractor {

  /** Adds what it finds to {@code draft}; it may use what extractors before it have added. */
  void extract(Draft draft);
}
