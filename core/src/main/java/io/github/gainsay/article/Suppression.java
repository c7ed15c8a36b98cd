package io.github.gainsay.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that people have looked at and do not want to see again.
 *
 * @param fingerprint of the finding, as reports give it
 * @param reason why it is fine, for whoever reads it later
 * @param expires the last day on which it holds, null for ever
 * @param article the id of the only article it is meant for; empty for any
 * @param where it is written, such as {@code gainsay.yaml:12}
 */
public record Suppression(
    String fingerprint, String reason, @Nullable LocalDate expires, String article, String where) {

  public Suppression {
    String fault = faultOfFingerprint(fingerprint);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(fault);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("no reason given");
    }
  }

  /** A suppression without an end. */
  public static Suppression of(String fingerprint, String reason) {
    return new Suppression(fingerprint, reason, null, "", "");
  }

  /** Whether it no longer holds on a day; never when the day is not known. */
  public boolean isExpired(@Nullable LocalDate today) {
    return expires != null && today != null && today.isAfter(expires);
  }

  /** What is wrong with a text as a fingerprint, empty when nothing is. */
  static String faultOfFingerprint(String text) {
    boolean good = text.length() == 16;
    for (int i = 0; good && i < text.length(); i++) {
      good = "0123456789abcdef".indexOf(text.charAt(i)) >= 0;
    }
    return good
        ? ""
        : "\"" + text + "\" is no fingerprint; reports give it as 16 digits of 0-9 and a-f";
  }

  /** What is wrong with a text as a day, empty when nothing is. */
  static String faultOfDay(String text) {
    return text.length() == 10 && Dates.day(text) != null
        ? ""
        : "\"" + text + "\" is no day; write year-month-day, such as 2026-01-31";
  }
}
