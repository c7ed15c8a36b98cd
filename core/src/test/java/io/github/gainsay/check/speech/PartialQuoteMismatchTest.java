package io.github.gainsay.check.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialQuoteMismatchTest {
  private static final PartialQuoteMismatch CHECK = new PartialQuoteMismatch();

  private static FactsBuilder quote(
      FactsBuilder facts, String name, String words, QuoteKind kind, int occurrence) {
    Attribution by = new Attribution(name, null, name, "", "said", Occasion.OPEN);
    return facts.state(
        Kind.ATTRIBUTION,
        words,
        occurrence,
        new Quote(words, kind),
        Topic.about(name),
        Qualifiers.PLAIN.withAttribution(by));
  }

  private static ArticleFacts article(String part, String full, String speaker) {
    FactsBuilder facts =
        FactsBuilder.article("a")
            .body("Ida Holm called the bridge [" + part + "] on Monday.")
            .body("“" + full + "” she said.");
    quote(facts, "Ida Holm", part, QuoteKind.MIXED, 0);
    quote(facts, speaker, full, QuoteKind.DIRECT, part.equals(full) ? 1 : 0);
    return facts.build();
  }

  @ParameterizedTest
  @CsvSource({
    "a bridge for two quiet villages, It is a bridge for three quiet villages in the hills",
    "crooked from first stone to last, It was crooked from first beam to last and always will be",
    "slow and unfair, This bridge is slow and unfit for any lorry",
    "no real danger, There is a real danger that it falls",
    "narrow and unnecessary, It is a narrow but necessary way",
    "a hundred cracks, We counted a thousand cracks in it"
  })
  void reportsAPartThatDiffersFromTheWhole(String part, String full) {
    assertThat(CheckRun.run(CHECK, article(part, full, "Ida Holm")))
        .singleElement()
        .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
        .satisfies(d -> assertThat(CheckRun.ends(d)).contains(part));
  }

  @ParameterizedTest
  @CsvSource({
    "a bridge for two quiet villages, It is a bridge for two quiet villages in the hills",
    "slow and unfit, This bridge is slow and unfit for any lorry",
    "a great bridge, It was a great shame that it fell",
    "narrow and old, We are tired and old by now",
    "the bridge will hold, Nobody knows if the bridge could hold"
  })
  void leavesFaithfulPartsAndOtherStatementsAlone(String part, String full) {
    assertThat(CheckRun.run(CHECK, article(part, full, "Ida Holm"))).isEmpty();
  }

  @Test
  void twoSpeakersMayUseTheirOwnWords() {
    assertThat(
            CheckRun.run(
                CHECK,
                article("slow and unfair", "This bridge is slow and unfit for any", "Per Aas")))
        .isEmpty();
  }
}
