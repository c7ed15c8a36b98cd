package io.github.gainsay.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.cli.CliRun;
import io.github.gainsay.language.CoreNlpAnnotator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The HTML report as a real browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportIT {
  private static final String SHOWN =
      "[...document.querySelectorAll('.f')].filter(f => f.checkVisibility()).length";

  private Path folder;
  private Browser browser;
  private Path article;
  private Path event;

  @BeforeAll
  void open(@TempDir Path temp) {
    folder = temp;
    browser = Browser.open();
    article = report("article", "../docs/examples/harbour.txt");
    event = report("event", "../docs/examples/market-hall.ndjson");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private Path report(String name, String file) {
    Path page = folder.resolve(name + ".html");
    CliRun run =
        CliRun.with(
            new CoreNlpAnnotator(),
            new byte[0],
            "check",
            "--quiet",
            "--format",
            "html",
            "--output",
            page.toString(),
            file);
    assertThat(run.err()).isEmpty();
    return page;
  }

  @BeforeEach
  void look() {
    browser.size(1400, 1000);
    browser.dark(false);
    browser.load("about:blank");
    browser.complaints();
    browser.requests();
  }

  @AfterEach
  void nothingIsComplainedOfOrAskedFor() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.startsWith("file:"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everybodyCanUseIt(boolean dark) {
    browser.dark(dark);
    for (Path page : new Path[] {article, event}) {
      browser.load(page);
      // what is out of view is not painted, and would not be judged
      browser.size(1400, 12_000);
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.inaccessible()).isEmpty();
      // axe's own, of its canvas
      browser.complaints();
      browser.size(1400, 1000);
      browser.screenshot(name(page) + (dark ? "-dark" : ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"360, 740", "768, 1000", "1100, 800"})
  void nothingLiesBesideTheView(int width, int height) {
    for (Path page : new Path[] {article, event}) {
      browser.size(width, height);
      browser.load(page);
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(browser.fitsTheWidth()).as("%s at %s", page, width).isTrue();
      browser.screenshot(name(page) + "-" + width);
    }
  }

  private static String name(Path page) {
    return "report-" + page.getFileName().toString().replace(".html", "");
  }

  @Test
  void articlesOfAnEventStandBesideEachOther() {
    browser.load(event);

    assertThat(browser.count("document.querySelectorAll('.event .text').length")).isEqualTo(2);
    assertThat(
            browser.run(
                "const [a, b] = document.querySelectorAll('.event .text');"
                    + "const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];"
                    + "return p.right < q.left && Math.abs(p.top - q.top) < 40"))
        .isEqualTo(true);
    assertThat(
            browser.run(
                "const [a, b] = document.querySelectorAll('.f .ends > li');"
                    + "const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];"
                    + "return p.right < q.left && p.top === q.top"))
        .isEqualTo(true);
  }

  @Test
  void aNumberLeadsFromTheFindingToTheTextAndBack() {
    browser.load(article);
    browser.run("document.querySelector('#f2 .ends a.pin').click()");
    assertThat(browser.run("return location.hash")).isEqualTo("#e2a");
    assertThat(browser.run("return document.getElementById('e2a').textContent")).isEqualTo("2a");

    browser.run("document.getElementById('e3b').click()");

    assertThat(browser.run("return document.activeElement.id")).isEqualTo("f3");
  }

  @Test
  void findingsAreFilteredBySeverityKindAndWords() {
    browser.load(article);
    assertThat(browser.count(SHOWN)).isEqualTo(3);

    browser.run("document.querySelector('[name=severity][value=error]').click()");
    assertThat(browser.count(SHOWN)).isZero();
    assertThat(browser.run("return document.querySelector('.shown').textContent"))
        .isEqualTo("0 of 3 shown");
    browser.run("document.querySelector('[name=severity][value=error]').click()");

    choose("k:T");
    assertThat(browser.count(SHOWN)).isEqualTo(2);
    choose("c:GivenNameAsSurname");
    assertThat(browser.count(SHOWN)).isEqualTo(1);
    choose("");

    keys("/");
    keys("haoran");
    eventually("1 of 3 shown");
    keys(Keys.ESCAPE);
    eventually("3 shown");
  }

  private void choose(String kind) {
    browser.run(
        "const s = document.querySelector('[name=kind]'); s.value = arguments[0];"
            + "s.dispatchEvent(new Event('input', {bubbles: true}))",
        kind);
  }

  private void keys(CharSequence keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  private void eventually(String shown) {
    Object done =
        browser
            .driver()
            .executeAsyncScript(
                "const [text, done] = arguments; const end = Date.now() + 3000;"
                    + "const look = () => {"
                    + "  const now = document.querySelector('.shown').textContent;"
                    + "  if (now === text || Date.now() > end) done(now); else setTimeout(look, 20);"
                    + "}; look()",
                shown);
    assertThat(done).isEqualTo(shown);
  }

  @Test
  void findingsAreWalkedByKeys() {
    browser.load(article);
    keys("j");
    keys("j");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("f2");
    assertThat(browser.run("return document.querySelector('.pin.now').id")).isEqualTo("e2a");

    keys("k");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("f1");

    keys(Keys.ARROW_DOWN);
    keys("t");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("e2a");
  }

  @Test
  void aFindingIsNotHiddenBehindTheTextsAboveIt() {
    browser.load(event);
    keys("j");
    keys("j");
    keys("k");

    assertThat(browser.run("return document.activeElement.id")).isEqualTo("f1");
    assertThat(
            browser.run(
                "const bottom = document.querySelector('.texts').getBoundingClientRect().bottom;"
                    + "return document.activeElement.getBoundingClientRect().top >= bottom"))
        .isEqualTo(true);
  }

  @Test
  void marksOfAKindCanBeTakenAway() {
    browser.load(article);
    String line =
        "return getComputedStyle(document.querySelector('.text .date')).textDecorationLine";
    assertThat(browser.run(line)).isEqualTo("underline");

    browser.run("document.querySelector('[name=mark][value=date]').click()");

    assertThat(browser.run(line)).isEqualTo("none");
  }

  @Test
  void allOfItIsPrinted() {
    browser.load(article);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.run("dispatchEvent(new Event('beforeprint'))");

    assertThat(browser.count("document.querySelectorAll('details:not([open])').length")).isZero();
    assertThat(browser.run("return getComputedStyle(document.querySelector('.bar')).display"))
        .isEqualTo("none");
    assertThat(
            browser.run(
                "const t = document.querySelector('.text');"
                    + "return t.scrollHeight - t.clientHeight <= 1"))
        .isEqualTo(true);
    browser.screenshot("report-print");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void hostileTextShowsAsText() {
    String text =
        "<script>window.pwned=1</script><img src=x onerror=window.pwned=1>&lt;b&gt; {{title}} "
            + "\\u202eabc\\u202c \\u0000\\u0007 \\ud800 "
            + "\\u0645\\u0631\\u062d\\u0628\\u0627 12 March 2020 </title></style></script> "
            + "x".repeat(100_000);
    String line =
        "{\"id\":\"<b onclick=1>\\u202e'\\\"\",\"headline\":\"</title><script>window.pwned=1</script>\","
            + "\"url\":\"javascript:window.pwned=1\",\"text\":\""
            + text
            + "\"}";
    Path page = folder.resolve("hostile.html");
    CliRun.with(
        new CoreNlpAnnotator(),
        line.getBytes(StandardCharsets.UTF_8),
        "check",
        "--quiet",
        "--format",
        "html",
        "--output",
        page.toString(),
        "-");
    browser.size(360, 740);
    browser.load(page);

    assertThat(browser.run("return typeof window.pwned")).isEqualTo("undefined");
    assertThat((String) browser.run("return document.querySelector('.text').textContent"))
        .contains("<script>window.pwned=1</script><img src=x onerror=window.pwned=1>&lt;b&gt;")
        .contains("{{title}} \ufffdabc\ufffd \ufffd\ufffd \ufffd ")
        .contains("</title></style></script>");
    // cut into paragraphs, for no paragraph is that long
    assertThat(
            browser.count(
                "document.querySelector('.text').textContent.match(/x{9,}/g).join('').length"))
        .isEqualTo(100_000);
    assertThat(browser.count("document.images.length")).isZero();
    assertThat(browser.count("document.scripts.length")).isEqualTo(1);
    assertThat(browser.count("document.querySelectorAll('a:not([href^=\"#\"])').length")).isZero();
    assertThat(browser.fitsTheWidth()).isTrue();
    assertThat((String) browser.run("return document.body.textContent"))
        .doesNotContain("\u202e", "\u202c");
    browser.screenshot("report-hostile");
  }
}
