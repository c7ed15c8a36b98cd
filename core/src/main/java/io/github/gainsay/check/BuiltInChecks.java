package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;

/** The checks that come with the library, sorted by id. */
public final class BuiltInChecks {

  private BuiltInChecks() {}

  public static ImmutableList<Check> all() {
    return ImmutableList.of();
  }
}
