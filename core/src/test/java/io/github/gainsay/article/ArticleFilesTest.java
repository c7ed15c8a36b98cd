package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static ImmutableList<ReadResult> read(Path path) {
    return ArticleFiles.standard().read(path, InputFormat.AUTO);
  }

  private static Article article(ReadResult result) {
    return ((ReadResult.Read) result).article();
  }

  private static String cause(Path path) {
    List<ReadResult> results = read(path);
    assertThat(results).hasSize(1);
    return ((ReadProblem) results.get(0)).cause();
  }

  @Test
  void readsAFileByItsName() throws IOException {
    assertThat(article(read(file("a.txt", "It fell.")).get(0)).id()).isEqualTo("a.txt");
    assertThat(article(read(file("a.html", "<p>It fell.</p>")).get(0)).sections()).hasSize(1);
    assertThat(read(file("a.jsonl", "{\"text\":\"T\"}\n{\"text\":\"U\"}\n"))).hasSize(2);
  }

  @Test
  void readsAFileWithoutAKnownNameByItsBeginning() throws IOException {
    assertThat(article(read(file("a", "\uFEFF<!doctype html><p>It fell.")).get(0)).sections())
        .hasSize(1);
    assertThat(read(file("b", "{\"text\":\"T\"}\n{\"text\":\"U\"}\n"))).hasSize(2);
    assertThat(article(read(file("c", "{It} fell.")).get(0)).text()).isEqualTo("{It} fell.");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(article(read(file("a.txt", "\uFEFFIt fell.")).get(0)).text()).isEqualTo("It fell.");
    byte[] wide = "\uFEFFIt fell.".getBytes(StandardCharsets.UTF_16BE);
    assertThat(article(read(file("b.txt", wide)).get(0)).text()).isEqualTo("It fell.");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertThat(cause(folder.resolve("none.txt"))).isEqualTo("no such file");
    assertThat(cause(file("a.txt", ""))).isEqualTo("empty");
    assertThat(cause(file("b.txt", " \n\n"))).isEqualTo("nothing but blanks");
    assertThat(cause(file("c.ndjson", ""))).isEqualTo("empty");
    assertThat(cause(file("d.txt", "a\u0000b"))).isEqualTo("a binary file: NUL byte at offset 1");
    assertThat(cause(file("e.txt", "\u0001\u0002abc"))).startsWith("a binary file");
    assertThat(cause(file("f.txt", "%PDF-1.7 x"))).isEqualTo("a PDF file, not text");
  }

  @Test
  void namesTheByteAndLineThatAreNoUtf8() throws IOException {
    List<ReadResult> results =
        read(file("a.txt", "one\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(results)
        .containsExactly(
            new ReadProblem(
                folder.resolve("a.txt").toString(), 2, "not UTF-8: byte 0xE9 at offset 7"));
  }

  @Test
  void aPageMayNameItsOwnCharset() throws IOException {
    String page = "<html><meta charset=iso-8859-1><p>The caf\u00E9 fell.</p>";
    Path file = file("a.html", page.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(article(read(file).get(0)).text()).isEqualTo(page);
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    Path file = file("a.txt", "x".repeat(11));
    ArticleFiles small = ArticleFiles.upTo(10);
    assertThat(small.read(file, InputFormat.AUTO))
        .containsExactly(new ReadProblem(file.toString(), 0, "longer than 10 characters"));
    assertThat(small.read(file("b.txt", "é".repeat(10)), InputFormat.AUTO).get(0))
        .isInstanceOf(ReadResult.Read.class);
    assertThat(small.read(file("c.ndjson", "{\"text\":\"long\"}\n"), InputFormat.AUTO).get(0))
        .isInstanceOf(ReadProblem.class);
  }

  @Test
  void readsAFolderByNameAndLeavesHiddenFilesOut() throws IOException {
    file("b.txt", "It fell.");
    file("sub/a.md", "It rose.");
    file("a.ndjson", "{\"text\":\"T\"}\n{\"id\":\"b.txt\",\"text\":\"U\"}");
    file(".hidden.txt", "no");
    file(".git/x.txt", "no");
    file("picture.png", "no");
    List<ReadResult> results = read(folder);
    assertThat(results).hasSize(4);
    assertThat(article(results.get(0)).id()).isEqualTo("a.ndjson:1");
    assertThat(article(results.get(1)).id()).isEqualTo("b.txt");
    assertThat(((ReadProblem) results.get(2)).cause()).contains("b.txt");
    assertThat(article(results.get(3)).id()).isEqualTo("sub/a.md");
  }

  @Test
  void aFolderWithoutArticlesIsAProblem() throws IOException {
    file("picture.png", "no");
    assertThat(cause(folder)).isEqualTo("a folder without articles");
  }

  @Test
  void aLinkBackToItsFolderEndsNoWhere() throws IOException {
    file("a.txt", "It fell.");
    try {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertThat(read(folder)).hasSize(1);
  }

  @Test
  void readsAStreamUnderAGivenName() {
    ByteArrayInputStream stream =
        new ByteArrayInputStream("{\"text\":\"T\"}\nno\n".getBytes(StandardCharsets.UTF_8));
    List<ReadResult> results = ArticleFiles.standard().read(stream, "<stdin>", InputFormat.AUTO);
    assertThat(results).hasSize(2);
    assertThat(((ReadProblem) results.get(1)).describe()).startsWith("<stdin>:2: not valid JSON");
  }
}
