package io.github.gainsay.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanterTest {
  private static final ImmutableList<PlantedArticle> ARTICLES = PlantedArticle.all();

  private static PlantedArticle marked(String text) {
    return PlantedArticle.parse("a", "half: develop\nwritten: 2025-03-04\n\n" + text);
  }

  private static List<String> words(String text, String type) {
    PlantedArticle article = marked(text);
    return article.sites().stream()
        .filter(s -> s.type().equals(type))
        .flatMap(s -> SlipOperators.of(s).candidates(article, s).stream())
        .map(Candidate::words)
        .toList();
  }

  private static ImmutableList<Slip> slips(String type, long seed) {
    return ARTICLES.stream()
        .flatMap(a -> new Planter(seed).slips(a, type).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void stripsTheMarks() {
    PlantedArticle article = marked("He spoke {T1;T2 any x/y|on March 3, 2025}.");

    assertThat(article.clean().text()).isEqualTo("He spoke on March 3, 2025.\n");
    assertThat(article.sites()).extracting(Site::type).containsExactly("T1", "T2");
    assertThat(article.sites()).extracting(Site::operator).containsExactly("T1", "any");
    assertThat(article.sites()).extracting(article::words).containsOnly("on March 3, 2025");
  }

  @Test
  void refusesABrokenMark() {
    assertThatThrownBy(() -> marked("He spoke {T1|on March 3, 2025.")).hasMessageContaining("mark");
  }

  @Test
  void movesTheOwnDateAway() {
    assertThat(words("It fell {T1|on Feb. 28, 2025}.", "T1"))
        .contains("on Feb. 28, 2024", "on Jan. 28, 2025", "on Nov. 28, 2025")
        .doesNotContain("on Feb. 28, 2025", "on Feb. 27, 2025");
  }

  @Test
  void movesWeekdaysAndDays() {
    assertThat(words("It fell {T2|on Monday 3 February}.", "T2"))
        .contains("on Tuesday 3 February", "on Monday 4 February", "on Monday 30 February")
        .doesNotContain("on Monday 3 February");
  }

  @Test
  void movesRelativeDatesClearOfTheDate() {
    assertThat(words("It fell {T3 T3 2025-02-14|last month}.", "T3"))
        .contains("last year", "last summer", "five months ago")
        .doesNotContain("last month", "earlier this year", "three weeks ago");
  }

  @Test
  void putsInAPartThatClashes() {
    assertThat(words("It fell {T4|in May}.", "T4"))
        .containsExactly("in May last month", "in May this month");
    assertThat(words("It fell {T4|in February}.", "T4")).containsExactly("in February this month");
  }

  @Test
  void stretchesAClaimOverTheInstance() {
    assertThat(words("It fell for the first time {T8 T8 over 2009|in 16 years}.", "T8"))
        .contains("in 20 years", "in half a century");
    assertThat(words("It fell in {T8 T8 into 2019|2018}.", "T8"))
        .containsExactly("2020", "2021", "2022", "2023");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1", "T2", "T3", "T4", "T8"})
  void plantsThirtySlipsOfATypeInTenArticles(String type) {
    ImmutableList<Slip> slips = slips(type, 1);

    assertThat(slips).hasSizeGreaterThanOrEqualTo(30);
    assertThat(slips.stream().map(s -> s.twin().name()).collect(ImmutableSet.toImmutableSet()))
        .hasSizeGreaterThanOrEqualTo(10);
    assertThat(slips)
        .allSatisfy(
            s -> {
              assertThat(s.article().text()).isNotEqualTo(s.twin().clean().text());
              assertThat(s.article().textAt(s.changed())).isEqualTo(s.candidate().words());
            });
  }

  @Test
  void plantsTheSameSlipsForTheSameSeed() {
    assertThat(slips("T2", 7)).isEqualTo(slips("T2", 7)).isNotEqualTo(slips("T2", 8));
  }
}
