package io.github.gainsay.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.cli.PlainAnnotator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide to the server shows is what comes back. */
class ServerGuideTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```sh-session\n\\$ curl -s (?:--data-binary '(?<body>[^']*)' )?'http://localhost:8484"
              + "(?<path>[^']*)'\n(?<answer>[^`]*)```");

  @Test
  void everyExampleAnswersAsShown() throws Exception {
    String guide = Files.readString(Path.of("../docs/server.md"));
    Limits limits = new Limits(10_000, 5, Duration.ofSeconds(20), 1, 5);
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Gainsay gainsay = Gainsay.builder().annotator(new PlainAnnotator()).build();
    int shown = 0;
    try (CheckServer server = CheckServer.start(gainsay, free, limits)) {
      String root = "http://localhost:" + server.address().getPort();
      for (Matcher m = EXAMPLE.matcher(guide); m.find(); shown++) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + m.group("path")));
        if (m.group("body") != null) {
          request.POST(BodyPublishers.ofString(m.group("body")));
        }
        assertThat(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body())
            .isEqualTo(m.group("answer"));
      }
    }
    assertThat(shown).isEqualTo(3);
  }
}
