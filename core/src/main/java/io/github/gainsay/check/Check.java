package io.github.gainsay.check;

/**
 * Something that finds one kind of discrepancy. Implement {@link ArticleCheck}, {@link PairCheck}
 * or {@link PrimaryTextCheck}.
 *
 * <p>A check is stateless and safe for use by many threads; it must carry {@link CheckInfo}. Checks
 * of third parties are found through {@link java.util.ServiceLoader} under this interface.
 */
public interface Check {

  /** The id of the check: the simple name of its class. */
  default String id() {
    return getClass().getSimpleName();
  }

  /**
   * What the check is.
   *
   * @throws IllegalStateException when the class carries no {@link CheckInfo}
   */
  default CheckInfo info() {
    CheckInfo info = getClass().getAnnotation(CheckInfo.class);
    if (info == null) {
      throw new IllegalStateException(getClass().getName() + " has no @CheckInfo");
    }
    return info;
  }
}
