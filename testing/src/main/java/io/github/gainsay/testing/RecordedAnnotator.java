package io.github.gainsay.testing;

import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import java.nio.file.Path;

/**
 * Annotates articles as they were annotated before, from files, so that tests need no language
 * model: with {@link #of} {@code mvn test} replays, and {@code mvn test
 * -Dgainsay.annotations=record} makes the files anew.
 *
 * <p>There is one file for each article, named by its id. It holds the tokens, their tags, lemmas
 * and entities, and the dependency parses of all sentences, not just of those asked for: a file
 * stays good when other checks or name packs ask for more. Reports on a replay are those of the
 * live run, byte by byte. An article that was edited since is refused.
 */
public final class RecordedAnnotator {

  /** The system property that makes {@link #of} record, when it is {@code record}. */
  public static final String PROPERTY = "gainsay.annotations";

  private RecordedAnnotator() {}

  /**
   * Replays from a folder; with {@code -Dgainsay.annotations=record} annotates with CoreNLP and
   * records there, which needs the language models.
   */
  public static Annotator of(Path folder) {
    return System.getProperty(PROPERTY, "").equals("record")
        ? recording(new CoreNlpAnnotator(), folder)
        : replaying(folder);
  }

  /**
   * Replays from a folder. To annotate an article that is not there, or not as it is now, throws
   * {@link RecordedAnnotationsException}.
   */
  public static Annotator replaying(Path folder) {
    return (article, sections) -> new AnnotationFile(folder, article.id()).read(article, sections);
  }

  /** Annotates with {@code delegate} and records each article in a folder, which is made. */
  public static Annotator recording(Annotator delegate, Path folder) {
    return (article, sections) -> {
      AnnotatedArticle annotated = delegate.annotate(article, sections);
      new AnnotationFile(folder, article.id()).write(annotated);
      return annotated;
    };
  }
}
