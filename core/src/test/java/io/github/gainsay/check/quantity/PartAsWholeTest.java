package io.github.gainsay.check.quantity;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartAsWholeTest {

  private static FactsBuilder headline(String place) {
    return article("a")
        .headline("Army sends 900 troops to Russia")
        .state(Kind.QUANTITY, "900", Troops.of("900", Bound.EXACT), Troops.in(place));
  }

  private static FactsBuilder body(FactsBuilder article, String place) {
    return article
        .body("Some 900 of the 1,200 troops in Russia are in Kursk.")
        .state(
            Kind.QUANTITY,
            "Some 900",
            Troops.of("900", Bound.ABOUT).partOf(new BigDecimal(1200)),
            Troops.in(place))
        .state(Kind.QUANTITY, "1,200", Troops.of("1200", Bound.EXACT), Troops.in("ru"));
  }

  @Test
  void reportsThePartThatIsStatedOfTheWhole() {
    List<Discrepancy> found = run(new PartAsWhole(), body(headline("ru"), "ru/kursk").build());
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactly("900", "Some 900");
    assertThat(found.get(0).message()).contains("1,200");
  }

  @Test
  void isSilentWhenTheSentenceOfThePartTellsAllAsWell() {
    assertThat(run(new PartAsWhole(), injured("34 were injured, nine of them badly."))).isEmpty();
    assertThat(run(new PartAsWhole(), injured("Of the 34 on board, nine were injured.")))
        .hasSize(1);
  }

  private static ArticleFacts injured(String body) {
    Topic topic =
        Topic.about("nurse")
            .withEvents(ImmutableSet.of("injure"))
            .withPlaces(ImmutableSet.of("pt"));
    return article("a")
        .headline("Thirty-four injured as train hits truck")
        .body(body)
        .state(Kind.QUANTITY, "Thirty-four", Quantity.exact(34, "nurse"), topic)
        .state(Kind.QUANTITY, "34", Quantity.exact(34, "nurse"), topic)
        .state(Kind.QUANTITY, "nine", Quantity.exact(9, "nurse").partOf(new BigDecimal(34)), topic)
        .build();
  }

  @Test
  void isSilentOnThePartInItsOwnPlace() {
    assertThat(run(new PartAsWhole(), body(headline("ru/kursk"), "ru/kursk").build())).isEmpty();
  }

  @Test
  void isSilentWithoutAWhole() {
    FactsBuilder story =
        headline("ru")
            .body("There are 900 troops in Kursk, it said.")
            .state(
                Kind.QUANTITY,
                "900 troops in Kursk",
                Troops.of("900", Bound.EXACT),
                Troops.in("ru/kursk"));
    assertThat(run(new PartAsWhole(), story.build())).isEmpty();
  }

  @Test
  void comparesArticlesEitherWayRound() {
    ArticleFacts one = headline("ru").build();
    ArticleFacts other = body(article("b"), "ru/kursk").build();
    assertThat(run(new PartAsWhole(), one, other)).hasSize(1);
    assertThat(run(new PartAsWhole(), other, one)).hasSize(1);
  }
}
