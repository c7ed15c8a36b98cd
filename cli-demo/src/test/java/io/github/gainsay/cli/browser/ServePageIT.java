package io.github.gainsay.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.cli.PlainAnnotator;
import io.github.gainsay.cli.serve.CheckServer;
import io.github.gainsay.cli.serve.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of {@code gainsay serve} as somebody sees it who pastes articles. */
class ServePageIT {
  private static final String SLIP =
      "Fair opens in Tarn\n\nThe fair opens on Wednesday, October 9, 2025, in Tarn.";
  private static final String HOSTILE =
      "</textarea></script><script>top.document.title='broken'</script><img src=x onerror=alert(1)>"
          + " \u202Eevitsefni\n\nThe fair &lt;b&gt; opens on Wednesday, October 9, 2025. "
          + "x".repeat(20_000);

  private static Browser browser;
  private static CheckServer server;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.open();
    server =
        CheckServer.start(
            Gainsay.builder().annotator(new PlainAnnotator()).build(),
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Limits(1_000_000, 10, Duration.ofSeconds(20), 2, 10));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void load() {
    browser.size(1200, 900);
    browser.dark(false);
    browser.load("http://localhost:" + server.address().getPort() + "/");
    until(() -> browser.count("document.querySelectorAll('textarea').length") == 1);
  }

  private static void paste(int article, String text) {
    browser.run(
        "const a = document.querySelectorAll('textarea')[arguments[0]];"
            + "a.value = arguments[1]; a.dispatchEvent(new Event('input'));",
        article,
        text);
  }

  private static String status() {
    return browser.driver().findElement(By.id("status")).getText();
  }

  private static void waitFor(String status) {
    until(() -> status().equals(status));
  }

  private static void until(BooleanSupplier done) {
    for (int i = 0; i < 400 && !done.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(done.getAsBoolean()).as("in time").isTrue();
  }

  private static String body() {
    return browser.driver().findElement(By.tagName("body")).getText();
  }

  /** What the report in the frame shows. */
  private static String report() {
    WebElement frame = browser.driver().findElement(By.id("report"));
    browser.driver().switchTo().frame(frame);
    try {
      until(() -> !body().isBlank());
      return body();
    } finally {
      browser.driver().switchTo().defaultContent();
    }
  }

  @Test
  void checksWhatIsPastedByItself() {
    paste(0, SLIP);
    waitFor("Checked.");

    assertThat(report()).contains("WeekdayDateMismatch", "Thursday");
    browser.screenshot("serve-one");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(r -> r.matches("(http://localhost:|about:|data:).*"));
  }

  @Test
  void comparesTwoArticlesAtAKey() {
    browser.driver().findElement(By.id("add")).click();
    paste(0, SLIP);
    paste(1, SLIP.replace("9, 2025", "8, 2025"));
    browser
        .driver()
        .findElement(By.tagName("textarea"))
        .sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    waitFor("Checked.");

    assertThat(report()).contains("2 articles compared");
    browser.screenshot("serve-two");
  }

  @Test
  void showsHostileTextAsText() {
    paste(0, HOSTILE);
    waitFor("Checked.");

    assertThat(report()).contains("<script>top.document.title='broken'</script>", "&lt;b&gt;");
    assertThat(browser.driver().getTitle()).isEqualTo("Gainsay: check articles");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    browser.run("document.getElementById('date').type = 'text'");
    browser.run("document.getElementById('date').value = 'soon'");
    paste(0, SLIP);
    waitFor("date is no day: \"soon\"; write year-month-day, such as 2026-01-31");

    assertThat(browser.driver().findElement(By.id("status")).getAttribute("class"))
        .contains("wrong");
    browser.complaints(); // the browser notes the 400
  }

  @Test
  void isAccessibleInLightAndDarkAndFitsAPhone() {
    for (boolean dark : new boolean[] {false, true}) {
      browser.dark(dark);
      assertThat(browser.inaccessible()).isEmpty();
    }
    browser.screenshot("serve-dark");
    browser.dark(false);
    browser.size(360, 740);
    paste(0, SLIP);
    waitFor("Checked.");
    browser.screenshot("serve-360");
    assertThat(browser.fitsTheWidth()).isTrue();
  }
}
