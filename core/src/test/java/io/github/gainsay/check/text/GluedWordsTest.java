package io.github.gainsay.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Severity;
import org.junit.jupiter.api.Test;

class GluedWordsTest {
  private static final GluedWords CHECK = new GluedWords();

  @Test
  void reportsAWordOfTheArticleThatIsGluedToTheNext() {
    Discrepancy found =
        Pasted.check(CHECK, "Ministers of Norwayand Chile met. Norway was the host.").get(0);
    assertThat(found.severity()).isEqualTo(Severity.NOTE);
    assertThat(found.evidence().get(0).text()).isEqualTo("Norwayand");
    assertThat(found.evidence().get(0).says()).isEqualTo("Norway and");
    assertThat(found.resolutions())
        .containsExactly(new Resolution(found.evidence().get(0).span(), "Norway and"));
  }

  @Test
  void isSilentWhereTheBlankStands() {
    assertThat(Pasted.check(CHECK, "Ministers of Norway and Chile met. Norway was the host."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAWordThatTheArticleDoesNotKnow() {
    assertThat(Pasted.check(CHECK, "Ministers of Norwayand Chile met.")).isEmpty();
  }

  @Test
  void reportsEachPlace() {
    assertThat(
            Pasted.ends(
                CHECK, "The talks ended.The envoys of Norway left; Norwaythe host was glad."))
        .containsExactly("ended.The", "Norwaythe");
  }
}
