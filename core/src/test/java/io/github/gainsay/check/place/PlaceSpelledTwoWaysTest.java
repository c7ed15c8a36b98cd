package io.github.gainsay.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import org.junit.jupiter.api.Test;

class PlaceSpelledTwoWaysTest {

  private static ImmutableList<Discrepancy> run(String text) {
    return CheckRun.run(new PlaceSpelledTwoWays(), FactsBuilder.article("a").body(text).build());
  }

  @Test
  void twoSpellingsAreReported() {
    ImmutableList<Discrepancy> found = run("Trams in Kyiv stood. Buses in Kiev ran.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(run("Trams in Kyiv stood. Buses in Kyiv ran.")).isEmpty();
  }

  @Test
  void anOlderNameIsANote() {
    ImmutableList<Discrepancy> found = run("Trams in Mumbai stood. Buses in Bombay ran.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(run("Trams in Mumbai, formerly Bombay, stood.")).isEmpty();
  }

  @Test
  void aLongerNameKeepsItsSpelling() {
    assertThat(run("Trams in Kyiv stood. Fans of Dynamo Kiev sang.")).isEmpty();
  }

  @Test
  void aQuotationKeepsItsSpelling() {
    assertThat(run("Trams in Kyiv stood. “Buses in Kiev run,” he said.")).isEmpty();
  }
}
