package io.github.gainsay.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "North Korea, kp",
    "South Korea, kr",
    "DPRK, kp",
    "Democratic People’s Republic of Korea, kp",
    "the Democratic People's Republic of Korea, kp",
    "Republic of Korea, kr",
    "U.S., us",
    "US, us",
    "the United States, us",
    "America's, us",
    "Russian, ru",
    "Russians, ru",
    "Frenchmen, fr",
    "Czechs, cz",
    "North Koreans, kp",
    "Türkiye, tr",
    "Côte d’Ivoire, ci",
    "Taiwan, tw",
    "Kosovo, xk",
    "Palestinian, ps",
    "Hong Kong, hk",
    "Soviet, su",
    "Kremlin, ru/kremlin",
    "the White House, us/white house",
    "Downing Street, gb/downing street",
    "Élysée, fr/elysee",
    "Pyongyang, kp/pyongyang",
    "Washington, us/washington dc",
    "'Washington, D.C.', us/washington dc",
    "Calif., us/california",
    "Scottish, gb/scotland",
    "Kursk, ru/kursk",
    "Kursk Oblast, ru/kursk",
    "the Kursk Oblast, ru/kursk",
    "Kursk region, ru/kursk",
    "Kursk border region, ru/kursk",
    "Moscow, ru/moscow",
    "Moscow Oblast, ru/moscow oblast",
    "Hubei province, cn/hubei",
    "province of Hubei, cn/hubei",
    "state of Texas, us/texas",
    "state of Georgia, us/georgia",
    "Orange County, us/california/orange county",
    "São Paulo, br/sao paulo",
    "Sao Paulo, br/sao paulo",
    "Gaza, ps/gaza strip",
    "West Bank, ps/west bank",
    "New York, us/new york",
    "New York City, us/new york/new york city",
    "European Union, eu",
    "NATO, nato",
    "European, europe",
    "Asia, asia"
  })
  void findsTheKeyOfAName(String name, String key) {
    assertThat(gazetteer.find(name)).map(Entry::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia",
        "Korea",
        "Korean",
        "Congo",
        "Birmingham",
        "us",
        "russia",
        "Lin Jian",
        "China province",
        "Russian region",
        "Portland",
        "",
        "the",
        "region",
        "'s"
      })
  void leavesOutWhatIsAmbiguousOrNotListed(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
  }

  @Test
  void tellsTheTwoKoreasApart() {
    assertThat(gazetteer.find("North Korean")).isNotEqualTo(gazetteer.find("South Korean"));
    assertThat(gazetteer.find("Georgian")).map(Entry::key).contains("ge");
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya, NATION",
    "Punjab region of Nowhere, ",
    "Ontario, REGION",
    "Toronto, CITY",
    "Kremlin, SEAT",
    "Africa, CONTINENT",
    "United Nations, SEAT"
  })
  void tellsTheKindsApart(String name, EntryKind kind) {
    assertThat(gazetteer.find(name).map(Entry::kind).orElse(null)).isEqualTo(kind);
  }

  @Test
  void aCapitalStandsForItsNation() {
    Entry capital = gazetteer.find("Pyongyang").orElseThrow();
    assertThat(capital.kind()).isEqualTo(EntryKind.CITY);
    assertThat(gazetteer.nation(capital.key())).isEqualTo("kp");
    assertThat(gazetteer.nation("us/texas/houston")).isEqualTo("us");
  }

  @Test
  void containsWorksThroughParents() {
    assertThat(gazetteer.contains("ru", "ru/kursk")).isTrue();
    assertThat(gazetteer.contains("ru", "ru/kursk/sudzha")).isTrue();
    assertThat(gazetteer.contains("ru/kursk", "ru/kursk/sudzha")).isTrue();
    assertThat(gazetteer.contains("europe", "ru/kursk/sudzha")).isTrue();
    assertThat(gazetteer.contains("ru/kursk", "ru")).isFalse();
    assertThat(gazetteer.contains("ru/kursk", "ru/kursk")).isFalse();
    assertThat(gazetteer.contains("ru/kursk", "ru/kurskaya")).isFalse();
    assertThat(gazetteer.contains("asia", "ru/kursk")).isFalse();
    assertThat(gazetteer.contains("", "ru")).isFalse();
  }

  @Test
  void everyParentIsAnEntry() {
    for (String name : new String[] {"Sudzha", "Manhattan", "Kremlin", "Kenya"}) {
      Entry entry = gazetteer.find(name).orElseThrow();
      assertThat(gazetteer.get(entry.parent())).isPresent();
    }
  }

  @Test
  void demonymsAreNotPlaces() {
    assertThat(gazetteer.isDemonym("Russian")).isTrue();
    assertThat(gazetteer.isDemonym("Russians")).isTrue();
    assertThat(gazetteer.isDemonym("Russia")).isFalse();
    assertThat(gazetteer.isDemonym("U.S.")).isFalse();
  }

  @Test
  void theLongestNameIsInReach() {
    // Democratic · People · 's · Republic · of · Korea
    assertThat(gazetteer.maxWords()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void tellsPlacesApartThatCannotLieInEachOther() {
    Gazetteer gazetteer = Gazetteer.standard();
    String paris = gazetteer.find("Paris").orElseThrow().key();
    String lyon = gazetteer.find("Lyon").orElseThrow().key();
    assertThat(gazetteer.areApart(paris, lyon)).isTrue();
    assertThat(gazetteer.areApart(paris, "fr")).isFalse();
    assertThat(gazetteer.areApart(paris, "fr/somewhere")).isFalse();
  }
}
