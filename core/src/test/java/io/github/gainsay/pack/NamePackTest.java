package io.github.gainsay.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.pack.NamePack.Order;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePackTest {
  private final NamePack pack = NamePack.standard();

  @ParameterizedTest
  @CsvSource({
    "Ouyang, chinese",
    "Lü, chinese",
    "Cheung, chinese",
    "Choi, korean",
    "Nguyễn, vietnamese",
    "Sok, khmer",
    "Satō, japanese",
    "Kovács, hungarian"
  })
  void knowsTheFamilyNamesOfACulture(String name, String culture) {
    assertThat(pack.isFamily(culture, name)).isTrue();
  }

  @Test
  void aNameCanBelongToSeveralCultures() {
    assertThat(pack.cultures("Lim")).contains("chinese", "korean");
    assertThat(pack.cultures("Smith")).isEmpty();
  }

  @Test
  void aRareNameIsNoEvidenceByItself() {
    assertThat(pack.isCommonFamily(NamePack.CHINESE, "Wang")).isTrue();
    assertThat(pack.isCommonFamily(NamePack.CHINESE, "Wanyan")).isFalse();
  }

  @Test
  void knowsHowNationsOrderNames() {
    assertThat(pack.custom("cn").orElseThrow().order()).isEqualTo(Order.FAMILY_FIRST);
    assertThat(pack.custom("jp").orElseThrow().order()).isEqualTo(Order.GIVEN_FIRST);
    assertThat(pack.custom("sg").orElseThrow().order()).isEqualTo(Order.MIXED);
    assertThat(pack.custom("mx").orElseThrow().isDouble()).isTrue();
    assertThat(pack.custom("id").orElseThrow().isSingle()).isTrue();
    assertThat(pack.custom("vn").orElseThrow().isGivenShort()).isTrue();
    assertThat(pack.custom("se")).isEmpty();
  }

  @Test
  void knowsTheWordsAroundNames() {
    assertThat(pack.isParticle("von")).isTrue();
    assertThat(pack.isSuffix("Jr.")).isTrue();
    assertThat(pack.isHonorific("Mrs.")).isTrue();
    assertThat(pack.isTitle("President")).isTrue();
    assertThat(pack.isTitle("Mrs.")).isFalse();
    assertThat(pack.isSecondGiven("Luis")).isTrue();
    assertThat(pack.isWesternGiven("Lee")).isTrue();
    assertThat(pack.isKnownByOneName("Madonna")).isTrue();
  }

  @Test
  void knowsNicknames() {
    assertThat(pack.areNicknames("Bill", "William")).isTrue();
    assertThat(pack.areNicknames("Bob", "Rob")).isTrue();
    assertThat(pack.areNicknames("Bill", "Robert")).isFalse();
  }

  @Test
  void tellsSyllablesOfMandarin() {
    assertThat(pack.isPinyin("Xiaoming")).isTrue();
    assertThat(pack.isPinyin("Yu-chen")).isTrue();
    assertThat(pack.isPinyin("Robert")).isFalse();
    assertThat(pack.isPinyin("a".repeat(2000))).isFalse();
  }

  @Test
  void aNewsroomAddsItsOwnNames() {
    NamePack own =
        pack.plus(
            "own.tsv",
            """
            # names of the desk
            family\thungarian\tOrbanffy\tcommon
            order\txx\tFAMILY_FIRST\thungarian\tdouble;single
            alias\tZelensky Zelenskyy Zelenskiy
            nickname\tZizi Elizabeth
            title\tRingmaster
            house\tVan Bergh\tvan Bergh\tVan Berg
            actor\tNational Water Board\tNWB\tthe board
            """);

    assertThat(own.isCommonFamily("hungarian", "Orbánffy")).isTrue();
    assertThat(own.custom("xx")).hasValueSatisfying(c -> assertThat(c.isDouble()).isTrue());
    assertThat(own.areAliases("Zelenskiy", "zelensky")).isTrue();
    assertThat(own.areNicknames("Elizabeth", "Zizi")).isTrue();
    assertThat(own.isTitle("Ringmaster")).isTrue();
    assertThat(own.houseSpellings())
        .containsOnly(Map.entry("van Bergh", "Van Bergh"), Map.entry("Van Berg", "Van Bergh"));
    assertThat(own.areAliases("Van Bergh", "van berg")).isTrue();
    assertThat(own.actor("nwb")).contains("National Water Board");
    assertThat(own.actor("National Water Board")).isPresent();
    assertThat(own.actor("water")).isEmpty();
    assertThat(pack.hasActors()).isFalse();
    assertThat(own.isFamily("chinese", "Wang")).isTrue();
    assertThat(pack.areAliases("Zelenskiy", "Zelensky")).isFalse();
    assertThat(pack.isTitle("Ringmaster")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "famly;chinese;Wu|own.tsv:2: no kind \"famly\"",
        "family;chinese|own.tsv:2: no name given",
        "family;chinese;Wu;often|own.tsv:2: \"often\" is not \"common\"",
        "order;xx;SIDEWAYS|own.tsv:2: no order \"SIDEWAYS\"",
        "nickname;Bob|own.tsv:2: a nickname takes a short and a long name",
        "alias|own.tsv:2: no spellings given",
        "house;Zelensky|own.tsv:2: no other name given",
        "actor|own.tsv:2: no name given"
      })
  void aWrongRowIsNamedWithItsLine(String row, String message) {
    assertThatThrownBy(() -> pack.plus("own.tsv", "# own\n" + row.replace(';', '\t')))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith(message);
  }
}
