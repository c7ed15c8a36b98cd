package io.github.gainsay.check.provenance;

import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Uniqueness;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsourcedSuperlativeTest {
  private static final String CLAIM = "the first strike since 1950";
  private static final Qualifiers CITED =
      Qualifiers.PLAIN.withAttribution(
          new Attribution("the union", null, "", "", "said", Occasion.OPEN));

  private static FactsBuilder article(
      String body, Qualifiers qualifiers, @Nullable LocalDate after) {
    Uniqueness value = new Uniqueness(Uniqueness.Rank.FIRST, "strike", CLAIM, after, null);
    return FactsBuilder.article("a")
        .body(body)
        .state(Kind.EVENT, CLAIM, 0, value, Topic.about("strike"), qualifiers);
  }

  private static List<Discrepancy> check(FactsBuilder facts) {
    return run(new UnsourcedSuperlative(), facts.build());
  }

  @Test
  void notesAClaimOnTheArticlesOwnWord() {
    List<Discrepancy> found =
        check(article("It was " + CLAIM + ".", Qualifiers.PLAIN, LocalDate.of(1950, 12, 31)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(found.get(0).evidence().get(0).text()).isEqualTo(CLAIM);
  }

  @Test
  void isSilentWhenSomebodyIsCited() {
    assertThat(check(article("It was " + CLAIM + ".", CITED, LocalDate.of(1950, 12, 31))))
        .isEmpty();
  }

  @Test
  void isSilentWhenTheNextSentenceCitesSomebody() {
    FactsBuilder facts =
        article(
                "It was " + CLAIM + ". The union said that it kept a list.",
                Qualifiers.PLAIN,
                LocalDate.of(1950, 12, 31))
            .state(
                Kind.ATTRIBUTION,
                "it kept a list",
                0,
                new Quote("it kept a list", QuoteKind.INDIRECT),
                Topic.NONE,
                CITED);

    assertThat(check(facts)).isEmpty();
  }

  @Test
  void isSilentInsideAQuotationAndWithoutAStretchOfTime() {
    assertThat(
            check(
                article(
                    "A docker: “It was " + CLAIM + ".”",
                    Qualifiers.PLAIN,
                    LocalDate.of(1950, 12, 31))))
        .isEmpty();
    assertThat(check(article("It was " + CLAIM + ".", Qualifiers.PLAIN, null))).isEmpty();
  }
}
