package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input is told in one line, and the good one beside it is checked. */
class BadInputTest {
  private static final String SLIP = "The fair opens on Wednesday, October 9, 2025, in Tarn.";

  @TempDir private Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Checks {@code bad} and then a good article with a slip in it. */
  private CliRun besideAGoodOne(String bad) throws IOException {
    CliRun run = CliRun.of("check", bad, file("good.txt", SLIP));
    assertThat(run.showsAStackTrace()).isFalse();
    assertThat(run.out()).contains("good.txt:1:19");
    return run;
  }

  private static void refused(CliRun run, String... words) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: ").contains(words);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).contains("not read: 1 article");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(besideAGoodOne(file("empty.txt", "")), "empty.txt: ", "empty");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    refused(besideAGoodOne(file("image.txt", bytes)), "image.txt");
  }

  @Test
  void invalidUtf8() throws IOException {
    byte[] latin1 = "A caf\u00e9 opens in Tarn.\n".repeat(20).getBytes(StandardCharsets.ISO_8859_1);
    refused(besideAGoodOne(file("latin1.txt", latin1)), "latin1.txt", "UTF-8");
  }

  @Test
  void aMissingFile() throws IOException {
    refused(besideAGoodOne(folder.resolve("nowhere.txt").toString()), "nowhere.txt: ");
  }

  @Test
  void aFolderWithoutArticles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CliRun run = besideAGoodOne(empty.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(empty.toString()).contains("a folder without articles");
  }

  @Test
  void aBrokenLineAmongGoodOnes() throws IOException {
    String in =
        "{\"id\":\"one\",\"text\":\""
            + SLIP
            + "\"}\n"
            + "{\"id\":\"two\",\"text\":\n"
            + "{\"id\":\"three\",\"headline\":\"no text\"}\n"
            + "{\"id\":\"four\",\"text\":\"x\",\"published\":\"yesterday\"}\n"
            + "{\"id\":\"five\",\"text\":\""
            + SLIP
            + "\"}\n";
    CliRun run = CliRun.of("check", file("lines.ndjson", in));

    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.err()).contains("lines.ndjson:2: ", "lines.ndjson:3: ", "lines.ndjson:4: ");
    assertThat(run.out()).contains("one:1:19").contains("five:1:19").contains("2 errors");
    assertThat(run.showsAStackTrace()).isFalse();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void brokenHtmlIsReadAsFarAsItGoes() throws IOException {
    String html = "<html><body><article><h1>Fair<p>" + SLIP + "</div></b><p>And <i>more";
    CliRun run = CliRun.of("check", file("broken.html", html));

    assertThat(run.out()).contains("WeekdayDateMismatch");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void tenMegabytesOfText() throws IOException {
    String paragraph = "The fair was quiet on Thursday, October 9, 2025, they said.\n\n";
    CliRun run = besideAGoodOne(file("long.txt", paragraph.repeat(10_000_000 / 62)));

    refused(run, "long.txt: ", "longer than");
  }

  @Test
  void aMegabyteOfText() throws IOException {
    String paragraph = "The fair was quiet on Thursday, October 9, 2025, they said.\n\n";
    CliRun run = CliRun.of("check", file("long.txt", paragraph.repeat(1_000_000 / 62)));

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void oneEndlessLine() throws IOException {
    CliRun blanks = CliRun.of("check", file("line.txt", "word ".repeat(200_000) + SLIP));
    CliRun none = CliRun.of("check", file("run.txt", "x".repeat(1_500_000)));

    assertThat(blanks.out()).contains("line.txt:1:1000019");
    assertThat(blanks.status()).isEqualTo(1);
    assertThat(none.showsAStackTrace()).isFalse();
    assertThat(none.status()).isZero();
  }
}
