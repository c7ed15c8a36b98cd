package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.NameParser.Hints;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameParserTest {
  private final NameParser parser = new NameParser(NamePack.standard());

  private PersonName parse(String name, String nation) {
    return parser.parse(List.of(name.split(" ")), nation);
  }

  @ParameterizedTest
  @CsvSource({
    "Deng Haoran, cn, Deng, FAMILY_FIRST",
    "Park Ji-woo, kr, Park, FAMILY_FIRST",
    "Ji-woo Park, kr, Park, GIVEN_FIRST",
    "Kim Song Chol, kp, Kim, FAMILY_FIRST",
    "Tran Van Minh, vn, Tran, FAMILY_FIRST",
    "Eunice Cheung, hk, Cheung, GIVEN_FIRST",
    "Haruka Tanaka, jp, Tanaka, GIVEN_FIRST",
    "Tanaka Haruka, jp, Tanaka, UNKNOWN",
    "Goh Siew Hoon, sg, Goh, FAMILY_FIRST",
    "Goh Mei Ling, sg, Goh, FAMILY_FIRST",
    "Sia Mei Ling, sg, Sia, UNKNOWN",
    "Kevin Goh, sg, Goh, GIVEN_FIRST",
    "Grace Wang, us, Wang, GIVEN_FIRST",
    "Vida Zsolt, hu, Vida, FAMILY_FIRST",
    "Zsolt Vida, hu, Vida, GIVEN_FIRST",
    "Vida Zsolt, ro, Zsolt, GIVEN_FIRST",
    "Eva van der Berg, nl, van der Berg, GIVEN_FIRST",
    "Omar bin Saleh, ae, bin Saleh, GIVEN_FIRST",
    "Ana Morales Vega, mx, Morales Vega, GIVEN_FIRST",
    "Juan Luis Morales, mx, Morales, GIVEN_FIRST",
    "Ana Lucia Morales Vega, mx, Morales Vega, GIVEN_FIRST",
    "Thomas Morales Reed, us, Reed, GIVEN_FIRST",
    "John Reed Jr., us, Reed, GIVEN_FIRST"
  })
  void findsTheFamilyName(String name, String nation, String family, NameOrder order) {
    PersonName parsed = parse(name, nation);
    assertThat(parsed.family()).isEqualTo(family);
    assertThat(parsed.order()).isEqualTo(order);
    assertThat(parsed.full()).isEqualTo(name);
  }

  @Test
  void familyFirstNeedsTwoKindsOfEvidence() {
    assertThat(parse("Deng Haoran", "cn").evidence())
        .contains("Deng is a Chinese family name")
        .contains("from cn");
    // a listed name alone is a guess
    PersonName guess = parser.parse(List.of("Deng", "Haoran"), (String) null);
    assertThat(guess.order()).isEqualTo(NameOrder.UNKNOWN);
    assertThat(guess.evidence()).isEmpty();
    // the article's habit is the second kind
    Hints habit = new Hints(null, ImmutableSet.of(), ImmutableSet.of("zhao"));
    assertThat(parser.parse(List.of("Deng", "Haoran"), habit).order())
        .isEqualTo(NameOrder.FAMILY_FIRST);
  }

  private NameOrder order(String name, String scene) {
    Hints hints =
        new Hints(
            null, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.copyOf(scene.split(" ")));
    return parser.parse(List.of(name.split(" ")), hints).order();
  }

  @Test
  void whatTheArticleIsAboutIsTheSecondKind() {
    assertThat(order("Deng Haoran", "cn us")).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(order("Deng Haoran", "us")).isEqualTo(NameOrder.UNKNOWN);
    assertThat(order("Tan Wei Hao", "sg")).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(order("Kang Minsoo", "kr")).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(order("Takada Kenichi", "jp")).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(order("Ho Thi Lan", "vn")).isNotEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(order("Grace Wang", "cn")).isEqualTo(NameOrder.GIVEN_FIRST);
  }

  @Test
  void theArticlesOwnShortFormTellsTheOrder() {
    Hints shortened =
        new Hints("jp", ImmutableSet.of("takada"), ImmutableSet.of(), ImmutableSet.of());
    assertThat(parser.parse(List.of("Takada", "Rei"), shortened).order())
        .isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(parse("Takada Rei", "jp").order()).isEqualTo(NameOrder.UNKNOWN);
  }

  @Test
  void twoFamilyNamesLeaveTheOrderOpen() {
    assertThat(parse("Kim Jong", "kr").order()).isEqualTo(NameOrder.UNKNOWN);
    assertThat(parse("Chen Li", "cn").order()).isEqualTo(NameOrder.UNKNOWN);
  }

  @Test
  void aSingleWordHasNoKnownParts() {
    PersonName one = parse("Suharto", "id");
    assertThat(one.family()).isEmpty();
    assertThat(one.order()).isEqualTo(NameOrder.UNKNOWN);
  }

  @Test
  void twoSyllablesWithAHyphenFollowTheFamilyName() {
    Hints korea = new Hints(null, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of("kr"));
    PersonName name = parser.parse(List.of("Pom", "Dae-sik"), korea);
    assertThat(name.family()).isEqualTo("Pom");
    assertThat(name.order()).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(parser.parse(List.of("Pom", "Dae-sik"), Hints.NONE).order())
        .isEqualTo(NameOrder.UNKNOWN);
    // a hyphen between two names
    assertThat(parser.parse(List.of("Pom", "Dae-Sik"), korea).order())
        .isEqualTo(NameOrder.GIVEN_FIRST);
  }
}
