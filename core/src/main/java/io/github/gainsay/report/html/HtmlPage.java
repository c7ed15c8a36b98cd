package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/** Writes the page: the template with its style and script in it. */
final class HtmlPage {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  /** Only this style and this script, and nothing from anywhere. */
  static final String POLICY =
      "default-src 'none'; style-src "
          + hash(STYLE)
          + "; script-src "
          + hash(SCRIPT)
          + "; base-uri 'none'; form-action 'none'";

  private static final Template TEMPLATE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(template(name)))
          .compile(template("page"));

  private HtmlPage() {}

  static void write(PageView page, Writer out) throws IOException {
    try {
      TEMPLATE.execute(
          page, ImmutableMap.of("style", STYLE, "script", SCRIPT, "policy", POLICY), out);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }

  /** Without the indentation, which would be a third of a large page. */
  private static String template(String name) {
    return resource(name + ".mustache")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(HtmlPage.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String inline) {
    byte[] digest = Hashing.sha256().hashString(inline, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
