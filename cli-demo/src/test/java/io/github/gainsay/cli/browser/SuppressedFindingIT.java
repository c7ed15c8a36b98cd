package io.github.gainsay.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.cli.CliRun;
import io.github.gainsay.language.CoreNlpAnnotator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that somebody has looked at: out of the way, not lost. */
class SuppressedFindingIT {
  private static final String SHOWN =
      "[...document.querySelectorAll('.f, .pin.suppressed')].filter(f => f.checkVisibility()).length";
  private static final String TOGGLE =
      "document.querySelector('[name=severity][value=suppressed]').click()";

  @Test
  void aSuppressedFindingComesIntoViewWhenItIsAskedFor(@TempDir Path folder) {
    Path page = folder.resolve("pier.html");
    try (Browser browser = Browser.open()) {
      CliRun run =
          CliRun.with(
              new CoreNlpAnnotator(),
              new byte[0],
              "check",
              "--check",
              "NameSpelledTwoWays",
              "--quiet",
              "--format",
              "html",
              "--output",
              page.toString(),
              "../docs/examples/desk/pier.md");
      assertThat(run.err()).isEmpty();
      browser.size(1400, 1000);
      browser.load(page);

      assertThat(browser.count(SHOWN)).isZero();
      assertThat(browser.run("return document.querySelector('.none').innerText"))
          .asString()
          .startsWith("Nothing found but what is suppressed");
      browser.screenshot("report-suppressed-away");

      browser.run(TOGGLE);

      // the finding, and its two numbers there and in the text
      assertThat(browser.count(SHOWN)).isEqualTo(1 + 2 + 2);
      assertThat(browser.run("return document.querySelector('.f').innerText"))
          .asString()
          .contains("one runs the harbour office, the other sits on the council");
      browser.screenshot("report-suppressed");

      browser.run(TOGGLE);

      assertThat(browser.count(SHOWN)).isZero();
      assertThat(browser.complaints()).isEmpty();
      browser.run(TOGGLE);
      // last, for axe itself makes the browser complain of its canvas
      assertThat(browser.inaccessible()).isEmpty();
    }
  }
}
