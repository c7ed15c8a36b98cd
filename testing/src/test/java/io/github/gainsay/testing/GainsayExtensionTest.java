package io.github.gainsay.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.language.AnnotatedArticle;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs classes of tests inside this one, by the rules of a whole run of its own. */
class GainsayExtensionTest {
  private static final AtomicInteger SET_UP = new AtomicInteger();
  private static final Set<Gainsay> INJECTED = ConcurrentHashMap.newKeySet();
  private static final Set<Gainsay> USED = ConcurrentHashMap.newKeySet();

  private static void run(int tests, Map<String, String> parameters, Class<?>... classes) {
    SET_UP.set(0);
    INJECTED.clear();
    USED.clear();
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    for (Class<?> each : classes) {
      kit.selectors(selectClass(each));
    }
    parameters.forEach(kit::configurationParameter);
    kit.execute().testEvents().assertStatistics(s -> s.succeeded(tests).failed(0));
  }

  @Test
  void allClassesOfARunShareOneCheckerAndNestedOnesToo() {
    run(4, Map.of(), First.class, Second.class);

    assertThat(SET_UP).hasValue(1);
    assertThat(INJECTED).hasSize(1);
    assertThat(USED).isEqualTo(INJECTED);
  }

  @Test
  void testsInParallelShareItAsWell() {
    run(
        201,
        Map.of(
            "junit.jupiter.execution.parallel.enabled",
            "true",
            "junit.jupiter.execution.parallel.config.strategy",
            "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism",
            "4"),
        Parallel.class,
        Second.class);

    assertThat(SET_UP).hasValue(1);
    assertThat(USED).isEqualTo(INJECTED).hasSize(1);
  }

  @Test
  void anotherSetUpIsAnotherChecker() {
    run(3, Map.of(), Second.class, Plain.class, Annotated.class);

    assertThat(SET_UP).hasValue(1);
    assertThat(INJECTED).hasSize(2);
  }

  @Test
  void nothingIsLeftBehindOnTheThread() {
    run(1, Map.of(), Second.class);

    assertThat(SharedChecker.use(null)).isNull();
  }

  private static void note(Gainsay injected) {
    INJECTED.add(injected);
    USED.add(SharedChecker.current());
  }

  static final class Counted implements Supplier<Gainsay.Builder> {
    @Override
    public Gainsay.Builder get() {
      SET_UP.incrementAndGet();
      return Gainsay.builder()
          .annotator((a, sections) -> new AnnotatedArticle(a, sections, ImmutableList.of()));
    }
  }

  @GainsayTest(Counted.class)
  static class First {
    @Test
    void one(Gainsay gainsay) {
      note(gainsay);
    }

    @Test
    void two(Gainsay gainsay) {
      note(gainsay);
    }

    @Nested
    class Inner {
      @Test
      void three(Gainsay gainsay) {
        note(gainsay);
      }
    }
  }

  static class Second extends SecondBase {
    @Test
    void four(Gainsay gainsay) {
      note(gainsay);
    }
  }

  @GainsayTest(Counted.class)
  abstract static class SecondBase {}

  @GainsayTest(Counted.class)
  @Execution(ExecutionMode.CONCURRENT)
  static class Parallel {
    @RepeatedTest(200)
    void five(Gainsay gainsay) {
      note(gainsay);
    }
  }

  @ExtendWith(GainsayExtension.class)
  static class Plain {
    @Test
    void six(Gainsay gainsay) {
      note(gainsay);
    }
  }

  @GainsayTest
  static class Annotated {
    @Test
    void seven(Gainsay gainsay) {
      note(gainsay);
    }
  }
}
