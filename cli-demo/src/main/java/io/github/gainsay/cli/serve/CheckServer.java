package io.github.gainsay.cli.serve;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.gainsay.Gainsay;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests to check articles, over HTTP. Every request gets an answer: what cannot be
 * checked an error in JSON, what is too much a 413 or a 503 before it takes memory.
 */
public final class CheckServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CheckServer.class);

  /** Threads beside those of the requests that are checked or wait, to turn others away. */
  private static final int SPARE = 8;

  /** Connections that are not taken up yet. */
  private static final int BACKLOG = 1000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final CheckRunner runner;
  private final Guard guard;
  private final Routes routes;

  private CheckServer(Gainsay gainsay, InetSocketAddress address, Limits limits)
      throws IOException {
    server = HttpServer.create(address, BACKLOG);
    runner = new CheckRunner(gainsay, limits);
    guard = new Guard(server.getAddress());
    Readiness readiness = new Readiness();
    routes = new Routes(new ChecksResource(gainsay), runner, readiness, limits);
    threads = threads(limits.parallel() + limits.waiting() + SPARE);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    readiness.load(gainsay);
  }

  /**
   * Starts a server.
   *
   * @param address where it listens; port 0 takes a free one
   * @throws IOException when the address cannot be had
   */
  public static CheckServer start(Gainsay gainsay, InetSocketAddress address, Limits limits)
      throws IOException {
    CheckServer started = new CheckServer(gainsay, address, limits);
    started.server.start();
    return started;
  }

  private static ThreadPoolExecutor threads(int most) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most,
            most,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            new ThreadFactoryBuilder().setNameFormat("http-%d").setDaemon(true).build());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      guard.check(exchange.getRequestHeaders());
      return routes.answer(new Request(exchange));
    } catch (ApiException e) {
      return e.answer();
    } catch (RuntimeException e) {
      LOG.error("a request broke", e);
      return Answer.error(500, "internal", "internal failure: " + e, 0);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Cache-Control", "no-store");
    // The JDK's server drops idle connections, and a request that comes just then would be lost.
    headers.set("Connection", "close");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    answer.headers().forEach(headers::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    boolean bare = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
    if (!bare) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  /** Stops it; requests under way are dropped. */
  @Override
  public void close() {
    server.stop(0);
    runner.close();
    threads.shutdownNow();
  }
}
