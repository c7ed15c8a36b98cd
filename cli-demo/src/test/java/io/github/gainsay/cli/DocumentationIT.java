package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages show is what happens. After a change that is meant, {@code mvn verify
 * -Dgainsay.docs=write} brings the shown output up to date.
 */
class DocumentationIT {
  private static final Path README = Path.of("../README.md");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/html-report.md",
        "docs/command-line.md",
        "docs/output-format.md",
        "docs/configuration.md",
        "docs/names.md",
        "docs/primary-texts.md",
        "docs/examples/README.md"
      })
  void commandsPrintWhatThePageShows(String name) throws IOException {
    Path page = Path.of("..", name);
    String now = Documentation.rerun(page);
    if (System.getProperty("gainsay.docs", "").equals("write")) {
      Files.writeString(page, now);
    }

    assertThat(Files.readString(page)).isEqualTo(now);
  }

  /** The Java of the page is compiled and run, and the block after it is what it prints. */
  @Test
  void theJavaOfTheReadmeRuns() throws Exception {
    String page = Files.readString(README);
    String java = block(page, "java", 0);
    String shown = block(page, "text", page.indexOf(java));
    Path source = Files.writeString(folder.resolve("Example.java"), java);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(failed).isZero();

    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) null);
    } finally {
      System.setOut(before);
    }
    String now = printed.toString(StandardCharsets.UTF_8);
    if (System.getProperty("gainsay.docs", "").equals("write")) {
      int at = page.indexOf("```text\n", page.indexOf(java)) + "```text\n".length();
      Files.writeString(README, page.substring(0, at) + now + page.substring(at + shown.length()));
      shown = now;
    }

    assertThat(shown).isEqualTo(now);
  }

  @Test
  void theDependencyOfTheReadmeIsThisBuild() throws IOException {
    String dependency = block(Files.readString(README), "xml", 0);
    String pom = Files.readString(Path.of("../core/pom.xml"));

    for (String tag : new String[] {"groupId", "version"}) {
      assertThat(dependency).contains(element(pom, tag));
    }
    assertThat(dependency).contains("<artifactId>gainsay-core</artifactId>");
  }

  private static String element(String xml, String tag) {
    int start = xml.indexOf("<" + tag + ">");
    return xml.substring(start, xml.indexOf("</" + tag + ">", start));
  }

  private static String block(String page, String language, int from) {
    Matcher m = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    assertThat(m.find(from)).as("a block of %s", language).isTrue();
    return m.group(1);
  }
}
