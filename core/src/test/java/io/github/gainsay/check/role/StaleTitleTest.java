package io.github.gainsay.check.role;

import static io.github.gainsay.check.role.Titled.role;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import org.junit.jupiter.api.Test;

class StaleTitleTest {
  private static final StaleTitle CHECK = new StaleTitle();

  private static ImmutableList<Discrepancy> run(String standing, String second) {
    return CheckRun.run(
        CHECK,
        Titled.article(
            "Former mayor Ida Dahl came by tram.",
            role("mayor", "", standing),
            "mayor Ida Dahl",
            second,
            role("mayor", "", ""),
            "Mayor Dahl"));
  }

  @Test
  void aFormerTitleWithoutFormerIsReported() {
    assertThat(run("former", "It is cold, Mayor Dahl said.")).hasSize(1);
    assertThat(run("", "It is cold, Mayor Dahl said.")).isEmpty();
  }

  @Test
  void aTitleToComeIsReported() {
    ImmutableList<Discrepancy> found = run("elect", "It is cold, Mayor Dahl said.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("mayor-elect");
  }

  @Test
  void aSentenceOfAnotherTimeIsSilent() {
    assertThat(run("former", "When Mayor Dahl built the pool, it was warm.")).isEmpty();
    assertThat(run("former", "The pool is cold, and Mayor Dahl built it.")).hasSize(1);
  }

  @Test
  void aClauseOfAnotherTimeDoesNotTakeTheSentenceThere() {
    assertThat(run("former", "Mayor Dahl, who left in 2011, swims.")).hasSize(1);
    assertThat(run("former", "Mayor Dahl swam in 2011.")).isEmpty();
  }

  @Test
  void aQuotedTitleIsSilent() {
    assertThat(run("former", "He cried “Mayor Dahl swims” and left.")).isEmpty();
  }
}
