package io.github.gainsay.check.speech;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import org.junit.jupiter.api.Test;

class StatementOccasionConflictTest {
  private static final String WORDS =
      "Fishing rights around the northern islands remain a matter for both coastal parliaments";
  private static final StatementOccasionConflict CHECK = new StatementOccasionConflict();

  /** An article in which somebody says something "by medium" or "in place". */
  private static ArticleFacts said(
      String id, String name, String cue, String medium, String place, String words) {
    String where = medium.isEmpty() ? place : medium;
    String text = name + " " + cue + " in " + where + ": “" + words + "”";
    int at = text.indexOf(where, name.length());
    Span span = new Span(id, "/text", at, at + where.length());
    Occasion occasion =
        medium.isEmpty() ? Occasion.OPEN.in(place, span) : Occasion.OPEN.by(medium, span);
    Attribution by = new Attribution(name, null, name, "", cue, occasion);
    return FactsBuilder.article(id)
        .body(text)
        .state(
            Kind.ATTRIBUTION,
            words,
            0,
            new Quote(words, QuoteKind.DIRECT),
            Topic.about(name),
            Qualifiers.PLAIN.withAttribution(by))
        .build();
  }

  private static ArticleFacts by(String id, String medium) {
    return said(id, "Ann Lee", "said", medium, "", WORDS);
  }

  private static ArticleFacts in(String id, String place) {
    return said(id, "Ann Lee", "said", "", place, WORDS);
  }

  @Test
  void reportsTwoMediaOfOneStatement() {
    assertThat(run(CHECK, by("a", "press conference"), by("b", "social media")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.WARNING);
              assertThat(ends(d)).containsExactlyInAnyOrder("press conference", "social media");
            });
    assertThat(run(CHECK, by("a", "press conference"), by("b", "press conference"))).isEmpty();
  }

  @Test
  void isSilentOnMediaThatGoTogether() {
    assertThat(run(CHECK, by("a", "statement"), by("b", "social media"))).isEmpty();
    assertThat(run(CHECK, by("a", "social media"), by("b", "statement"))).isEmpty();
  }

  @Test
  void reportsTwoPlacesOfWhichNeitherLiesInTheOther() {
    assertThat(run(CHECK, in("a", "Geneva"), in("b", "Paris"))).hasSize(1);
    assertThat(run(CHECK, in("a", "Geneva"), in("b", "Switzerland"))).isEmpty();
    assertThat(run(CHECK, in("a", "London"), in("b", "Downing Street"))).isEmpty();
  }

  @Test
  void reportsACityAndARegionInWhichItDoesNotLie() {
    assertThat(run(CHECK, in("a", "Hamburg"), in("b", "Kiel"))).hasSize(1);
    assertThat(run(CHECK, in("a", "Schleswig-Holstein"), in("b", "Kiel"))).isEmpty();
  }

  @Test
  void aPressReleaseIsNoVideoButMayBePosted() {
    assertThat(run(CHECK, by("a", "written statement"), by("b", "video"))).hasSize(1);
    assertThat(run(CHECK, by("a", "written statement"), by("b", "social media"))).isEmpty();
    assertThat(run(CHECK, by("a", "statement"), by("b", "video"))).isEmpty();
  }

  @Test
  void aShortStatementCountsWhereItStandsWordForWordInBoth() {
    String few = "A boat that nobody takes is not a line on any map";
    String other = "A boat that everybody takes is worth a line on any map";
    ArticleFacts post = said("b", "Ann Lee", "said", "social media", "", few);
    assertThat(run(CHECK, said("a", "Ann Lee", "said", "interview", "", few), post)).hasSize(1);
    assertThat(run(CHECK, said("a", "Ann Lee", "said", "interview", "", other), post)).isEmpty();
    String slogan = "We will not give up";
    assertThat(
            run(
                CHECK,
                said("a", "Ann Lee", "said", "interview", "", slogan),
                said("b", "Ann Lee", "said", "social media", "", slogan)))
        .isEmpty();
  }

  @Test
  void isSilentOnAnotherStatementSpeakerOrARepetition() {
    ArticleFacts post = by("b", "social media");
    String other = "Fishing rights matter less to coastal towns than tourists and cheap ferries do";
    assertThat(run(CHECK, said("a", "Ann Lee", "said", "interview", "", other), post)).isEmpty();
    assertThat(run(CHECK, said("a", "Bob Ray", "said", "interview", "", WORDS), post)).isEmpty();
    assertThat(run(CHECK, said("a", "Ann Lee", "repeated", "interview", "", WORDS), post))
        .isEmpty();
    assertThat(run(CHECK, said("a", "Ann Lee", "said", "interview", "", WORDS), post)).hasSize(1);
  }

  @Test
  void onlyNotesOtherWordsOfAnotherOutlet() {
    String near = WORDS.replace("both", "the two");
    assertThat(
            run(
                CHECK,
                said("a", "Ann Lee", "said", "interview", "", near),
                by("b", "social media")))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE));
  }
}
