package io.github.gainsay.testing;

import io.github.gainsay.Gainsay;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The library with the recorded annotations of these tests. */
final class Recorded implements Supplier<Gainsay.Builder> {
  @Override
  public Gainsay.Builder get() {
    return Gainsay.builder().annotator(RecordedAnnotator.of(Path.of("src/test/annotations")));
  }
}
