package io.github.gainsay.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the process finds around it, so that tests can give their own.
 *
 * @param today the day in the zone of the system; suppressions expire by it, nothing else
 * @param isCi whether a build server runs it, as the environment variable {@code CI} says
 */
record Surroundings(LocalDate today, boolean isCi) {

  static Surroundings system() {
    return new Surroundings(LocalDate.now(ZoneId.systemDefault()), isCi(System.getenv("CI")));
  }

  private static boolean isCi(@Nullable String variable) {
    return variable != null
        && !variable.isBlank()
        && !variable.equals("0")
        && !variable.equalsIgnoreCase("false");
  }
}
