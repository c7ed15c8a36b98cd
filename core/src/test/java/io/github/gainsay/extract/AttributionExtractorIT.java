package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionExtractorIT {

  private static List<Assertion<Quote>> read(String... paragraphs) {
    Article.Builder article = Article.builder("a");
    for (String paragraph : paragraphs) {
      article.paragraph(paragraph);
    }
    return facts(article.build()).of(Quote.class);
  }

  private static ArticleFacts facts(Article article) {
    return Gainsay.create().read(article);
  }

  private static Attribution by(Assertion<Quote> quote) {
    return quote.qualifiers().attribution();
  }

  @Test
  void readsQuotationsOnBothSidesOfTheCue() {
    List<Assertion<Quote>> quotes =
        read(
            "“The ferry was late again,” said Maria Jensen, who runs the island's only shop. “We"
                + " cannot plan anything.”");

    assertThat(quotes)
        .extracting(q -> by(q).source())
        .containsExactly("Maria Jensen", "Maria Jensen");
    assertThat(quotes)
        .extracting(q -> q.value().words())
        .containsExactly("The ferry was late again,", "We cannot plan anything.");
  }

  @Test
  void readsPartialQuotationsAndParaphrases() {
    List<Assertion<Quote>> quotes =
        read(
            "Maria Jensen told reporters that the ferry was “late every single week” and that she"
                + " would sell the shop.");

    assertThat(quotes)
        .anySatisfy(
            q -> {
              assertThat(q.value()).isEqualTo(new Quote("late every single week", QuoteKind.MIXED));
              assertThat(by(q).source()).isEqualTo("Maria Jensen");
            })
        .anyMatch(q -> q.value().kind() == QuoteKind.INDIRECT);
  }

  @Test
  void givesTheWeekdayOfThePressConferenceToTheWordsThatFollow() {
    List<Assertion<Quote>> quotes =
        read(
            "Asked about the ferry during Tuesday's news conference, transport minister Peter Holm"
                + " blamed the weather.",
            "“No captain leaves the harbour in such a storm,” Holm told journalists.");

    Occasion occasion = by(quotes.get(quotes.size() - 1)).occasion();

    assertThat(by(quotes.get(quotes.size() - 1)).name()).isEqualTo("Peter Holm");
    assertThat(occasion.medium()).isEqualTo("press conference");
    assertThat(occasion.timeSpan()).isNotNull();
  }

  @Test
  void leavesTitlesAndScareQuotesAlone() {
    assertThat(read("The “party boat” played “Yellow Submarine” all night.")).isEmpty();
  }
}
