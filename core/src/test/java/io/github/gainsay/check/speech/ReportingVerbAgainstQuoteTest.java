package io.github.gainsay.check.speech;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingVerbAgainstQuoteTest {

  private static List<Discrepancy> check(String lead, String words, String name) {
    FactsBuilder facts =
        FactsBuilder.article("a").body(lead + " “" + words + "” " + name + " said.");
    Attribution by =
        new Attribution(name, new Span("a", Article.TEXT, 0, 1), name, "", "said", Occasion.OPEN);
    facts.state(
        Kind.ATTRIBUTION,
        words,
        0,
        new Quote(words, QuoteKind.DIRECT),
        Topic.about(name),
        Qualifiers.PLAIN.withAttribution(by));
    for (String person : new String[] {"Ann Lee", "Bob Ray"}) {
      if (lead.contains(person)) {
        Quoted.named(facts, person);
      }
    }
    ArticleFacts article = facts.build();
    return run(new ReportingVerbAgainstQuote(), article);
  }

  @Test
  void warnsOfAVerbAgainstTheWords() {
    List<Discrepancy> found =
        check("Ann Lee praised the new toll.", "This is a disgrace for the town,", "Ann Lee");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0)))
        .containsExactlyInAnyOrder("praised", "This is a disgrace for the town,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee condemned the new toll.   | It is a great day for the town,",
        "Ann Lee denied the charge.        | Yes, I took the money",
        "Ann Lee confirmed the sale.       | That is simply not true,",
        "Ann Lee expressed shock at it.    | I am surprised by the silence,",
        "Ann Lee expressed delight.        | I am disappointed in them,",
      })
  void isLoud(String lead, String words) {
    assertThat(check(lead, words, "Ann Lee")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee condemned the new toll.          | It is not a great day for the town,",
        "Ann Lee condemned the new toll.          | It is a disgrace for the town,",
        "Ann Lee did not condemn the new toll.    | It is a great day for the town,",
        "The toll was condemned by Ann Lee.       | It is a great day for the town,",
        "Bob Ray condemned the new toll.          | It is a great day for the town,",
        "Ann Lee condemned it, but took the road. | It is a great day for the town,",
        "Ann Lee denied the charge.               | Yes, I was there, but I took nothing,",
        "Ann Lee denied the charge.               | I took no money",
        "Ann Lee confirmed the sale.              | That is simply true,",
        "Ann Lee expressed shock at it.           | I am stunned and shocked by the silence,",
        "Ann Lee expressed surprise at it.        | I am surprised by the silence,",
      })
  void isSilent(String lead, String words) {
    assertThat(check(lead, words, "Ann Lee")).isEmpty();
  }

  @Test
  void isANoteWhereTheSubjectIsNotTheSpeakerByName() {
    assertThat(check("The shippers praised it.", "This is a disgrace for the town,", "Ann Lee"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE));
  }
}
