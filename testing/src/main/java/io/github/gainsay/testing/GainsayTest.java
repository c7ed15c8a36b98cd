package io.github.gainsay.testing;

import io.github.gainsay.Gainsay;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that share one checker, see {@link GainsayExtension}.
 *
 * <pre>{@code
 * @GainsayTest(DeskChecker.class)
 * class FrontPageTest {
 *   @Test
 *   void theLeadIsClean() {
 *     assertThatArticle(lead).hasNoDiscrepancies(Severity.WARNING);
 *   }
 * }
 * }</pre>
 */
@Documented
@ExtendWith(GainsayExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GainsayTest {

  /**
   * Sets up the checker; a class with a constructor without parameters. All classes of tests that
   * name the same one share one checker.
   */
  Class<? extends Supplier<Gainsay.Builder>> value() default Standard.class;

  /** The library as it comes. */
  final class Standard implements Supplier<Gainsay.Builder> {
    @Override
    public Gainsay.Builder get() {
      return Gainsay.builder();
    }
  }
}
