package io.github.gainsay.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A headless Chromium, spoken to by the few words of the WebDriver protocol that are needed. */
final class WebDriver implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final ImmutableList<String> ARGUMENTS =
      ImmutableList.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1400,1000");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String address;
  private final String session;

  private WebDriver(Process process, String address) throws IOException {
    this.process = process;
    this.address = address;
    JsonNode made =
        post(
            "/session",
            Map.of(
                "capabilities",
                Map.of(
                    "alwaysMatch",
                    Map.of(
                        "browserName",
                        "chrome",
                        "timeouts",
                        Map.of("script", PATIENCE.toMillis(), "pageLoad", PATIENCE.toMillis()),
                        "goog:chromeOptions",
                        Map.of("binary", binary(), "args", ARGUMENTS)))));
    session = "/session/" + made.path("sessionId").asText();
  }

  /**
   * Starts the browser.
   *
   * @throws IOException when there is no Chromium with its driver on the {@code PATH}
   */
  static WebDriver start() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process process =
        new ProcessBuilder("chromedriver", "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String address = "http://127.0.0.1:" + port;
    try {
      waitFor(address);
      return new WebDriver(process, address);
    } catch (IOException e) {
      process.destroy();
      throw e;
    }
  }

  private static String binary() {
    return System.getProperty("chromium", "/usr/bin/chromium");
  }

  private static void waitFor(String address) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        URI.create(address + "/status").toURL().openStream().close();
        return;
      } catch (IOException e) {
        if (tries == 100) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Loads a page and waits until it is loaded. */
  void load(String url) throws IOException {
    post(session + "/url", Map.of("url", url));
  }

  /** Runs a script, the last argument of which takes its value. */
  JsonNode await(String script) throws IOException {
    return post(
        session + "/execute/async", ImmutableMap.of("script", script, "args", ImmutableList.of()));
  }

  private JsonNode post(String path, Map<String, ?> body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    return send(request);
  }

  private JsonNode send(HttpRequest request) throws IOException {
    try {
      JsonNode answer =
          JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
      JsonNode value = answer.path("value");
      if (value.has("error")) {
        throw new IOException(value.path("error").asText() + ": " + value.path("message").asText());
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      send(HttpRequest.newBuilder(URI.create(address + session)).DELETE().build());
    } finally {
      process.destroy();
    }
  }
}
