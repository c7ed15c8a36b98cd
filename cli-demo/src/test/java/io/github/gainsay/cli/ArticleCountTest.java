package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCountTest {
  @TempDir private Path folder;

  private static InputOptions options(String... files) {
    InputOptions options = new InputOptions();
    options.files = List.of(files);
    return options;
  }

  private String file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void filesFoldersAndLinesAreCounted() throws IOException {
    String lines = file("b/lines.ndjson", "{}\n\n{}\n  \n{}");
    String one = file("one.txt", "One.\nStill one.\n");
    file("b/two.html", "<p>Two.");
    file("b/.hidden.txt", "Hidden.");
    file("b/data.bin", "No article.");

    assertThat(ArticleCount.of(options(one))).hasValue(1);
    assertThat(ArticleCount.of(options(lines))).hasValue(3);
    assertThat(ArticleCount.of(options(one, folder.resolve("b").toString()))).hasValue(5);
  }

  @Test
  void theFormatGivenDecidesWhatALineIs() throws IOException {
    InputOptions options = options(file("a.txt", "{}\n{}\n"));
    options.format = InputFormat.NDJSON;

    assertThat(ArticleCount.of(options)).hasValue(2);
  }

  @Test
  void standardInputCannotBeCountedAndWhatIsNotThereIsNone() throws IOException {
    assertThat(ArticleCount.of(options(file("a.txt", "A."), "-"))).isEmpty();
    assertThat(ArticleCount.of(options(folder.resolve("none.txt").toString()))).hasValue(0);
  }
}
