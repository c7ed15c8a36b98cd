package io.github.gainsay.check.quantity;

import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureOfOtherSourceTest {

  private static ArticleFacts article(String id, String source, String number) {
    Attribution by =
        new Attribution(
            source, new Span(id, Article.TEXT, 0, source.length()), "", "", "said", Occasion.OPEN);
    return FactsBuilder.article(id)
        .body(source + " said the flood damaged " + number + " houses in the valley.")
        .state(
            Kind.QUANTITY,
            number,
            0,
            Quantity.of(new BigDecimal(number), Bound.EXACT, null, "house"),
            Topic.about("house")
                .withEvents(ImmutableSet.of("damage"))
                .withContext(ImmutableSet.of("flood", "damage", "house", "valley")),
            Qualifiers.PLAIN.withAttribution(by))
        .build();
  }

  private static List<Discrepancy> compare(String source, String other, String number) {
    return run(new FigureOfOtherSource(), article("a", source, "214"), article("b", other, number));
  }

  @Test
  void notesOneFigureOfTwoSources() {
    List<Discrepancy> found = compare("the fire service", "the mayor", "214");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(found.get(0).message()).contains("is given to the fire service and to the mayor");
  }

  @Test
  void isSilentOnOneSource() {
    assertThat(compare("the fire service", "the fire service", "214")).isEmpty();
    assertThat(compare("the fire service", "the regional fire service", "214")).isEmpty();
  }

  @Test
  void isSilentOnOtherFigures() {
    assertThat(compare("the fire service", "the mayor", "215")).isEmpty();
  }

  @Test
  void isSilentOnSourcesThatMayBeAnybody() {
    assertThat(compare("the fire service", "officials", "214")).isEmpty();
    assertThat(compare("the fire service", "a spokeswoman", "214")).isEmpty();
  }
}
