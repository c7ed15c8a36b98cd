package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads real articles that lie beside the project, if they do. */
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  @Test
  void realArticlesAreReadWhole() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    int captions = 0;
    int datelines = 0;
    int bullets = 0;
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Article article = Article.of(file.getFileName().toString(), Files.readString(file));
        List<Section> sections = TextReader.read(article);
        Lines.checkCover(article, sections);
        Lines.checkOffsets(article, sections);
        assertThat(sections).filteredOn(s -> s.kind() == SectionKind.HEADLINE).hasSize(1);
        assertThat(sections)
            .filteredOn(s -> s.kind() == SectionKind.FURNITURE)
            .allSatisfy(s -> assertThat(s.text()).hasSizeLessThan(100));
        assertThat(TextRepair.repairs(article, sections)).hasSize(3);
        captions += count(sections, SectionKind.CAPTION);
        datelines += count(sections, SectionKind.DATELINE);
        bullets += count(sections, SectionKind.BULLET);
      }
    }
    assertThat(captions).isEqualTo(5);
    assertThat(datelines).isEqualTo(1);
    assertThat(bullets).isEqualTo(3);
  }

  private static int count(List<Section> sections, SectionKind kind) {
    return (int) sections.stream().filter(s -> s.kind() == kind).count();
  }
}
