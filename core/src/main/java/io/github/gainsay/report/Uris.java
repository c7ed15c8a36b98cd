package io.github.gainsay.report;

import com.google.common.net.PercentEscaper;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** References of RFC 3986 to what users name. */
final class Uris {
  private static final PercentEscaper PATH = new PercentEscaper("-._~/", false);
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/]");

  private Uris() {}

  /** A file: a relative name stays relative, an absolute one gets the scheme {@code file}. */
  static String ofFile(String name) {
    if (DRIVE.matcher(name).lookingAt()) {
      return "file:///" + name.charAt(0) + ':' + escaped(name.substring(2).replace('\\', '/'));
    }
    return (name.startsWith("/") ? "file://" : "") + escaped(name);
  }

  /** A path, or a fragment, with what has a meaning in references percent-encoded. */
  static String escaped(String path) {
    // Half a surrogate pair has no UTF-8; a question mark stands for it.
    byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
    return PATH.escape(new String(utf8, StandardCharsets.UTF_8));
  }

  /** Whether {@code value} is a full address of the web. */
  static boolean isAbsolute(String value) {
    try {
      String scheme = new URI(value).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
