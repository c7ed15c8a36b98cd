package io.github.gainsay.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check is; every check carries it. Its id is the simple name of its class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {
  /** What is reported, in one sentence without a full stop. */
  String summary();

  /** The type of discrepancy, such as {@code T1}. */
  String type();

  /** The highest severity that it reports. */
  Severity severity();

  Maturity maturity() default Maturity.STABLE;
}
