package io.github.gainsay.testing;

import io.github.gainsay.Gainsay;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Shares one checker among all tests of a run: {@link GainsayAssertions} use it, and a parameter of
 * type {@link Gainsay} receives it. Tests may run in parallel. With JUnit 5 and 6.
 *
 * <p>Given by {@code @ExtendWith(GainsayExtension.class)} or by {@link GainsayTest}, which can name
 * a checker of one's own; a nested class has that of the class around it.
 */
public final class GainsayExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(GainsayExtension.class);
  private static final String BEFORE = "before";

  @Override
  public void beforeEach(ExtensionContext context) {
    Gainsay before = SharedChecker.use(checker(context));
    if (before != null) {
      // A thread that waits for one test can run another in between.
      own(context).put(BEFORE, before);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    SharedChecker.use(own(context).remove(BEFORE, Gainsay.class));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Gainsay.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return checker(context);
  }

  private static Store own(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** The newer name of {@code getOrComputeIfAbsent} is not in JUnit 5. */
  @SuppressWarnings("deprecation")
  private static Gainsay checker(ExtensionContext context) {
    Gainsay shared =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                setUp(context.getRequiredTestClass()),
                setUp -> ReflectionSupport.newInstance(setUp).get().build(),
                Gainsay.class);
    return Objects.requireNonNull(shared);
  }

  private static Class<? extends Supplier<Gainsay.Builder>> setUp(Class<?> tests) {
    for (@Nullable Class<?> c = tests; c != null; c = c.getEnclosingClass()) {
      Optional<GainsayTest> annotation = AnnotationSupport.findAnnotation(c, GainsayTest.class);
      if (annotation.isPresent()) {
        return annotation.get().value();
      }
    }
    return GainsayTest.Standard.class;
  }
}
