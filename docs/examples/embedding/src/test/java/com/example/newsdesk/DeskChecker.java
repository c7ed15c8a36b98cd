package com.example.newsdesk;

import io.github.gainsay.Gainsay;
import io.github.gainsay.testing.RecordedAnnotator;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The checker of the tests: it replays recorded annotations and loads no language model. */
final class DeskChecker implements Supplier<Gainsay.Builder> {
  @Override
  public Gainsay.Builder get() {
    return Gainsay.builder().annotator(RecordedAnnotator.of(Path.of("src/test/annotations")));
  }
}
