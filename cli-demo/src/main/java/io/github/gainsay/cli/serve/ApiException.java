package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableMap;

/** A request that is answered with an error; the message is for whoever made it. */
final class ApiException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final int line;
  private final transient ImmutableMap<String, String> headers;

  /** An error of the whole request. */
  ApiException(int status, String code, String message) {
    this(status, code, message, 0, ImmutableMap.of());
  }

  /**
   * An error.
   *
   * @param line of the body, counted from 1; 0 when it is of none
   * @param headers that the answer needs beside
   */
  ApiException(
      int status, String code, String message, int line, ImmutableMap<String, String> headers) {
    super(message);
    this.status = status;
    this.code = code;
    this.line = line;
    this.headers = headers;
  }

  Answer answer() {
    String message = String.valueOf(getMessage());
    return Answer.error(status, code, message, line).with(headers);
  }
}
