package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the guides quote stands in files that are built and tested. A block names its file in the
 * line above it, {@code <!-- from FILE -->}; only the indentation may differ.
 */
class GuidesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^<!-- from (\\S+) -->\n)?^```(\\w+)\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static String flush(String text) {
    return text.lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/embedding.md", "docs/writing-a-check.md"})
  void everyBlockIsPartOfAFileThatIsBuilt(String guide) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(guide)));
    int quoted = 0;
    while (block.find()) {
      String file = block.group(1);
      if (file == null) {
        assertThat(block.group(2))
            .as("a block without a file:\n%s", block.group(3))
            .isEqualTo("sh");
      } else {
        assertThat(flush(Files.readString(ROOT.resolve(file))))
            .as(file)
            .contains(flush(block.group(3)));
        quoted++;
      }
    }

    assertThat(quoted).isGreaterThan(2);
  }

  @Test
  void noLinkOfThePagesLeadsNowhere() throws IOException {
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
      List<Path> all =
          Stream.concat(
                  pages.filter(p -> p.toString().endsWith(".md")),
                  Stream.of(ROOT.resolve("README.md")))
              .toList();
      for (Path page : all) {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          assertThat(page.resolveSibling(link.group(1))).as("linked from %s", page).exists();
        }
      }
    }
  }

  @Test
  void theReadmeLeadsToEveryGuide() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
        assertThat(readme).contains("(docs/" + page.getFileName() + ")");
      }
    }
  }
}
