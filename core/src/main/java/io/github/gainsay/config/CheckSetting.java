package io.github.gainsay.config;

import io.github.gainsay.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is set for one check; it stands above the profile.
 *
 * @param isOn whether it runs
 * @param severity of all its findings, null for what the check says
 */
public record CheckSetting(boolean isOn, @Nullable Severity severity) {
  public static final CheckSetting ON = new CheckSetting(true, null);
  public static final CheckSetting OFF = new CheckSetting(false, null);

  /** The check runs, and its findings have this severity. */
  public static CheckSetting as(Severity severity) {
    return new CheckSetting(true, severity);
  }
}
