package io.github.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.BuiltInChecks;
import io.github.gainsay.check.Check;
import org.junit.jupiter.api.Test;

class CheckPageTest {
  @Test
  void headingsParagraphsAndOutputAreToldApart() {
    CheckPage page =
        CheckPage.parse(
            "Slip",
            "# Slip\n\nOne *line*\nand [another](Other.md).\n\n| a | b |\n\n## Example\n\n"
                + "```console\n$ gainsay check\n\n  x\n```\n");

    assertThat(page.blocks())
        .containsExactly(
            new CheckPage.Block("", "One line and another.", ""),
            new CheckPage.Block("Example", "", ""),
            new CheckPage.Block("", "", "$ gainsay check\n\n  x"));
  }

  @Test
  void everyBuiltInCheckIsExplained() {
    for (Check check : BuiltInChecks.all()) {
      assertThat(CheckPage.read(check.id()).blocks()).as(check.id()).hasSizeGreaterThan(3);
    }
  }

  @Test
  void aCheckOfAThirdPartyIsNot() {
    assertThat(CheckPage.exists("NoSuchCheck")).isFalse();
  }
}
