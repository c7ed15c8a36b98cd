package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static final String STORY =
      "The council of Port Ellis voted on Tuesday to rebuild the harbor wall. It will cost 4 million.";

  @Test
  void findsThePartsOfAPageThatWasPastedWhole() {
    assertThat(
            Lines.of(
                """
                close
                close

                Port Ellis Votes to Rebuild Harbor Wall – Ellis Gazette

                City DeskMarch 4, 2022 08:15 AMlocal
                  • Wall to cost 4 million.
                  • Work starts in May.
                Port Ellis Votes to Rebuild Harbor WallImage Credits: gazettefiles
                The council ends a dispute of nine years with a vote on Tuesday night.

                The council of Port Ellis voted on Tuesday to rebuild the wall.

                FILE – Waves hit the harbor wall of Port Ellis, Jan. 9, 2021. (Ann Lowe/Ellis Gazette)

                “We waited long enough,” Mayor Dana Reed said.

                CLICK HERE TO READ MORE FROM THE ELLIS GAZETTE

                Related Post
                """))
        .containsExactly(
            "FURNITURE: close",
            "FURNITURE: close",
            "HEADLINE: Port Ellis Votes to Rebuild Harbor Wall",
            "FURNITURE: – Ellis Gazette",
            "DATELINE: City Desk March 4, 2022 08:15 AM local",
            "BULLET: Wall to cost 4 million.",
            "BULLET: Work starts in May.",
            "FURNITURE: Port Ellis Votes to Rebuild Harbor Wall",
            "CREDIT: Image Credits: gazettefiles",
            "DECK: The council ends a dispute of nine years with a vote on Tuesday night.",
            "BODY: The council of Port Ellis voted on Tuesday to rebuild the wall.",
            "CAPTION: FILE – Waves hit the harbor wall of Port Ellis, Jan. 9, 2021.",
            "CREDIT: (Ann Lowe/Ellis Gazette)",
            "BODY: “We waited long enough,” Mayor Dana Reed said.",
            "FURNITURE: CLICK HERE TO READ MORE FROM THE ELLIS GAZETTE",
            "FURNITURE: Related Post");
  }

  @Test
  void partsTheCityFromTheStory() {
    assertThat(Lines.of("PORT ELLIS, Me. (AP) — The wall fell on Monday."))
        .containsExactly("DATELINE: PORT ELLIS, Me. (AP) —", "BODY: The wall fell on Monday.");
    assertThat(Lines.of("LISBON, Nov 3 (Reuters) - The wall fell on Monday."))
        .containsExactly("DATELINE: LISBON, Nov 3 (Reuters) -", "BODY: The wall fell on Monday.");
    assertThat(Lines.of("Lisbon (CNN) -- The wall fell on Monday."))
        .containsExactly("DATELINE: Lisbon (CNN) --", "BODY: The wall fell on Monday.");
  }

  @Test
  void aDashInAnOrdinarySentenceEndsNoDateline() {
    assertThat(Lines.of("Lisbon - once a harbor of kings - was calm on Monday."))
        .containsExactly("BODY: Lisbon - once a harbor of kings - was calm on Monday.");
    assertThat(Lines.of("UPDATE - The wall fell on Monday."))
        .containsExactly("BODY: UPDATE - The wall fell on Monday.");
  }

  @Test
  void partsHeadlineTimesAndStoryThatShareALine() {
    assertThat(
            Lines.of(
                "Two hurt as wall falls Posted: Friday, March 14, 2014 8:04 AM EST "
                    + "Updated: Saturday, March 15, 2014 9:10 PM EST\n\n"
                    + STORY))
        .containsExactly(
            "HEADLINE: Two hurt as wall falls",
            "DATELINE: Posted: Friday, March 14, 2014 8:04 AM EST "
                + "Updated: Saturday, March 15, 2014 9:10 PM EST",
            "BODY: " + STORY);
  }

  @Test
  void bylinesAreDatelinesAndClausesAreNot() {
    String headline = "Harbor wall falls\n\n";
    assertThat(Lines.of(headline + "By Ann Lowe and Carl Ito | Nov. 3, 2021\n\n" + STORY))
        .contains("DATELINE: By Ann Lowe and Carl Ito | Nov. 3, 2021");
    assertThat(Lines.of(headline + "By Monday the water had gone.\n\n" + STORY))
        .contains("BODY: By Monday the water had gone.");
    assertThat(Lines.of(headline + STORY + "\n\nOn July 6, 2015, Reed wrote this:\n\nNo wall."))
        .contains("BODY: On July 6, 2015, Reed wrote this:");
  }

  @Test
  void aSentenceAtTheTopIsBodyAndALineWithoutAFullStopIsTheHeadline() {
    assertThat(Lines.of(STORY + "\n\n" + STORY.replace("4", "5")))
        .allMatch(s -> s.startsWith("BODY"));
    assertThat(Lines.of("Council votes to rebuild wall\n\n" + STORY).get(0))
        .isEqualTo("HEADLINE: Council votes to rebuild wall");
    assertThat(Lines.of("Council votes to rebuild wall.\n\n" + STORY).get(0)).startsWith("BODY");
    assertThat(Lines.of("Council Votes To Rebuild Wall.\n\n" + STORY).get(0))
        .startsWith("HEADLINE");
    assertThat(Lines.of("Council votes to rebuild wall"))
        .containsExactly("BODY: Council votes to rebuild wall");
  }

  @Test
  void aGivenHeadlineLeavesTheFirstLineAlone() {
    Article article =
        Article.builder("a")
            .headline("Wall vote")
            .deck("Nine years")
            .text("Another line\n\n" + STORY)
            .build();
    assertThat(Lines.of(TextReader.read(article)))
        .containsExactly(
            "HEADLINE: Wall vote", "DECK: Nine years", "BODY: Another line", "BODY: " + STORY);
    assertThat(Lines.of(TextReader.read(article.toBuilder().text("Wall vote\n\n" + STORY).build())))
        .containsExactly(
            "HEADLINE: Wall vote", "DECK: Nine years", "HEADLINE: Wall vote", "BODY: " + STORY);
  }

  @Test
  void captionsKeepTheirDatesAndLoseTheirCredits() {
    assertThat(
            Lines.of(
                STORY + "\n\nMayor Dana Reed (center) waves, May 2, 2020. (AP Photo/Ann Lowe)"))
        .contains(
            "CAPTION: Mayor Dana Reed (center) waves, May 2, 2020.", "CREDIT: (AP Photo/Ann Lowe)");
    assertThat(Lines.of(STORY + "\n\nMayor Dana Reed, left, waves to the crowd."))
        .contains("CAPTION: Mayor Dana Reed, left, waves to the crowd.");
    assertThat(Lines.of(STORY + "\n\nMayor Dana Reed left and waved to the crowd."))
        .contains("BODY: Mayor Dana Reed left and waved to the crowd.");
    assertThat(Lines.of(STORY + "\n\nIn this photo provided by the city, a crane stands idle."))
        .contains("CAPTION: In this photo provided by the city, a crane stands idle.");
    assertThat(Lines.of(STORY + "\n\nIn this town, the photo made history."))
        .contains("BODY: In this town, the photo made history.");
  }

  @Test
  void aSingleDashOpensAStoryAndSeveralMakeAList() {
    assertThat(Lines.of("- " + STORY)).containsExactly("BODY: - " + STORY);
    assertThat(Lines.of("Wall vote tonight\n- Nine years\n- Four million\n\n" + STORY))
        .contains("BULLET: Nine years", "BULLET: Four million");
  }

  @Test
  void joinsWrappedLinesAndKeepsShortOnesApart() {
    assertThat(
            Lines.of(
                "The council of Port Ellis voted on Tuesday to rebuild the\n"
                    + "harbor wall after a dispute of nine years with the state."))
        .containsExactly(
            "BODY: The council of Port Ellis voted on Tuesday to rebuild the harbor wall after a"
                + " dispute of nine years with the state.");
    assertThat(Lines.of("The vote was five to two.\r\nThe mayor left early.\r\n")).hasSize(2);
  }

  @Test
  void aShortRepeatedLineIsFurnitureUnlessItTellsTheTime() {
    assertThat(Lines.of(STORY + "\n\nGo deeper\n\n" + STORY.replace("4", "5") + "\n\nGo deeper"))
        .contains("FURNITURE: Go deeper")
        .doesNotContain("BODY: Go deeper");
    assertThat(Lines.of(STORY + "\n\n7 p.m.\n\n" + STORY.replace("4", "5") + "\n\n7 p.m."))
        .contains("BODY: 7 p.m.");
  }

  @Test
  void cutsMonsters() {
    String word = "x".repeat(TextReader.LONGEST_WORD + 1);
    assertThat(Lines.of("It began so. " + word + " It ended so."))
        .containsExactly("BODY: It began so.", "FURNITURE: " + word, "BODY: It ended so.");
    Article article = Article.of("a", "The wall of the town is old. ".repeat(3_000));
    List<Section> sections = TextReader.read(article);
    assertThat(sections).hasSizeGreaterThan(4);
    assertThat(sections).allSatisfy(s -> assertThat(s.text()).endsWith("."));
    assertThat(sections)
        .allSatisfy(s -> assertThat(s.text()).hasSizeLessThanOrEqualTo(TextReader.LONGEST_SECTION));
    Lines.checkCover(article, sections);
  }

  @Test
  void longLinesOfOneCharacterAreReadInNoTime() {
    for (String unit : List.of("a", " ", "A ", "(", "A.", "\n", "–\n", "By A ", "1:", "photo ")) {
      Article article = Article.of("a", unit.repeat(1_000_000 / unit.length()));
      Lines.checkCover(article, TextReader.read(article));
    }
  }

  @Test
  void everyVisibleCharacterIsInOneSectionOfAnyText() {
    String[] bits = {
      "The wall",
      " fell",
      ".",
      "\n",
      "\n\n",
      "\r\n",
      " – ",
      "• ",
      "(AP Photo/Ann Lowe)",
      "FILE – ",
      "Posted: Friday, March 14, 2014 8:04 AM EST",
      "PARIS (AP) —",
      "By Ann Lowe",
      "\u00A0",
      "\u200B",
      "> ",
      "said.“The",
      "Wall",
      "Walland",
      "close",
      "|",
      "“",
      "”",
      "\uD83D\uDE00",
      "\uD800",
      "\t",
      "Image Credits: x",
      "A",
      "7",
      "- ",
      "Read more: ",
      "…",
      "\uFEFF",
      "multi-\nline"
    };
    Random random = new Random(7);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      Article article = Article.of("a", text.toString());
      List<Section> sections = TextReader.read(article);
      Lines.checkCover(article, sections);
      Lines.checkOffsets(article, sections);
    }
  }

  private static void assertSorted(List<Section> sections) {
    assertThat(sections).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Test
  void sectionsComeInTheOrderOfTheText() {
    assertSorted(TextReader.read(Article.of("a", "Wall vote\n\nBy Ann Lowe\n\n" + STORY)));
  }
}
