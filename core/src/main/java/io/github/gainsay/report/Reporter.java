package io.github.gainsay.report;

import io.github.gainsay.article.ReadProblem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes reports in one format as they come: articles first, then events. Output depends on what is
 * given alone, never on the platform: lines end with {@code \n} everywhere. Used by one thread.
 */
public interface Reporter extends Closeable {

  /** Writes what was found in one article. */
  void article(ArticleReport report) throws IOException;

  /**
   * Writes what was found between articles.
   *
   * @param articles the reports of the compared articles, for the words that findings point to
   */
  void event(EventReport report, List<ArticleReport> articles) throws IOException;

  /** Notes an article that could not be read; formats without a place for it leave it out. */
  default void problem(ReadProblem problem) throws IOException {}

  /** Ends the report; the underlying writer is flushed and left open. */
  @Override
  void close() throws IOException;
}
