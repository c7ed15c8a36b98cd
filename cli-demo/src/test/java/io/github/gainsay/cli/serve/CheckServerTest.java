package io.github.gainsay.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.Gainsay;
import io.github.gainsay.cli.PlainAnnotator;
import io.github.gainsay.language.Annotator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Limits LIMITS = new Limits(20_000, 3, Duration.ofSeconds(20), 2, 300);
  private static final String SLIP =
      "{\"id\":\"fair\",\"text\":\"The fair opens on Wednesday, October 9, 2025, in Tarn.\"}";

  private static CheckServer server;

  @BeforeAll
  static void start() throws IOException {
    server = start(new PlainAnnotator(), LIMITS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static CheckServer start(Annotator annotator, Limits limits) throws IOException {
    Gainsay gainsay = Gainsay.builder().annotator(annotator).build();
    return CheckServer.start(
        gainsay, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), limits);
  }

  private static HttpRequest.Builder to(CheckServer server, String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + server.address().getPort() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String query, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        to(server, "/v1/check" + query).POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  private static void expect(HttpResponse<String> answer, int status, String message)
      throws Exception {
    JsonNode error = JSON.readTree(answer.body()).path("error");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(error.path("status").asInt()).isEqualTo(status);
    assertThat(error.path("code").asText()).isNotEmpty();
    assertThat(error.path("message").asText()).contains(message);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
  }

  @Test
  void answersWithALineForEachArticle() throws Exception {
    HttpResponse<String> answer = post("", SLIP);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    JsonNode line = JSON.readTree(answer.body());
    assertThat(line.path("article").asText()).isEqualTo("fair");
    assertThat(line.path("discrepancies").get(0).path("check").asText())
        .isEqualTo("WeekdayDateMismatch");
    assertThat(line.has("assertions")).isFalse();
  }

  @Test
  void answersAsTheClientAccepts() throws Exception {
    assertThat(JSON.readTree(post("", SLIP, "Accept", "application/json").body()).path("articles"))
        .hasSize(1);
    HttpResponse<String> page = post("", SLIP, "Accept", "text/html,application/xhtml+xml");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("WeekdayDateMismatch");
  }

  @Test
  void takesTextsAndListsToo() throws Exception {
    String text = "Fair opens\n\nThe fair opens on Wednesday, October 9, 2025, in Tarn.";

    assertThat(post("", text, "Content-Type", "text/plain; charset=utf-8").body())
        .contains("WeekdayDateMismatch");
    assertThat(post("", "[" + SLIP + "]", "Content-Type", "application/json").body())
        .contains("WeekdayDateMismatch");
  }

  @Test
  void comparesArticlesOfOneEventAndReadsThemUnderADay() throws Exception {
    String two = SLIP + "\n{\"text\":\"The mill burned on Tuesday.\"}";
    List<String> lines = post("?compare=true&date=2025-03-05", two).body().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(1)).at("/anchor/date").asText()).isEqualTo("2025-03-05");
    assertThat(JSON.readTree(lines.get(2)).path("articles")).hasSize(2);
    assertThat(post("?assertions=true", SLIP).body()).contains("\"assertions\":[");
  }

  @Test
  void oneBadLineSpoilsNoOther() throws Exception {
    List<String> lines = post("", "{\"txt\":\"x\"}\n" + SLIP).body().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("WeekdayDateMismatch");
    assertThat(JSON.readTree(lines.get(1)).at("/problem/line").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "|``|400|the body is empty",
        "|`  `|400|the body holds no article",
        "|{|400|not valid JSON",
        "|nonsense|400|not valid JSON",
        "|[]|400|not a JSON object but",
        "|`{\"id\":\"a\"}`|400|no field \"text\"",
        "|`{\"text\":7}`|400|text",
        "|`{\"text\":\"x\",\"published\":\"soon\"}`|400|published",
        "|`{\"text\":\"x\",\"deck\":{}}`|400|deck",
        "|`{\"text\":\"x\",\"text\":\"y\"}`|400|Duplicate field",
        "|`{\"text\":\"x\"} x`|400|not valid JSON",
        "?compare=maybe|x|400|compare is true or false, not \"maybe\"",
        "?date=yesterday|x|400|date is no day: \"yesterday\"",
        "?date=2025-02-30|x|400|date is no day",
        "?compar=true|x|400|there is no parameter \"compar\"; did you mean compare?",
        "?date=2025-01-01&date=2025-01-02|x|400|the parameter \"date\" is given twice",
        "?date=%zz|x|400|not percent-encoded"
      })
  void saysWhatIsWrongWithABody(String query, String body, int status, String message)
      throws Exception {
    String given = query == null ? "" : query;
    if (given.contains("%zz")) {
      assertThat(raw("POST /v1/check?date=%zz HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n"))
          .startsWith("HTTP/1.1 400");
      return;
    }
    expect(post(given, body), status, message);
  }

  @Test
  void saysWhichLineIsWrong() throws Exception {
    assertThat(JSON.readTree(post("", "\n\n{\"id\":\"a\"}").body()).at("/error/line").asInt())
        .isEqualTo(3);
  }

  @Test
  void refusesWhatIsTooMuch() throws Exception {
    String four = (SLIP.replace("\"id\":\"fair\",", "") + "\n").repeat(4);

    expect(post("", four), 413, "more than 3 articles");
    expect(post("", "{\"text\":\"" + "x ".repeat(20_000) + "\"}"), 413, "more than 20000 bytes");
    HttpRequest.Builder streamed =
        to(server, "/v1/check")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[50_000])));
    expect(send(streamed), 413, "more than 20000 bytes");
  }

  @Test
  void refusesTypesAndEncodingsThatItDoesNotKnow() throws Exception {
    expect(post("", SLIP, "Content-Type", "application/pdf"), 415, "not application/pdf");
    expect(post("", SLIP, "Content-Encoding", "gzip"), 415, "not in gzip");
    expect(post("", SLIP, "Accept", "image/png"), 406, "not image/png");
    expect(post("", "{\n\n!", "Content-Type", "application/json"), 400, "not valid JSON");
  }

  @Test
  void refusesBytesThatAreNoText() throws Exception {
    HttpRequest.Builder bytes =
        to(server, "/v1/check").POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 1, 2}));

    expect(send(bytes), 400, "UTF-8");
  }

  @Test
  void answersToPathsAndMethodsItDoesNotHave() throws Exception {
    expect(send(to(server, "/v1/chek").GET()), 404, "did you mean /v1/check?");
    expect(send(to(server, "/../etc/passwd").GET()), 404, "there is nothing at");
    expect(send(to(server, "/v1/checks/WeekdayDateMissmatch").GET()), 404, "WeekdayDateMismatch?");
    HttpResponse<String> get = send(to(server, "/v1/check").GET());
    expect(get, 405, "answers to POST, not GET");
    assertThat(get.headers().firstValue("Allow")).contains("POST");
    expect(send(to(server, "/v1/checks").DELETE()), 405, "answers to GET, not DELETE");
    expect(send(to(server, "/health?x=1").GET()), 400, "no parameter \"x\"");
  }

  @Test
  void listsTheChecksAndItsHealth() throws Exception {
    JsonNode checks = JSON.readTree(send(to(server, "/v1/checks").GET()).body());

    assertThat(checks.size()).isGreaterThan(50);
    assertThat(send(to(server, "/v1/checks/WeekdayDateMismatch").GET()).body()).contains("\"T2\"");
    assertThat(send(to(server, "/health").GET()).body()).contains("\"status\"");
  }

  @Test
  void servesThePageWithAStrictPolicy() throws Exception {
    HttpResponse<String> page = send(to(server, "/").GET());

    assertThat(page.body()).contains("<textarea");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    HttpRequest.Builder head = to(server, "/").method("HEAD", BodyPublishers.noBody());
    assertThat(send(head).body()).isEmpty();
  }

  @Test
  void refusesOtherSitesAndOtherNames() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).startsWith("HTTP/1.1 421");
    expect(post("", SLIP, "Origin", "http://evil.example"), 403, "other sites");
    assertThat(post("", SLIP, "Origin", "http://localhost:" + port()).statusCode()).isEqualTo(200);
  }

  @Test
  void answersABodyThatNeverCameWhole() throws Exception {
    String start = "POST /v1/check HTTP/1.1\r\nHost: localhost:" + port() + "\r\nContent-Length: ";

    assertThat(raw(start + "100\r\n\r\n{\"te")).doesNotStartWith("HTTP/1.1 2");
    assertThat(raw(start + "x\r\n\r\n{}")).doesNotStartWith("HTTP/1.1 2");
    assertThat(raw(start + "99999999999\r\n\r\n{}")).doesNotStartWith("HTTP/1.1 2");
    assertThat(post("", SLIP).statusCode()).as("it still answers").isEqualTo(200);
  }

  private static int port() {
    return server.address().getPort();
  }

  /** What comes back for bytes that no client would send. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
    } catch (java.net.SocketException e) {
      return ""; // it hung up
    }
  }

  @Test
  void answersTwoHundredAtOnceEachItsOwn() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String body = SLIP.replace("\"fair\"", "\"fair-" + i + "\"").replace("Tarn", "Tarn" + i);
      HttpRequest request =
          to(server, "/v1/check?assertions=true").POST(BodyPublishers.ofString(body)).build();
      answers.add(CLIENT.sendAsync(request, BodyHandlers.ofString()));
    }
    for (int i = 0; i < 200; i++) {
      HttpResponse<String> answer = answers.get(i).get();
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode line = JSON.readTree(answer.body());
      assertThat(line.path("article").asText()).isEqualTo("fair-" + i);
      assertThat(line.path("discrepancies")).hasSize(1);
    }
  }

  @Test
  void turnsAwayWhatMayNotWaitAndWhatTakesTooLong() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    PlainAnnotator plain = new PlainAnnotator();
    Annotator slow =
        (article, sections) -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return plain.annotate(article, sections);
        };
    try (CheckServer one = start(slow, new Limits(20_000, 3, Duration.ofMillis(300), 1, 1))) {
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        HttpRequest request = to(one, "/v1/check").POST(BodyPublishers.ofString(SLIP)).build();
        answers.add(CLIENT.sendAsync(request, BodyHandlers.ofString()));
      }
      List<String> codes = new ArrayList<>();
      for (CompletableFuture<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
        codes.add(JSON.readTree(answer.get().body()).at("/error/code").asText());
      }
      assertThat(codes).contains("busy", "timeout").doesNotContain("internal");
      assertThat(send(to(one, "/health").GET()).statusCode()).isEqualTo(200);
    } finally {
      go.countDown();
    }
  }
}
