package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns away requests that other sites make a browser send: with the name of another host, as after
 * a change of its address (DNS rebinding), or from the page of another site.
 */
final class Guard {
  private final boolean loopback;
  private final ImmutableSet<String> hosts;

  Guard(InetSocketAddress bound) {
    loopback = bound.getAddress().isLoopbackAddress();
    String port = ":" + bound.getPort();
    hosts = ImmutableSet.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port);
  }

  /** Lets a request pass. */
  void check(Headers headers) throws ApiException {
    String host = lower(headers.getFirst("Host"));
    if (loopback && !hosts.contains(host)) {
      throw new ApiException(
          421, "wrong-host", "this server answers to " + String.join(", ", hosts));
    }
    String origin = lower(headers.getFirst("Origin"));
    if (!origin.isEmpty() && !origin.equals("http://" + host)) {
      throw new ApiException(
          403, "cross-site", "requests from the pages of other sites are refused");
    }
  }

  private static String lower(@Nullable String header) {
    return header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
  }
}
