package io.github.gainsay.testing;

import com.google.common.base.Suppliers;
import io.github.gainsay.Gainsay;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The checker that assertions use when they name none. */
final class SharedChecker {
  private static final Supplier<Gainsay> STANDARD = Suppliers.memoize(Gainsay::create);

  /** Inherited, for tests that assert on a thread of their own, as under a time limit. */
  private static final InheritableThreadLocal<@Nullable Gainsay> CURRENT =
      new InheritableThreadLocal<>();

  private SharedChecker() {}

  /** That of the test that runs on this thread; outside of one, the library as it comes. */
  static Gainsay current() {
    Gainsay current = CURRENT.get();
    return current == null ? STANDARD.get() : current;
  }

  /** Makes {@code gainsay} the checker of this thread and returns the one before. */
  static @Nullable Gainsay use(@Nullable Gainsay gainsay) {
    Gainsay before = CURRENT.get();
    if (gainsay == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(gainsay);
    }
    return before;
  }
}
