package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionExtractorTest {

  private static final String LEE =
      "Ann/NNP/PERSON Lee/NNP/PERSON ,/, the/DT harbour/NN master/NN ,/, opened/VBD/O/open"
          + " the/DT dock/NN ./.";

  private static List<Assertion<Quote>> read(AnnotatedArticle article) {
    Draft draft = Sentences.draft(article);
    new AttributionExtractor().extract(draft);
    return draft.of(Quote.class);
  }

  private static List<Assertion<Quote>> read(String... paragraphs) {
    return read(Sentences.of(paragraphs));
  }

  private static Attribution by(Assertion<Quote> quote) {
    return quote.qualifiers().attribution();
  }

  @Test
  void findsTheSpeakerBehindAQuotation() {
    Assertion<Quote> quote =
        read("“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” Ann/NNP/PERSON Lee/NNP/PERSON"
                + " said/VBD/O/say ./.")
            .get(0);

    assertThat(quote.value()).isEqualTo(new Quote("The dock is full,", QuoteKind.DIRECT));
    assertThat(by(quote).source()).isEqualTo("Ann Lee");
    assertThat(by(quote).cue()).isEqualTo("said");
  }

  @Test
  void findsTheSpeakerOfAnInvertedClauseWithoutItsRelativeClause() {
    Assertion<Quote> quote =
        read("“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” said/VBD/O/say Ann/NNP/PERSON"
                + " Lee/NNP/PERSON ,/, who/WP runs/VBZ/O/run it/PRP ./.")
            .get(0);

    assertThat(by(quote).source()).isEqualTo("Ann Lee");
  }

  @Test
  void findsTheSpeakerBeforeAColonAndAcrossAnApposition() {
    Assertion<Quote> quote =
        read("Ann/NNP/PERSON Lee/NNP/PERSON ,/, a/DT spokeswoman/NN for/IN the/DT port/NN ,/,"
                + " said/VBD/O/say :/: “ The/DT dock/NN is/VBZ/O/be full/JJ ./. ”")
            .get(0);

    assertThat(by(quote).source()).isEqualTo("Ann Lee");
    assertThat(quote.value().kind()).isEqualTo(QuoteKind.DIRECT);
  }

  @Test
  void aQuotationGoesOnBehindItsCue() {
    List<Assertion<Quote>> quotes =
        read(
            "“ It/PRP is/VBZ/O/be full/JJ ,/, ” Ann/NNP/PERSON Lee/NNP/PERSON said/VBD/O/say ./."
                + " || “ Nobody/NN can/MD land/VB ./. ”");

    assertThat(quotes).hasSize(2).allMatch(q -> by(q).source().equals("Ann Lee"));
  }

  @Test
  void aPronounIsThePersonOfTheStoryAndNotOfACaption() {
    AnnotatedArticle article =
        Sentences.article("a")
            .body(LEE)
            .caption("Bob/NNP/PERSON Ray/NNP/PERSON waves/VBZ/O/wave at/IN the/DT dock/NN ./.")
            .body("“ It/PRP is/VBZ/O/be full/JJ ,/, ” she/PRP said/VBD/O/say ./.")
            .build();

    assertThat(by(read(article).get(0)).name()).isEqualTo("Ann Lee");
  }

  @Test
  void aBodyOrItsSpokesmanSpeaksForTheNation() {
    Assertion<Quote> spokesman =
        read("“ The/DT strait/NN is/VBZ/O/be open/JJ ,/, ” said/VBD/O/say a/DT Norwegian/JJ"
                + " government/NN spokesman/NN ./.")
            .get(0);
    Assertion<Quote> nation =
        read("Norway/NNP/LOCATION said/VBD/O/say that/IN the/DT strait/NN is/VBZ/O/be open/JJ ./.")
            .get(0);
    Assertion<Quote> singer =
        read("“ The/DT strait/NN is/VBZ/O/be open/JJ ,/, ” said/VBD/O/say a/DT Norwegian/JJ"
                + " singer/NN ./.")
            .get(0);

    assertThat(by(spokesman).body()).isEqualTo("no");
    assertThat(by(nation).body()).isEqualTo("no");
    assertThat(nation.value().kind()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(by(singer).body()).isEmpty();
  }

  @Test
  void wordsQuotedInsideAParaphraseAreMixedAndScareQuotesAreNone() {
    List<Assertion<Quote>> reported =
        read(
            "Ann/NNP/PERSON Lee/NNP/PERSON said/VBD/O/say the/DT plan/NN was/VBD/O/be"
                + " “ a/DT waste/NN of/IN money/NN ” ./.");
    List<Assertion<Quote>> scare =
        read("The/DT so-called/JJ “ free/JJ port/NN ” closed/VBD/O/close in/IN May/NNP ./.");

    assertThat(reported)
        .anyMatch(q -> q.value().equals(new Quote("a waste of money", QuoteKind.MIXED)));
    assertThat(scare).isEmpty();
  }

  @Test
  void accordingToNamesTheSourceOfAParaphrase() {
    Assertion<Quote> quote =
        read("The/DT dock/NN is/VBZ/O/be full/JJ ,/, according/VBG/O/accord to/TO police/NNS ./.")
            .get(0);

    assertThat(quote.value().words()).isEqualTo("The dock is full");
    assertThat(by(quote).source()).isEqualTo("police");
  }

  @Test
  void anUnclosedQuotationGoesOnInTheNextParagraph() {
    List<Assertion<Quote>> quotes =
        read(
            "Ann/NNP/PERSON Lee/NNP/PERSON said/VBD/O/say :/: “ The/DT dock/NN is/VBZ/O/be"
                + " full/JJ ./.",
            "“ Nobody/NN can/MD land/VB there/RB ./. ”");

    assertThat(quotes).hasSize(2).allMatch(q -> by(q).source().equals("Ann Lee"));
  }

  @Test
  void theOccasionOfTheIntroductionHoldsForTheNextParagraph() {
    AnnotatedArticle article =
        Sentences.of(
            "Asked/VBN/O/ask during/IN Friday/NNP 's/POS press/NN conference/NN ,/, Ann/NNP/PERSON"
                + " Lee/NNP/PERSON blamed/VBD/O/blame the/DT storm/NN ./.",
            "“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” Lee/NNP/PERSON told/VBD/O/tell the/DT"
                + " press/NN ./.");
    Draft draft = Sentences.draft(article);
    Sentence first = article.sentences().get(0);
    Timex friday = Timex.day(LocalDate.of(2024, 3, 1));
    draft.add(Kind.DATE, friday, Topic.NONE, Qualifiers.PLAIN, first, 2, 3);
    new AttributionExtractor().extract(draft);

    Attribution by = by(draft.of(Quote.class).get(0));

    assertThat(by.name()).isEqualTo("Ann Lee");
    assertThat(by.occasion().time()).isEqualTo(friday);
    assertThat(by.occasion().medium()).isEqualTo("press conference");
  }

  @Test
  void aDateInsideThePageOfAnotherEventIsNoOccasion() {
    AnnotatedArticle article =
        Sentences.of(
            "Lee/NNP/PERSON said/VBD/O/say the/DT storm/NN of/IN Friday/NNP closed/VBD/O/close"
                + " the/DT dock/NN ./.");
    Draft draft = Sentences.draft(article);
    Timex friday = Timex.day(LocalDate.of(2024, 3, 1));
    draft.add(Kind.DATE, friday, Topic.NONE, Qualifiers.PLAIN, article.sentences().get(0), 5, 6);
    new AttributionExtractor().extract(draft);

    assertThat(by(draft.of(Quote.class).get(0)).occasion().time()).isNull();
  }

  /** Quotes Lee behind a sentence that tells where she speaks. */
  private static Occasion behind(String sentence) {
    List<Assertion<Quote>> quotes =
        read(
            sentence
                + " “ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” Ann/NNP/PERSON Lee/NNP/PERSON"
                + " said/VBD/O/say ./.");
    return by(quotes.get(quotes.size() - 1)).occasion();
  }

  @Test
  void theOccasionOfASpeakerHoldsForTheNextSentence() {
    assertThat(
            behind(
                    "At/IN a/DT news/NN conference/NN after/IN the/DT vote/NN ,/, Ann/NNP/PERSON"
                        + " Lee/NNP/PERSON defended/VBD/O/defend it/PRP ./.")
                .medium())
        .isEqualTo("press conference");
    assertThat(
            behind(
                    "Ann/NNP/PERSON Lee/NNP/PERSON was/VBD/O/be speaking/VBG/O/speak to/IN"
                        + " reporters/NNS in/IN Bergen/NNP/LOCATION ./.")
                .place())
        .isEqualTo("Bergen");
  }

  @Test
  void anEventOrAnotherSpeakerIsNoOccasion() {
    assertThat(
            behind(
                    "At/IN a/DT rally/NN after/IN the/DT vote/NN ,/, Ann/NNP/PERSON"
                        + " Lee/NNP/PERSON lost/VBD/O/lose a/DT shoe/NN ./.")
                .medium())
        .isEmpty();
    assertThat(
            behind(
                    "Bob/NNP/PERSON Ray/NNP/PERSON was/VBD/O/be speaking/VBG/O/speak to/IN"
                        + " reporters/NNS in/IN Bergen/NNP/LOCATION ./.")
                .place())
        .isEmpty();
  }

  @Test
  void readsTheCapitalOfANationAsAPlaceInIt() {
    String said =
        "“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” Ann/NNP/PERSON Lee/NNP/PERSON said/VBD/O/say ";
    Attribution capital = by(read(said + "in/IN the/DT Kenyan/JJ capital/NN ./.").get(0));
    Attribution harbour = by(read(said + "in/IN the/DT Kenyan/JJ harbour/NN ./.").get(0));

    assertThat(capital.occasion().place()).isEqualTo("Kenya");
    assertThat(harbour.occasion().place()).isEmpty();
  }

  @Test
  void findsAManagingDirectorAndASpokesmanOfABody() {
    Assertion<Quote> director =
        read("“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” managing/VBG/O/manage director/NN"
                + " Ann/NNP/PERSON Lee/NNP/PERSON told/VBD/O/tell reporters/NNS ./.")
            .get(0);
    Assertion<Quote> spokesman =
        read("“ The/DT dock/NN is/VBZ/O/be full/JJ ,/, ” a/DT spokesman/NN for/IN the/DT"
                + " Dock/NNP Board/NNP ,/, Ann/NNP/PERSON Lee/NNP/PERSON ,/, said/VBD/O/say ./.")
            .get(0);

    assertThat(by(director).source()).isEqualTo("managing director Ann Lee");
    assertThat(by(spokesman).name()).isEqualTo("Ann Lee");
  }
}
