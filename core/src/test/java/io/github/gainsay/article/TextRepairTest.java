package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

  private static String repaired(String text) {
    return TextReader.read(Article.of("a", text)).get(0).text();
  }

  private static ImmutableList<String> repairs(String text) {
    Article article = Article.of("a", text);
    List<Section> sections = TextReader.read(article);
    Lines.checkOffsets(article, sections);
    return TextRepair.repairs(article, sections).stream()
        .map(r -> r.was() + " > " + r.became())
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reed met Cortezand the mayor, and Cortez left.     | Cortezand > Cortez and
          The fleet left Norwaythe next day for Norway.      | Norwaythe > Norway the
          They sailed from Norwayin May; Norway paid.        | Norwayin > Norway in
          The wall fell at 9 pm.The mayor came.              | pm.The > pm. The
          “It fell,” Reed said.“The sea won.”                | said.“The > said. “The
          The wall fell in Paris,and the sea came.           | Paris,and > Paris, and
          City DeskNovember 1, 2024 was the day it fell.     | DeskNovember > Desk November
          It fell at 09:38 PMworld time, people said.        | PMworld > PM world
          The reports ofthe fall came late.                  | ofthe > of the
          It fell on March 3, 2020The mayor came later.      | 2020The > 2020 The
          Old RelationsImage of the good Relations there.    | RelationsImage > Relations Image
          """)
  void partsGluedWords(String text, String expected) {
    assertThat(repairs(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reed met Cortezand the mayor.",
        "The husband of a thousand islands, Scotland and England.",
        "McDonald of DeSantis wrote on YouTube, PayPal and an iPhone of You.",
        "See www.example.org/Norwayand or mail to Norway.The@example.org from Norway.",
        "The tag #NorwayThe is of Norway.",
        "Johns of Johnson, Peters of Peterson, and Clint of Clinton.",
        "The group of Groupon and the Group met.",
        "Read more on Salon.com or Amazon.Com today.",
        "It cost 1,000.50 at 9:30 a.m. in the U.S.A. today.",
        "March in Marchand ended.",
        "Meanwhile the goodwill was mean and good.",
      })
  void leavesOtherWordsAlone(String text) {
    assertThat(repairs(text)).isEmpty();
  }

  @Test
  void aGluedWordThatIsUsedTwiceIsAName() {
    assertThat(repairs("Norwayand is a firm. Norwayand left Norway.")).isEmpty();
  }

  @Test
  void blanksOfAnyKindBecomeOneAndInvisibleCharactersNone() {
    assertThat(repaired("The\u00A0 wall\u2003fell\t in\u200B Pa\u00ADris\u0007."))
        .isEqualTo("The wall fell in Paris.");
    assertThat(repairs("The\u00A0 wall\u2003fell\t in\u200B Pa\u00ADris\u0007.")).isEmpty();
  }

  @Test
  void wrappedLinesAreJoinedAndHyphensKept() {
    assertThat(
            repaired(
                "The council of the town voted on Tuesday for a multi-\nmillion wall beside the sea."))
        .isEqualTo(
            "The council of the town voted on Tuesday for a multi-million wall beside the sea.");
  }

  @Test
  void sectionsThatMeetInsideALineWereGlued() {
    assertThat(
            repairs(
                "Town Votes For Wall\n\nTown Votes For WallPhoto by Ann Lowe\n\nThe town voted today."))
        .containsExactly("WallPhoto > Wall Photo");
  }
}
