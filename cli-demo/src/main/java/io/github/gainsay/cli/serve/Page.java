package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.gainsay.report.html.HtmlReporter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The page for people: three files, and nothing from elsewhere. */
final class Page {
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "/", Answer.HTML,
          "/serve.js", "text/javascript; charset=utf-8",
          "/serve.css", "text/css; charset=utf-8");

  /** The frame with the report inherits it, so that it allows what a report does. */
  private static final String POLICY =
      HtmlReporter.POLICY
              .replace("style-src ", "style-src 'self' ")
              .replace("script-src ", "script-src 'self' ")
          + "; img-src data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'";

  private Page() {}

  static boolean has(String path) {
    return TYPES.containsKey(path);
  }

  static Answer of(String path) {
    String file = path.equals("/") ? "serve.html" : path.substring(1);
    String type = TYPES.getOrDefault(path, Answer.HTML);
    try {
      byte[] body = Resources.toByteArray(Resources.getResource(Page.class, file));
      return Answer.of(type, body).with(ImmutableMap.of("Content-Security-Policy", POLICY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
