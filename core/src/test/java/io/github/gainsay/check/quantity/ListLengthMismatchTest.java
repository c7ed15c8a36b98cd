package io.github.gainsay.check.quantity;

import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Listing;
import io.github.gainsay.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListLengthMismatchTest {

  private static List<Discrepancy> check(String text, String words, int fewest, String... names) {
    int start = text.indexOf("three");
    Listing list =
        new Listing(
            Quantity.exact(3, "country"),
            new Span("a", Article.TEXT, start, start + "three".length()),
            ImmutableList.copyOf(names),
            fewest);
    return CheckRun.run(
        new ListLengthMismatch(),
        FactsBuilder.article("a").body(text).state(Kind.LISTING, words, list, Topic.NONE).build());
  }

  @Test
  void reportsAListThatIsTooShort() {
    List<Discrepancy> found =
        check("They met in three countries: Chad and Niger.", "Chad and Niger", 2, "Chad", "Niger");

    assertThat(found)
        .extracting(Discrepancy::message)
        .containsExactly("the text speaks of 3 and names 2");
    assertThat(ends(found.get(0))).containsExactly("three", "Chad and Niger");
  }

  @Test
  void isSilentWhenAllAreNamed() {
    assertThat(
            check(
                "They met in three countries: Chad, Mali and Niger.",
                "Chad, Mali and Niger",
                3,
                "Chad",
                "Mali",
                "Niger"))
        .isEmpty();
  }

  @Test
  void countsAnAndThatMayBePartOfANameBothWays() {
    assertThat(
            check(
                "They met in three countries: Chad, Mali, Trinidad and Tobago.",
                "Chad, Mali, Trinidad and Tobago",
                3,
                "Chad",
                "Mali",
                "Trinidad",
                "Tobago"))
        .isEmpty();
  }

  @Test
  void leavesQuotationsAlone() {
    assertThat(
            check(
                "“They met in three countries: Chad and Niger.”",
                "Chad and Niger",
                2,
                "Chad",
                "Niger"))
        .isEmpty();
  }
}
