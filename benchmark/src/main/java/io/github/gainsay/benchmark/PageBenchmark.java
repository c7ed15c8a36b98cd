package io.github.gainsay.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gainsay.report.html.HtmlReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures in a headless Chromium how fast the HTML report opens and filters with many findings, in
 * many articles and in one, and prints a table in Markdown.
 */
public final class PageBenchmark {
  private static final int FINDINGS = 10_000;
  private static final int ROUNDS = 5;

  /** The time after which a page seems to hang, for one act of the reader. */
  private static final double FREEZE = 500;

  /** Fulfils the last argument with the milliseconds from an act to the frame that shows it. */
  private static final String TIMED =
      "const done = arguments[arguments.length - 1];"
          + "const q = s => document.querySelector(s);"
          + "const timed = act => { const start = performance.now(); act();"
          + " requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))); };";

  private static final String LOADED =
      "const done = arguments[arguments.length - 1];"
          + "const n = performance.getEntriesByType('navigation')[0];"
          + "const p = performance.getEntriesByName('first-contentful-paint')[0];"
          + "done([p ? p.startTime : -1, n.loadEventEnd]);";

  private record Act(String name, String script) {}

  private static final List<Act> ACTS =
      List.of(
          new Act("a severity taken away", severity()),
          new Act("and put back", severity()),
          new Act("one check chosen", choose("c:QuoteVariant")),
          new Act("all again", choose("")),
          new Act("words typed, the first time", words("district 77")),
          new Act("words typed again", words("district 7")),
          new Act("words taken away", words("")),
          new Act("next finding, by key", key()));

  private final List<String> lines = new ArrayList<>();
  private boolean met = true;

  private PageBenchmark() {}

  /** Exits with 0, with 1 when an act takes too long, or with 2 when there is no browser. */
  public static void main(String[] args) throws IOException {
    PageBenchmark benchmark = new PageBenchmark();
    try (WebDriver browser = WebDriver.start()) {
      benchmark.measure(browser, 100, FINDINGS / 100);
      benchmark.measure(browser, 1, FINDINGS);
    } catch (IOException e) {
      System.err.println("page: " + e.getMessage());
      System.exit(2);
    }
    benchmark.lines.forEach(System.out::println);
    System.exit(benchmark.met ? 0 : 1);
  }

  private static String severity() {
    return TIMED + "timed(() => q('[name=severity][value=warning]').click());";
  }

  private static String choose(String kind) {
    return input("kind", kind);
  }

  /** Without the wait for the next letter. */
  private static String words(String words) {
    return "const wait = window.setTimeout; window.setTimeout = (f, ms, ...a) => ms === 120"
        + " ? f(...a) : wait(f, ms, ...a);"
        + input("words", words)
        + "window.setTimeout = wait;";
  }

  private static String input(String name, String value) {
    return TIMED
        + "const e = q('[name="
        + name
        + "]'); timed(() => { e.value = '"
        + value
        + "'; e.dispatchEvent(new Event('input', {bubbles: true})); });";
  }

  private static String key() {
    return TIMED
        + "timed(() => document.body.dispatchEvent("
        + "new KeyboardEvent('keydown', {key: 'j', bubbles: true})));";
  }

  private void measure(WebDriver browser, int articles, int each) throws IOException {
    Path page = Files.createTempFile("gainsay", ".html");
    try {
      long start = System.nanoTime();
      try (Writer out = Files.newBufferedWriter(page)) {
        ManyFindings.report(articles, each).writeTo(new HtmlReporter(out));
      }
      double written = (System.nanoTime() - start) / 1e6;
      List<Double> painted = new ArrayList<>();
      List<Double> loaded = new ArrayList<>();
      List<List<Double>> acts = new ArrayList<>();
      ACTS.forEach(act -> acts.add(new ArrayList<>()));
      for (int round = 0; round < ROUNDS; round++) {
        browser.load("about:blank");
        browser.load(page.toUri().toString());
        JsonNode times = browser.await(LOADED);
        painted.add(times.path(0).asDouble());
        loaded.add(times.path(1).asDouble());
        for (int i = 0; i < ACTS.size(); i++) {
          acts.get(i).add(browser.await(ACTS.get(i).script()).asDouble());
        }
      }
      line("");
      line(
          "| %,d findings in %,d article%s, %.1f MB | median | slowest |",
          articles * each, articles, articles == 1 ? "" : "s", Files.size(page) / 1e6);
      line("| --- | --- | --- |");
      line("| written | %.0f ms | |", written);
      row("first painted", painted);
      row("loaded", loaded);
      for (int i = 0; i < ACTS.size(); i++) {
        row(ACTS.get(i).name(), acts.get(i));
        met &= median(acts.get(i)) <= FREEZE;
      }
    } finally {
      Files.delete(page);
    }
  }

  private void row(String what, List<Double> times) {
    line("| %s | %.0f ms | %.0f ms |", what, median(times), Collections.max(times));
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private void line(String format, Object... values) {
    lines.add(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
  }
}
