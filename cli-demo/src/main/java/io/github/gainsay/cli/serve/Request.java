package io.github.gainsay.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request, read no further than it is asked for. */
final class Request {
  private final HttpExchange exchange;

  Request(HttpExchange exchange) {
    this.exchange = exchange;
  }

  String method() {
    return exchange.getRequestMethod();
  }

  /** The path, decoded. */
  String path() {
    String path = exchange.getRequestURI().getPath();
    return path == null ? "" : path;
  }

  /** The parameters as sent. */
  @Nullable String query() {
    return exchange.getRequestURI().getRawQuery();
  }

  @Nullable String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /**
   * The body.
   *
   * @param most bytes that it may have
   * @throws ApiException when it has more, none, or is compressed
   */
  byte[] body(int most) throws ApiException, IOException {
    String encoding = header("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new ApiException(
          415, "unsupported-encoding", "send the body as it is, not in " + encoding);
    }
    String length = header("Content-Length");
    if (length != null && length.length() > 9 || length != null && Long.parseLong(length) > most) {
      throw tooLarge(most);
    }
    byte[] body = exchange.getRequestBody().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge(most);
    }
    if (length != null && body.length < Integer.parseInt(length)) {
      throw new ApiException(400, "cut-off", "the body ends before its Content-Length");
    }
    if (body.length == 0) {
      throw new ApiException(400, "empty", "the body is empty");
    }
    return body;
  }

  private static ApiException tooLarge(int most) {
    return new ApiException(413, "too-large", "the body has more than " + most + " bytes");
  }
}
