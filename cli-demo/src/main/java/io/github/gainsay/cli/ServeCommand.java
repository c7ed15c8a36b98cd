package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.cli.serve.CheckServer;
import io.github.gainsay.cli.serve.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a page to paste articles into, and the same over JSON. */
@Command(
    name = "serve",
    description = "Serves a page to paste articles into, and a JSON interface beside it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: gainsay serve --port 8484, then open http://localhost:8484/"})
final class ServeCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  private final Supplier<Gainsay.Builder> library;
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8484",
      description = "0 takes a free one; default: 8484.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "Where to listen; default: this machine only.")
  private String host = "localhost";

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "2",
      description = "The largest request, in megabytes; default: 2.")
  private int megabytes;

  @Option(
      names = "--max-articles",
      paramLabel = "N",
      defaultValue = "100",
      description = "The most articles of a request; default: 100.")
  private int articles;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "The longest time for a request; default: 60.")
  private int seconds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many requests to check at once; default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--queue",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many more may wait before others are turned away; default: 200.")
  private int queue;

  ServeCommand(Supplier<Gainsay.Builder> library, Console console) {
    this.library = library;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    // The JDK's server waits for the rest of a request for ever unless it is told otherwise.
    System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(seconds));
    try (CheckServer server = CheckServer.start(library.get().build(), address(), limits())) {
      InetSocketAddress at = server.address();
      console.message("listening on http://" + host + ":" + at.getPort() + "/ (Ctrl+C ends it)");
      if (!at.getAddress().isLoopbackAddress()) {
        console.message("whoever reaches this machine can use it; there is no password");
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.CLEAN.code();
  }

  private InetSocketAddress address() {
    try {
      return new InetSocketAddress(InetAddress.getByName(host), port);
    } catch (UnknownHostException e) {
      throw new WrongUseException("--host: there is no address " + host);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--port: " + port + " is no port; they go from 0 to 65535");
    }
  }

  private Limits limits() {
    try {
      return new Limits(
          Math.multiplyExact(megabytes, MEGABYTE),
          articles,
          Duration.ofSeconds(seconds),
          threads,
          queue);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new WrongUseException("the limits must be more than 0 and not too large");
    }
  }
}
