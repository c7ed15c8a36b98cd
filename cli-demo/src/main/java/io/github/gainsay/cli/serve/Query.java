package io.github.gainsay.cli.serve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.input.NearestWord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters after the question mark of an address; unknown ones are errors. */
final class Query {
  private final ImmutableMap<String, String> values;

  private Query(Map<String, String> values) {
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * Reads the parameters.
   *
   * @param raw as sent, null for none
   * @throws ApiException for a parameter that is unknown, given twice or not well written
   */
  static Query of(@Nullable String raw, ImmutableSet<String> known) throws ApiException {
    Map<String, String> values = new LinkedHashMap<>();
    String text = raw == null ? "" : raw;
    for (String part : Splitter.on('&').omitEmptyStrings().split(text)) {
      int is = part.indexOf('=');
      String name = decoded(is < 0 ? part : part.substring(0, is));
      if (!known.contains(name)) {
        throw wrong("there is no parameter \"" + name + "\"" + NearestWord.hint(name, known, ""));
      }
      if (values.put(name, is < 0 ? "true" : decoded(part.substring(is + 1))) != null) {
        throw wrong("the parameter \"" + name + "\" is given twice");
      }
    }
    return new Query(values);
  }

  private static String decoded(String part) throws ApiException {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong("the parameters are not percent-encoded: " + part);
    }
  }

  boolean is(String name) throws ApiException {
    String value = values.getOrDefault(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(name + " is true or false, not \"" + value + "\"");
    }
    return value.equals("true");
  }

  @Nullable LocalDate day(String name) throws ApiException {
    String value = values.get(name);
    try {
      return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw wrong(name + " is no day: \"" + value + "\"; write year-month-day, such as 2026-01-31");
    }
  }

  private static ApiException wrong(String message) {
    return new ApiException(400, "bad-parameter", message);
  }
}
