package io.github.gainsay.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.Discrepancy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tenses and sums of years in the sentences of an article of June 10, 2024, from text to finding.
 */
class TimeArithmeticIT {
  private static final Gainsay GAINSAY = Gainsay.create();

  private static List<Discrepancy> check(String sentence, String type) {
    Article article =
        Article.builder("a")
            .published(LocalDate.of(2024, 6, 10))
            .paragraph("The town is small and quiet.")
            .paragraph(sentence)
            .paragraph("The rest of the day was calm.")
            .build();
    return GAINSAY.check(article).result().discrepancies().stream()
        .filter(d -> d.type().equals(type))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomorrow he went to the harbour with his brother.",
        "The summit will take place last week in Oslo.",
        "The match was held next month in Leeds.",
        "The council met tomorrow in the old library.",
        "The museum will open in March 2023.",
        "The fair will be held on June 3, 2023, in the town square.",
        "Voters will go to the polls on Tuesday, May 28.",
        "The minister will meet the president on June 3.",
        "The company will release the album yesterday.",
        "Next week the court rejected the petition.",
        "The band will play in Berlin three days ago.",
        "The school closed next year.",
        "Yesterday the mayor will open the bridge.",
        "Last month the two teams will meet in Cardiff.",
        "The new line was opened in 2031.",
        "The author died on August 4, 2025.",
        "The factory is going to reopen last year.",
        "The senator is to visit the plant last Thursday.",
        "The committee is scheduled to vote last week.",
        "The ferry arrived tomorrow from Split.",
        "The airline has carried 300 passengers next week.",
        "On September 9, 2026, the bank closed its last branch.",
        "The new stadium will be finished in April 2023.",
        "The striker scored twice next Saturday.",
        "The queen will visit the hospital on May 30.",
        "Police arrested two men tomorrow.",
        "The firm will pay the dividend on Feb. 2, 2024.",
        "In March 2024 the gallery will show his drawings.",
        "The trial began next Tuesday.",
        "The prince was born next winter.",
        "The shop will sell the last copies two weeks ago.",
        "The plant was shut down next month.",
        "The pilot landed the plane tomorrow morning.",
        "The election will be held on April 14, 2024.",
        "Researchers published the findings next Thursday.",
        "The orchestra will perform in Vienna last Sunday.",
        "The two leaders shook hands tomorrow in Geneva.",
        "The parliament will vote on the bill on May 22, 2024."
      })
  void reportsATenseThatCannotHold(String sentence) {
    assertThat(check(sentence, "T5")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomorrow he will go to the harbour with his brother.",
        "The summit will take place next week in Oslo.",
        "The match was held last month in Leeds.",
        "The council will meet tomorrow in the old library.",
        "The museum will open in March 2025.",
        "The fair will be held on June 23, 2024, in the town square.",
        "Voters will go to the polls on Tuesday, July 2.",
        "The minister will meet the president on June 13.",
        "The match was postponed until next month.",
        "He said the talks began next week.",
        "The company announced tomorrow's meeting in a letter.",
        "The board called a meeting for next week.",
        "If he went tomorrow, nobody would notice.",
        "He said he would leave next year.",
        "The trial was due to begin next Monday.",
        "The law was to take effect next month.",
        "The judge will hear the case against the man arrested last week.",
        "The court will rule on the dispute that began last year.",
        "The panel will discuss the attack last week.",
        "The report will cover 2023.",
        "The film was scheduled for release next year.",
        "“Tomorrow I went to school,” the boy joked.",
        "The club signed the striker until 2027.",
        "He booked a flight to Rome next week.",
        "She wished he came tomorrow.",
        "The city was chosen to host the Games in 2032.",
        "They will remember last year for its storms.",
        "Sales will beat last year by far.",
        "The government set a target of 40 percent in 2030.",
        "Who went tomorrow?",
        "The bonds mature in 2031.",
        "The deadline was next week.",
        "The summit next week was moved to Riga.",
        "He had an appointment tomorrow.",
        "The bank sold notes due in 2030.",
        "The mayor, who resigned last week, will be replaced.",
        "The player who will join next month scored twice last week.",
        "The next week he moved to Paris.",
        "The party will review its defeat in the May 2 elections.",
        "The firm will publish the results for last year.",
        "The players will get last year's prize money.",
        "The vote will be the first since 2019.",
        "A man charged last month will appear in court.",
        "The king was crowned in 2023.",
        "She will be tried for a murder committed in 2019.",
        "The fund will repay loans it took in 2020.",
        "Officials met on June 12.",
        "The new law takes effect next month.",
        "The plan was approved last week and will begin next month.",
        "He was told last week that he will lose his job."
      })
  void isSilentWhereATenseCanHold(String sentence) {
    assertThat(check(sentence, "T5")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 12-year war, from 2001 to 2008, ended in defeat.",
        "He served 10 years in prison, from 1999 to 2003.",
        "He ruled the island from 1981 to 1990, a span of 14 years.",
        "The store opened in 1998, 16 years ago.",
        "The store opened 16 years ago, in 1998.",
        "The show has run for the past 20 years, since 2015.",
        "In 2014, 25 years after the 1994 genocide, the museum opened.",
        "He joined the choir in 1999 and left 10 years later, in 2004.",
        "The town marks the 150th anniversary of the 1864 treaty this week.",
        "The firm, founded in 1990, will celebrate its 25th anniversary this year.",
        "He was mayor from 2019 to 2011.",
        "The talks went on between May 20, 2024 and May 12, 2024.",
        "Jane Roe, 34, was born in 1980.",
        "Thomas Hill, who was born on May 1, 1950, died on June 3, 2024, aged 81.",
        "Born in 1960, Peter Moss, 50, won the race.",
        "The poet Anna Berg (1920-1985) died at the age of 70.",
        "Her eight-year reign (1990-2002) was quiet.",
        "In the 35 years between 1975 and 2000, the country had five leaders.",
        "It has been 20 years since the 1994 genocide.",
        "The club, which celebrates its 75th anniversary this year, was founded in 1969.",
        "The couple, who married in 1974, celebrate their 40th anniversary this month.",
        "The 100-day siege, from March 3 to April 4, 2022, left the city in ruins.",
        "The festival marks the 80th anniversary of the poet's death in 1934.",
        "The five-day conference, from March 3 to March 14, drew thousands.",
        "She lived in Rome for 30 years, from 1950 to 1962.",
        "In 1990, 20 years before the 2002 merger, the bank had three branches.",
        "Maria Lund, 61, who was born on March 3, 1950, runs the shop.",
        "He led the union for nine years, from 1980 to 2001.",
        "Twenty years after the 1989 revolution, the party is weak.",
        "The lake froze in 1985, 20 years ago."
      })
  void reportsASumThatDoesNotAddUp(String sentence) {
    assertThat(check(sentence, "T7")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The seven-year war, from 2001 to 2008, ended in defeat.",
        "He served four years in prison, from 1999 to 2003.",
        "He ruled the island from 1981 to 1990, a span of nine years.",
        "The store opened in 1998, 26 years ago.",
        "The store opened 26 years ago, in 1998.",
        "The show has run for the past nine years, since 2015.",
        "In 2014, 20 years after the 1994 genocide, the museum opened.",
        "He joined the choir in 1999 and left five years later, in 2004.",
        "The town marks the 160th anniversary of the 1864 treaty this week.",
        "The firm, founded in 1990, will celebrate its 35th anniversary this year.",
        "He was mayor from 2011 to 2019.",
        "Jane Roe, 44, was born in 1980.",
        "Thomas Hill, who was born on May 1, 1950, died on June 3, 2024, aged 74.",
        "Born in 1960, Peter Moss, 63, won the race.",
        "The poet Anna Berg (1920-1985) died at the age of 64.",
        "The index fell from 2019 to 2011.",
        "The school ran between November and March 2020.",
        "He was given a 12-year sentence, from 2001 to 2008 in a closed prison.",
        "The firm, founded in 1990 by a man who celebrates his 50th birthday this year,"
            + " is small.",
        "He worked two years between 1999 and 2010 in India.",
        "Nearly 20 years ago, in 2006, the bridge fell.",
        "Two decades ago, in 2001, the mill closed.",
        "More than 20 years ago, in 1990, the mill closed.",
        "About 30 years after the 1986 accident, in 2014, the dome was built.",
        "The 10-year bond yield rose from 1999 to 2004.",
        "At the 100th anniversary of the 1864 treaty, his father gave a speech.",
        "The 50th edition of the race, first run in 1960, starts today.",
        "Jane Roe, then 24, won the race in 2004. She was born in 1980.",
        "Jane Roe was born in 1980. Her son, Tom Roe, 12, plays football.",
        "A five-year deal from 2019 to 2022 was torn up.",
        "The school was founded in 1950 and the club celebrates its 30th anniversary"
            + " this year.",
        "It has been 30 years since the 1994 genocide.",
        "Thirty-five years after the 1989 revolution, the party is weak.",
        "She lived in Rome for 12 years, from 1950 to 1962.",
        "Five years after the 1989 revolution, the party was weak.",
        "The trip, from December 28 to January 4, took eight days."
      })
  void isSilentWhereASumAddsUp(String sentence) {
    assertThat(check(sentence, "T7")).isEmpty();
  }
}
