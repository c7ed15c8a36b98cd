package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import org.junit.jupiter.api.Test;

class AcronymExpandedTwoWaysTest {
  private static final String BOARD = "The National Board of Water (NBW) met. ";

  private static ImmutableList<Discrepancy> run(String text) {
    return CheckRun.run(new AcronymExpandedTwoWays(), FactsBuilder.article("a").body(text).build());
  }

  @Test
  void exchangedLettersAreReported() {
    ImmutableList<Discrepancy> found = run(BOARD + "The NWB will meet again.");
    assertThat(found).hasSize(1);
    assertThat(CheckRun.ends(found.get(0))).containsExactly("National Board of Water", "NWB");
    assertThat(run(BOARD + "The NBW will meet again.")).isEmpty();
  }

  @Test
  void anAcronymWithOtherLettersIsAnotherBody() {
    assertThat(run(BOARD + "The NBX will meet again.")).isEmpty();
  }

  @Test
  void anAcronymThatDoesNotFitItsNameIsReportedBesideTheOneThatDoes() {
    assertThat(run("The National Board of Water (NWB) met. The NBW rose.")).hasSize(1);
    assertThat(run("The Board for National Water (NBW) met. The NBW rose.")).isEmpty();
  }

  @Test
  void anotherWordInTheNameIsReported() {
    assertThat(run(BOARD + "The National Bureau of Water rose.")).hasSize(1);
    assertThat(run(BOARD + "The National Board of Water rose.")).isEmpty();
    assertThat(run(BOARD + "The National House of Water rose.")).isEmpty();
  }

  @Test
  void theNameThatOpensALongerOneIsTheSame() {
    assertThat(run(BOARD + "The National Board of Water Office rose.")).isEmpty();
  }
}
