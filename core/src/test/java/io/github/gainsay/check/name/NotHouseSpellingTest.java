package io.github.gainsay.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.TextReader;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.CheckRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotHouseSpellingTest {
  private static final String HOUSE =
      "house\tZelensky\tZelenskyy\tZelenskiy\nhouse\tErdoğan\tErdogan\n"
          + "house\tAnna van Roe\tVan Roe\nhouse\tKim Jong-un\tKim Jong Un\n";

  private static List<Discrepancy> check(String rows, String text) {
    Article article = Article.of("a", text);
    ArticleFacts facts =
        new ArticleFacts(
            article,
            TextReader.read(article),
            DateContext.UNKNOWN,
            ImmutableList.of(),
            NamePack.standard().plus("house.tsv", rows));
    return CheckRun.run(new NotHouseSpelling(), facts);
  }

  private static List<String> ends(String text) {
    return check(HOUSE, text).stream()
        .map(d -> d.evidence().get(0).text() + ">" + d.resolutions().get(0).replacement())
        .toList();
  }

  @Test
  void reportsASpellingThatIsNotTheHouses() {
    Discrepancy found = check(HOUSE, "Mr. Zelenskyy left for Vienna on Monday.").get(0);

    assertThat(found.severity()).isEqualTo(Severity.NOTE);
    assertThat(found.message()).isEqualTo("the house writes “Zelensky”, not “Zelenskyy”");
    assertThat(found.resolutions())
        .containsExactly(new Resolution(found.evidence().get(0).span(), "Zelensky"));
  }

  @Test
  void isSilentAboutTheHousesOwn() {
    assertThat(ends("Mr. Zelensky left for Vienna on Monday.")).isEmpty();
  }

  @Test
  void isSilentWhereNoHouseStyleIsSet() {
    assertThat(check("", "Mr. Zelenskyy left for Vienna on Monday.")).isEmpty();
  }

  @Test
  void reportsEachPlaceAlsoInCapitalsAndWithAnEnding() {
    assertThat(ends("ZELENSKIY IN VIENNA, HE SAYS.\n\nZelenskyy’s envoy met Zelenskyy-led men."))
        .containsExactly("ZELENSKIY>ZELENSKY", "Zelenskyy>Zelensky", "Zelenskyy>Zelensky");
  }

  @Test
  void anAccentMakesAnotherSpelling() {
    assertThat(ends("Mr. Erdogan and Mr. Erdoğan met.")).containsExactly("Erdogan>Erdoğan");
  }

  @Test
  void namesOfSeveralWordsAreFound() {
    assertThat(ends("They met Kim Jong Un, not Kim Jong-un, nor Kim Jong Und."))
        .containsExactly("Kim Jong Un>Kim Jong-un");
  }

  @Test
  void isSilentAboutAPartOfTheHousesSpellingAndOfAWord() {
    assertThat(ends("It was Anna van Roe who spoke.")).isEmpty();
    assertThat(ends("The Zelenskyys and Zelenskyy1 came.")).isEmpty();
    assertThat(ends("It was Van Roe who spoke.")).containsExactly("Van Roe>Anna van Roe");
  }

  @Test
  void aPairOfTheHousesSpellingsIsNoSlipOfSpelling() {
    NamePack names = NamePack.standard().plus("house.tsv", HOUSE);

    assertThat(names.areAliases("Zelenskyy", "Zelenskiy")).isTrue();
    assertThat(names.areAliases("Zelenskyy", "Erdogan")).isFalse();
  }
}
