package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.ArticleFiles;
import io.github.gainsay.article.InputFormat;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.ReadResult;
import io.github.gainsay.assertion.ArticleFacts;
import java.nio.file.Path;
import java.util.List;

/** Reads the primary texts of {@code --source}. */
final class PrimaryTexts {
  private PrimaryTexts() {}

  /**
   * The texts of files, read like articles; their ids start with {@code source:}, so that an
   * article of the same name stays apart.
   *
   * @throws WrongUseException for a file that is empty or cannot be read
   */
  static ImmutableList<ArticleFacts> read(Gainsay gainsay, List<Path> files, Progress progress) {
    ImmutableList.Builder<ArticleFacts> texts = ImmutableList.builder();
    for (Path file : files) {
      List<ReadResult> results = ArticleFiles.standard().read(file, InputFormat.AUTO);
      if (results.isEmpty()) {
        progress.clear();
        throw new WrongUseException("--source: " + file + " is empty");
      }
      for (ReadResult result : results) {
        if (result instanceof ReadProblem problem) {
          progress.clear();
          throw new WrongUseException("--source: " + problem.describe());
        } else if (result instanceof ReadResult.Read read) {
          String id = "source:" + read.article().id();
          progress.loading();
          texts.add(gainsay.read(Articles.renamed(read.article(), id)));
        }
      }
    }
    return texts.build();
  }
}
