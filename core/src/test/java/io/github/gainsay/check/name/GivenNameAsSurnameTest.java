package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import org.junit.jupiter.api.Test;

class GivenNameAsSurnameTest {
  private static final GivenNameAsSurname CHECK = new GivenNameAsSurname();

  private static PersonName deng(NameOrder order, String mention) {
    return new PersonName("Deng Haoran", "Deng", "Haoran", order, "why", mention);
  }

  private static FactsBuilder state(FactsBuilder b, String words, int n, PersonName name) {
    Topic topic = Topic.about("deng haoran").withParticipants(ImmutableSet.of("cn"));
    return b.state(Kind.NAME, words, n, name, topic, Qualifiers.PLAIN);
  }

  private static ArticleFacts article(String id, String mention, String verb, NameOrder order) {
    FactsBuilder b =
        FactsBuilder.article(id)
            .body("Deng Haoran, a spokesman, came to the press. " + mention + " " + verb + " so.");
    state(b, "Deng Haoran", 0, deng(order, "Deng Haoran"));
    state(
        b,
        mention,
        mention.equals("Deng") ? 1 : mention.equals("Haoran") ? 1 : 0,
        deng(order, mention));
    return b.build();
  }

  @Test
  void aGivenNameThatSpeaksIsAnError() {
    ImmutableList<Discrepancy> found =
        CheckRun.run(CHECK, article("a", "Haoran", "said", NameOrder.FAMILY_FIRST));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(CheckRun.ends(found.get(0))).containsExactlyInAnyOrder("Deng Haoran", "Haoran");
    assertThat(found.get(0).resolutions()).extracting(r -> r.replacement()).containsExactly("Deng");
  }

  @Test
  void theFamilyNameIsSilent() {
    assertThat(CheckRun.run(CHECK, article("a", "Deng", "said", NameOrder.FAMILY_FIRST))).isEmpty();
  }

  @Test
  void withoutEvidenceOfTheOrderItIsSilent() {
    assertThat(CheckRun.run(CHECK, article("a", "Haoran", "said", NameOrder.UNKNOWN))).isEmpty();
    assertThat(CheckRun.run(CHECK, article("a", "Haoran", "said", NameOrder.GIVEN_FIRST)))
        .isEmpty();
  }

  @Test
  void aGivenNameThatDoesNotSpeakIsAWarning() {
    ImmutableList<Discrepancy> found =
        CheckRun.run(CHECK, article("a", "Haoran", "ran", NameOrder.FAMILY_FIRST));
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void anotherArticleShowsAllPlacesOfTheFullName() {
    FactsBuilder other =
        FactsBuilder.article("b").body("Deng Haoran came. Later Deng Haoran left again.");
    state(other, "Deng Haoran", 0, deng(NameOrder.FAMILY_FIRST, "Deng Haoran"));
    state(other, "Deng Haoran", 1, deng(NameOrder.FAMILY_FIRST, "Deng Haoran"));
    ImmutableList<Discrepancy> found =
        CheckRun.run(CHECK, article("a", "Haoran", "said", NameOrder.FAMILY_FIRST), other.build());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).evidence()).hasSize(3);
  }

  @Test
  void relativesAreToldApartByGivenNames() {
    FactsBuilder b =
        FactsBuilder.article("a").body("Deng Haoran and Deng Yiming came. Haoran said so.");
    state(b, "Deng Haoran", 0, deng(NameOrder.FAMILY_FIRST, "Deng Haoran"));
    state(b, "Haoran", 1, deng(NameOrder.FAMILY_FIRST, "Haoran"));
    PersonName sister =
        new PersonName("Deng Yiming", "Deng", "Yiming", NameOrder.FAMILY_FIRST, "", "Deng Yiming");
    b.state(Kind.NAME, "Deng Yiming", sister, Topic.about("deng yiming"));
    assertThat(CheckRun.run(CHECK, b.build())).isEmpty();
  }

  @Test
  void vietnameseAreRightlyCalledByTheGivenName() {
    PersonName full =
        new PersonName("Tran Minh", "Tran", "Minh", NameOrder.FAMILY_FIRST, "", "Tran Minh");
    PersonName alone =
        new PersonName("Tran Minh", "Tran", "Minh", NameOrder.FAMILY_FIRST, "", "Minh");
    Topic topic = Topic.about("tran minh").withParticipants(ImmutableSet.of("vn"));
    ArticleFacts facts =
        FactsBuilder.article("a")
            .body("Tran Minh came. Minh said so.")
            .state(Kind.NAME, "Tran Minh", full, topic)
            .state(Kind.NAME, "Minh", 1, alone, topic, Qualifiers.PLAIN)
            .build();
    assertThat(CheckRun.run(CHECK, facts)).isEmpty();
  }
}
