package io.github.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.text.GluedWords;
import io.github.gainsay.check.text.UnbalancedQuotes;
import org.junit.jupiter.api.Test;

/** A finding is the same finding as long as the check, its topic and the words at its ends are. */
class FingerprintTest {
  private static final String TEXT = "Eleven boats sank on Monday. Seven boats sank, it cost $5.";

  private static String fingerprint(Check check, String topic, String text, String... ends) {
    Article article = Article.of("a", text);
    Findings findings = new Findings(check, Aligner.standard());
    Findings.Draft draft = findings.found(Severity.NOTE, "it is so").topic(topic);
    for (String end : ends) {
      int start = text.indexOf(end);
      draft.says(article, new Span("a", Article.TEXT, start, start + end.length()), end);
    }
    draft.report();
    return findings.all().get(0).fingerprint();
  }

  private static String fingerprint(String text, String... ends) {
    return fingerprint(new GluedWords(), "boat", text, ends);
  }

  private final String before = fingerprint(TEXT, "Eleven boats", "Seven boats");

  @Test
  void isSixteenDigits() {
    assertThat(before).matches("[0-9a-f]{16}");
  }

  @Test
  void survivesAnEditElsewhere() {
    String edited = "A new first line.\n\n" + TEXT.replace("Monday", "Tuesday");

    assertThat(fingerprint(edited, "Eleven boats", "Seven boats")).isEqualTo(before);
  }

  @Test
  void survivesAChangeOfOrderOfCaseAndOfSigns() {
    String turned = "“SEVEN boats” sank. Then eleven  boats sank.";

    assertThat(fingerprint(turned, "SEVEN boats", "eleven  boats")).isEqualTo(before);
  }

  @Test
  void changesWithTheWordsAtAnEnd() {
    String other = TEXT.replace("Seven", "Eight");

    assertThat(fingerprint(other, "Eleven boats", "Eight boats")).isNotEqualTo(before);
    assertThat(fingerprint(TEXT, "Eleven boats")).isNotEqualTo(before);
  }

  @Test
  void changesWithTheTopicAndTheCheck() {
    assertThat(fingerprint(new GluedWords(), "ship", TEXT, "Eleven boats", "Seven boats"))
        .isNotEqualTo(before);
    assertThat(fingerprint(new UnbalancedQuotes(), "boat", TEXT, "Eleven boats", "Seven boats"))
        .isNotEqualTo(before);
  }

  @Test
  void moneyOfOneKindIsNotMoneyOfAnother() {
    assertThat(fingerprint(TEXT, "$5")).isNotEqualTo(fingerprint("It cost €5.", "€5"));
  }

  @Test
  void signsAloneAreNotAllOne() {
    assertThat(fingerprint("“ ?", "“")).isNotEqualTo(fingerprint("” ?", "”"));
  }
}
