package io.github.gainsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who forgets the models is told which dependency to add. */
class MissingModelsTest {
  private static final Pattern CODE =
      Pattern.compile("stanford-corenlp-(\\d++(?:\\.\\d++)*+)\\.jar");

  private static List<Path> classPath() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .toList();
  }

  private static boolean isModels(Path path) {
    return path.getFileName().toString().endsWith("-models.jar");
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Throwable warmUpWithoutModels() throws IOException {
    URL[] urls =
        classPath().stream()
            .filter(path -> !isModels(path))
            .map(MissingModelsTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return catchThrowable(
          () -> {
            Class<?> annotator = loader.loadClass(CoreNlpAnnotator.class.getName());
            Object instance = annotator.getConstructor().newInstance();
            annotator.getMethod("warmUp").invoke(instance);
          });
    }
  }

  @Test
  void theMessageNamesTheExactDependency() throws IOException {
    String version =
        classPath().stream()
            .map(path -> CODE.matcher(path.getFileName().toString()))
            .filter(m -> m.matches())
            .map(m -> m.group(1))
            .findFirst()
            .orElseThrow();

    Throwable thrown = warmUpWithoutModels();

    assertThat(thrown).isInstanceOf(InvocationTargetException.class);
    assertThat(thrown.getCause().getClass().getName())
        .isEqualTo(MissingModelsException.class.getName());
    assertThat(thrown.getCause())
        .hasMessageContaining("<groupId>edu.stanford.nlp</groupId>")
        .hasMessageContaining("<artifactId>stanford-corenlp</artifactId>")
        .hasMessageContaining("<version>" + version + "</version>")
        .hasMessageContaining("<classifier>models</classifier>");
  }

  @Test
  void theModelsAreOnTheClassPathOfTheseTests() {
    assertThat(classPath()).anyMatch(MissingModelsTest::isModels);
  }
}
