package io.github.gainsay.check.speech;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteVariantTest {
  private static final String PORT = "The port of Bergen will stay closed to foreign trawlers";
  private static final String HARBOUR = "The port of Bergen will stay barred to foreign trawlers";

  private final QuoteVariant check = new QuoteVariant();

  private List<Discrepancy> compare(String one, String other) {
    return run(
        check, Quoted.article("a", "Ann Lee", "", one), Quoted.article("b", "Ann Lee", "", other));
  }

  @Test
  void reportsOneStatementInTwoWordings() {
    List<Discrepancy> found = compare(PORT, HARBOUR);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder(PORT, HARBOUR);
    assertThat(found.get(0).facts())
        .contains(new Fact(Fact.DIFFER_BECAUSE, "only the first: closed; only the second: barred"));
  }

  @Test
  void isSilentOnTheSameWordsInOtherMarksAndCase() {
    assertThat(compare(PORT, "the Port of Bergen will stay closed, to foreign trawlers."))
        .isEmpty();
  }

  @Test
  void isSilentOnAPartAlsoWithAnEllipsis() {
    assertThat(compare(PORT, "stay closed to foreign trawlers")).isEmpty();
    assertThat(compare(PORT, "The port of Bergen … closed to foreign trawlers")).isEmpty();
  }

  @Test
  void isSilentOnAnotherSpeaker() {
    assertThat(
            run(
                check,
                Quoted.article("a", "Ann Lee", "", PORT),
                Quoted.article("b", "Bob Ray", "", HARBOUR)))
        .isEmpty();
  }

  @Test
  void aSpokesmanAndTheNationAreOneVoiceButTwoSpokesmenAreTwo() {
    ArticleFacts nation = Quoted.article("a", "Norway", "no", PORT);
    ArticleFacts spokesman = Quoted.article("b", "Ola Berg", "no", HARBOUR);

    assertThat(run(check, nation, spokesman)).hasSize(1);
    assertThat(run(check, Quoted.article("a", "Kari Lund", "no", PORT), spokesman)).isEmpty();
  }

  @Test
  void putsALostNegationFirst() {
    List<Discrepancy> found =
        compare(PORT, "The port of Bergen will not stay closed to foreign trawlers");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).facts())
        .contains(new Fact(Fact.DIFFER_BECAUSE, "only the second has \"not\""));
  }

  @Test
  void warnsOfAnotherNumber() {
    assertThat(
            compare(
                "We count 40 trawlers in the port today", "We count 50 trawlers in the port today"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void anotherNameOfANationIsANoteButAnAbbreviationIsNothing() {
    assertThat(
            compare(
                "Trade between the DPRK and Mongolia grew fourfold",
                "Trade between North Korea and Mongolia grew fourfold"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE))
        .satisfies(
            d ->
                assertThat(d.facts())
                    .contains(new Fact(Fact.DIFFER_BECAUSE, "\"DPRK\" is \"North Korea\"")));
    assertThat(
            compare(
                "Trade between the US and Mongolia grew fourfold",
                "Trade between the United States and Mongolia grew fourfold"))
        .isEmpty();
  }

  @Test
  void isSilentOnStatementsThatShareFewWords() {
    assertThat(compare(PORT, "The port authority pays for new cranes at Stavanger")).isEmpty();
    assertThat(compare("a total waste", "a complete waste")).isEmpty();
  }

  @Test
  void insideOneArticleOneOtherWordIsAWarningAndMoreAreANote() {
    assertThat(inside(PORT, HARBOUR))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
    assertThat(inside(PORT, HARBOUR + " of course"))
        .allSatisfy(d -> assertThat(d.severity()).isEqualTo(Severity.NOTE));
    assertThat(inside(PORT, PORT)).isEmpty();
  }

  private List<Discrepancy> inside(String words, String others) {
    FactsBuilder facts = FactsBuilder.article("a");
    Quoted.add(facts, "Ann Lee", "", words, null, "Today");
    Quoted.add(facts, "Ann Lee", "", others, null, "Later");
    return run(check, facts.build());
  }

  @Test
  void anotherNumberInAShortStatementIsAWarning() {
    assertThat(compare("Two fires in a small barn", "Four fires in a small barn"))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING));
    assertThat(compare("Two fires in a small barn", "Four fires at the mill")).isEmpty();
  }

  @Test
  void isLessSureWhenTheSpeakerWasTranslated() {
    List<Discrepancy> plain = compare(PORT, HARBOUR);
    List<Discrepancy> translated =
        run(
            check,
            Quoted.article("a", "Ann Lee", "no", PORT),
            Quoted.article("b", "Ann Lee", "no", HARBOUR));

    assertThat(translated.get(0).confidence()).isLessThan(plain.get(0).confidence());
  }

  @Test
  void doesNotDependOnTheOrderAndIsSilentOnItself() {
    ArticleFacts a = Quoted.article("a", "Ann Lee", "", PORT);
    ArticleFacts b = Quoted.article("b", "Ann Lee", "", HARBOUR);

    assertThat(run(check, b, a).get(0).fingerprint())
        .isEqualTo(run(check, a, b).get(0).fingerprint());
    assertThat(run(check, a, Quoted.article("c", "Ann Lee", "", PORT))).isEmpty();
  }
}
