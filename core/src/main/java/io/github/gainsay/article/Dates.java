package io.github.gainsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day off an ISO 8601 date or date-time, in the offset in which it is written. */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
              + " ?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private Dates() {}

  /** The day that {@code text} names, or null when it is no ISO date or date-time. */
  static @Nullable LocalDate day(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(iso.group(1)),
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
