package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.input.NearestWord;
import java.io.IOException;

/** What answers to which address and method. */
final class Routes {
  private static final String ONE_CHECK = "/v1/checks/";
  private static final String GET = "GET";
  private static final String POST = "POST";

  private final ChecksResource checks;
  private final CheckRunner runner;
  private final Readiness readiness;
  private final Limits limits;

  Routes(ChecksResource checks, CheckRunner runner, Readiness readiness, Limits limits) {
    this.checks = checks;
    this.runner = runner;
    this.readiness = readiness;
    this.limits = limits;
  }

  /**
   * The answer to a request.
   *
   * @throws ApiException for one that cannot be answered
   */
  Answer answer(Request request) throws ApiException, IOException {
    String path = request.path();
    if (path.equals("/v1/check")) {
      allow(request, POST);
      return check(request);
    }
    if (Page.has(path) || path.equals("/health") || path.startsWith("/v1/checks")) {
      allow(request, GET);
      return read(request, path);
    }
    throw unknown(path);
  }

  private Answer check(Request request) throws ApiException, IOException {
    return runner.answer(
        CheckRequest.of(
            request.query(),
            request.header("Content-Type"),
            request.header("Accept"),
            request.body(limits.bytes()),
            limits.articles()));
  }

  private Answer read(Request request, String path) throws ApiException {
    Query.of(request.query(), ImmutableSet.of());
    if (Page.has(path)) {
      return Page.of(path);
    }
    if (path.equals("/health")) {
      return readiness.answer();
    }
    if (path.equals("/v1/checks")) {
      return checks.all();
    }
    if (path.startsWith(ONE_CHECK)) {
      return checks.one(path.substring(ONE_CHECK.length()));
    }
    throw unknown(path);
  }

  /** HEAD is GET without the body. */
  private static void allow(Request request, String method) throws ApiException {
    boolean head = method.equals(GET) && request.method().equals("HEAD");
    if (!request.method().equals(method) && !head) {
      throw new ApiException(
          405,
          "wrong-method",
          request.path() + " answers to " + method + ", not " + request.method(),
          0,
          ImmutableMap.of("Allow", method.equals(GET) ? "GET, HEAD" : method));
    }
  }

  private static ApiException unknown(String path) {
    ImmutableList<String> known = ImmutableList.of("/", "/v1/check", "/v1/checks", "/health");
    return new ApiException(
        404, "unknown-path", "there is nothing at " + path + NearestWord.hint(path, known, ""));
  }
}
