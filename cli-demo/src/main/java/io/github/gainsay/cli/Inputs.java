package io.github.gainsay.cli;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.ArticleFiles;
import io.github.gainsay.article.InputFormat;
import io.github.gainsay.article.NdjsonReader;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.ReadResult;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads the articles that the command line names; NDJSON line by line, whatever its length. */
final class Inputs {
  private static final String STDIN = "stdin";

  /** The cluster of {@code --compare}. */
  private static final String ONE_EVENT = "all";

  private static final int PEEKED = 1000;

  private final InputOptions options;
  private final Console console;
  private final boolean oneEvent;
  private final ArticleSink sink;

  Inputs(InputOptions options, Console console, boolean oneEvent, ArticleSink sink) {
    this.options = options;
    this.console = console;
    this.oneEvent = oneEvent;
    this.sink = sink;
  }

  void read() {
    for (String file : options.files) {
      try {
        if (file.equals("-")) {
          standardInput();
        } else {
          path(file);
        }
      } catch (IOException e) {
        sink.problem(new ReadProblem(file, 0, "cannot be read: " + e.getMessage()));
      } catch (InvalidPathException e) {
        sink.problem(new ReadProblem(file, 0, "not the name of a file: " + e.getReason()));
      }
    }
  }

  private void path(String file) throws IOException {
    Path path = Path.of(file);
    if (options.isNdjson(file) && Files.isRegularFile(path)) {
      try (InputStream stream = Files.newInputStream(path)) {
        each(file, NdjsonReader.of(file, stream));
      }
    } else {
      each(file, ArticleFiles.standard().read(path, options.format).iterator());
    }
  }

  private void standardInput() throws IOException {
    BufferedInputStream in = new BufferedInputStream(console.in());
    if (options.format == InputFormat.NDJSON
        || options.format == InputFormat.AUTO && startsObject(in)) {
      each(STDIN, NdjsonReader.of(STDIN, in));
    } else {
      each(STDIN, ArticleFiles.standard().read(in, STDIN, options.format).iterator());
    }
  }

  private static boolean startsObject(BufferedInputStream in) throws IOException {
    in.mark(PEEKED);
    byte[] head = in.readNBytes(PEEKED);
    in.reset();
    return new String(head, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{");
  }

  private void each(String file, Iterator<ReadResult> results) {
    if (!results.hasNext()) {
      sink.problem(new ReadProblem(file, 0, "empty"));
    }
    while (results.hasNext()) {
      ReadResult result = results.next();
      if (result instanceof ReadProblem problem) {
        sink.problem(problem);
      } else if (result instanceof ReadResult.Read read) {
        sink.article(asGiven(read.article()), read.origin());
      }
    }
  }

  /** The article with what the command line says of all articles. */
  private Article asGiven(Article article) {
    Article.Builder given = article.toBuilder();
    if (article.published() == null) {
      given.published(options.published);
    }
    if (oneEvent) {
      given.cluster(ONE_EVENT);
    }
    return given.build();
  }
}
