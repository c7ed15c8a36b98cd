package io.github.gainsay.cli.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with an empty profile, which talks to nobody but the page. Tests that open
 * one are skipped where the machine has no Chromium with its driver on the {@code PATH}.
 */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String AXE = "/META-INF/%s/axe-core/";

  /** It warns of every Chromium that is newer than itself, though nothing here needs its tools. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens a browser. */
  public static Browser open() {
    Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome", "chrome");
    Optional<File> chromedriver = onPath("chromedriver");
    assumeTrue(chromium.isPresent() && chromedriver.isPresent(), "no Chromium on this machine");
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    // A profile of its own, empty and deleted at the end, is the driver's default.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> onPath(String... names) {
    String path = System.getenv("PATH");
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of((path == null ? "" : path).split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** The driver, for what is not here. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Loads a page. */
  public void load(String url) {
    driver.get(url);
  }

  /** Loads a file. */
  public void load(Path file) {
    load(file.toUri().toString());
  }

  /** Sets the size of the view in CSS pixels, also below what a window can be. */
  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Shows pages as for somebody who prefers a dark screen. */
  public void dark(boolean dark) {
    Map<String, String> feature =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Runs a script in the page, whatever its policy; gives the value it returns. */
  public Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** What the script counts. */
  public long count(String script) {
    return ((Number) run("return " + script)).longValue();
  }

  /** Whether nothing of the page lies beside the view. */
  public boolean fitsTheWidth() {
    return (Boolean)
        run("const d = document.documentElement; return d.scrollWidth <= d.clientWidth");
  }

  /** Errors and warnings on the console since the last call. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(e -> e.getMessage())
        .toList();
  }

  /** The addresses asked for since the last call. */
  public List<String> requests() {
    List<String> requests = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              JsonNode message = json(entry.getMessage()).path("message");
              if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asText());
              }
            });
    return requests;
  }

  /** What axe finds serious or critical on the page, a line each. */
  public List<String> inaccessible() {
    driver.executeScript(axe());
    String found =
        (String)
            driver.executeAsyncScript(
                "const done = arguments[0]; axe.run({preload: false, resultTypes: ['violations']})"
                    + ".then(r => done(JSON.stringify(r.violations)), e => done(String(e)));");
    List<String> serious = new ArrayList<>();
    for (JsonNode violation : json(found)) {
      if (violation.path("impact").asText().matches("serious|critical")) {
        for (JsonNode node : violation.path("nodes")) {
          serious.add(
              violation.path("id").asText()
                  + ": "
                  + node.path("html").asText()
                  + ": "
                  + node.path("failureSummary").asText());
        }
      }
    }
    return serious;
  }

  private static String axe() {
    try {
      Properties build = new Properties();
      build.load(resource(String.format(AXE, "maven/org.webjars.npm").concat("pom.properties")));
      String folder = String.format(AXE, "resources/webjars") + build.getProperty("version");
      return new String(resource(folder + "/axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Browser.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no " + name + " on the class path");
    }
    return in;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** Writes what is in view to {@code target/screenshots}, for people to look at. */
  public void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
