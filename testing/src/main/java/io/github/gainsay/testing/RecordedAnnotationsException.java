package io.github.gainsay.testing;

import java.nio.file.Path;

/** Recorded annotations that are missing, of another text or damaged; the message says which. */
public final class RecordedAnnotationsException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  RecordedAnnotationsException(Path file, String fault) {
    super(
        file
            + ": "
            + fault
            + "\nRecord it: run the test once with -D"
            + RecordedAnnotator.PROPERTY
            + "=record (needs the language models).");
  }
}
