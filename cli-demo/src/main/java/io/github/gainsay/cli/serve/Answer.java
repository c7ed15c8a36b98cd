package io.github.gainsay.cli.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the status code of HTTP
 * @param type the media type of the body
 * @param body never changed once it is given
 * @param headers beside those that every answer has
 */
record Answer(int status, String type, byte[] body, ImmutableMap<String, String> headers) {
  static final String JSON = "application/json";
  static final String NDJSON = "application/x-ndjson";
  static final String HTML = "text/html; charset=utf-8";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, ImmutableMap.of());
  }

  static Answer json(Object value) {
    return of(JSON, bytes(value));
  }

  /** An error, as {@code {"error":{"status":…,"code":…,"message":…,"line":…}}}. */
  static Answer error(int status, String code, String message, int line) {
    ObjectNode error = MAPPER.createObjectNode();
    error.put("status", status);
    error.put("code", code);
    error.put("message", message);
    if (line > 0) {
      error.put("line", line);
    }
    return new Answer(status, JSON, bytes(Map.of("error", error)), ImmutableMap.of());
  }

  Answer with(Map<String, String> more) {
    return new Answer(
        status,
        type,
        body,
        ImmutableMap.<String, String>builder().putAll(headers).putAll(more).buildKeepingLast());
  }

  private static byte[] bytes(Object value) {
    try {
      return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
