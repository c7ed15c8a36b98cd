package io.github.gainsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.TopicFinder;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.PlainTagger;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexModifier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of expression, read under Friday, November 1, 2024. */
class TimexGrammarTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 1);

  private static List<Assertion<Timex>> read(AnnotatedArticle annotated) {
    DateContext context = new DateContext(FRIDAY, DateContext.How.PUBLISHED, null);
    Draft draft =
        new Draft(
            annotated,
            context,
            new TopicFinder(Gazetteer.standard(), Concepts.standard()),
            NamePack.standard());
    new TimexExtractor().extract(draft);
    return draft.of(Timex.class);
  }

  private static String told(String... sentences) {
    String[] tagged = new String[sentences.length];
    for (int i = 0; i < sentences.length; i++) {
      tagged[i] = PlainTagger.tag(sentences[i].strip());
    }
    AnnotatedArticle annotated = Sentences.of(tagged);
    return read(annotated).stream()
        .map(a -> annotated.article().textAt(a.span()) + " = " + a.value().value())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on the 3rd of March 2021         | the 3rd of March 2021 = 2021-03-03
          It opened on 21 June 2019                  | 21 June 2019 = 2019-06-21
          It opened on Sept. 5                       | Sept. 5 = 2024-09-05
          It opened on Sunday the 5th of May         | Sunday the 5th of May = 2024-05-05
          It opened on March eighth                  | March eighth = 2024-03-08
          It opened in August of last year           | August of last year = 2023-08
          It opened in March of 2019                 | March of 2019 = 2019-03
          It ran on March 5 - 9 , 1918               | March 5 = 1918-03-05; 9, 1918 = 1918-03-09
          It met on April 24 and 25                  | April 24 = 2024-04-24; 25 = 2024-04-25
          It met between May and July 2020           | May = 2020-05; July 2020 = 2020-07
          It met from November to January 2019       | November = 2018-11; January 2019 = 2019-01
          It was a 1971 treaty                       | 1971 = 1971
          It was born in nineteen ninety - six       | nineteen ninety-six = 1996
          It was built in the year 2000              | the year 2000 = 2000
          It was built in the 18th century           | the 18th century = 17
          It was built in the '80s                   | the '80s = 198
          It was built in 490 BC                     | 490 BC = BC0490
          It will shut in mid-2025                   | mid-2025 = 2025
          It was slow in fiscal 2023                 | fiscal 2023 = 2023
          """)
  void readsTheCalendar(String sentence, String found) {
    assertThat(told(sentence).replace(" -", "-").replace("- ", "-").replace(" ,", ","))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained early/JJ Tuesday                 | early Tuesday = 2024-10-29
          It rained on Tuesday morning               | Tuesday morning = 2024-10-29TMO
          It rained on the night of October 3        | the night of October 3 = 2024-10-03TNI
          It rained at noon on Thursday              | noon on Thursday = 2024-10-31T12:00
          It rained at 4 in the morning              | 4 in the morning = 2024-11-01T04:00
          It rained at 19:30 GMT on Thursday         | 19:30 GMT on Thursday = 2024-10-31T19:30
          It rained last night                       | last night = 2024-10-31TNI
          It rained the day before yesterday         | the day before yesterday = 2024-10-30
          """)
  void readsTheTimeOfDay(String sentence, String found) {
    assertThat(told(sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It lasted two and a half years             | two and a half years = P2Y6M
          It lasted a year and a half                | a year and a half = P1Y6M
          It lasted half an hour                     | half an hour = PT0.5H
          It lasted a couple of weeks                | a couple of weeks = P2W
          It lasted 3 hours 20 minutes               | 3 hours 20 minutes = PT3H20M
          It is held four times a year               | four times a year = P1Y
          It lasted two decades                      | two decades = P20Y
          It lasted several months                   | several months = PXM
          It lasted two to three weeks               | two to three weeks = P2W
          It grew over the past three years          | the past three years = P3Y
          It grew in recent/JJ weeks                 | recent weeks = PXW
          It grew in the first/JJ nine months        | the first nine months = P9M
          It meets each/DT July                      | each July = XXXX-07
          It meets on Mondays                        | Mondays = XXXX-WXX-1
          It meets twice/RB a week                   | twice a week = P1W
          It meets every other/JJ day                | every other day = P2D
          It is held annually/RB                     | annually = P1Y
          """)
  void readsDurationsAndSets(String sentence, String found) {
    assertThat(told(sentence)).isEqualTo(found.replace("PT0.5H", "PT30M"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on Christmas Day                 | Christmas Day = 2023-12-25
          It will open on Christmas Day              | Christmas Day = 2024-12-25
          It opened last Thanksgiving                | last Thanksgiving = 2023-11-23
          It opened on Easter Monday 2024            | Easter Monday 2024 = 2024-04-01
          It opened on Labor Day                     | Labor Day = 2024-09-02
          It opened in the summer of 2019            | the summer of 2019 = 2019-SU
          It opened last winter/NN                   | last winter = 2023-WI
          It opened last October                     | last October = 2023-10
          It opened last Oct. 23                     | last Oct. 23 = 2024-10-23
          It opened over the weekend/NN              | the weekend = 2024-W43-WE
          It will shut at the end of the year        | the end of the year = 2024
          It rose in the same month last year        | the same month last year = 2023-11
          It opened half a century ago               | half a century ago = 1974
          It opened in the week of March 6           | the week of March 6 = 2024-W10
          It will shut next fall/NN                  | next fall = 2025-FA
          """)
  void readsHolidaysAndSeasons(String sentence, String found) {
    assertThat(told(sentence)).isEqualTo(found);
  }

  @Test
  void readsQuartersInAnArticleOnBusiness() {
    assertThat(
            told(
                "The company reported a profit on sales of its shares",
                "It fell in the third/JJ quarter",
                "It rose to $ 5 million from $ 4 million a year earlier",
                "It will fall in the first/JJ quarter of 2025"))
        .isEqualTo(
            "the third quarter = 2024-Q3; a year earlier = 2023-Q3;"
                + " the first quarter of 2025 = 2025-Q1");
  }

  @Test
  void leavesTheQuartersOfAGameAlone() {
    assertThat(told("The team won the game with a goal", "They led in the third/JJ quarter by ten"))
        .isEmpty();
  }

  @Test
  void aStoryOfThePastKeepsItsOwnYears() {
    assertThat(
            told(
                "The war began in 1936 and ended in 1939",
                "It spread in 1937 and in 1938 and in 1938",
                "The city fell in January 1939 after the battle",
                "The port fell on 14 February"))
        .endsWith("14 February = 1939-02-14");
  }

  @Test
  void readsThatDayAndTheNextDayFromTheStory() {
    assertThat(told("It opened on March 5 , 2019", "It shut that day", "It opened the next day"))
        .endsWith("that day = 2019-03-05; the next day = 2019-03-06");
  }

  @Test
  void leavesThatDayOpenWhereTheStoryHasNoDay() {
    assertThat(told("It opened in 2019", "It shut that day")).endsWith("that day = XXXX-XX-XX");
  }

  @Test
  void aModifierNarrowsTheInterval() {
    Timex late = read(Sentences.of(PlainTagger.tag("It opened in late 2023"))).get(0).value();
    assertThat(late.modifier()).isEqualTo(TimexModifier.END);
    assertThat(late.earliest()).isAfter(LocalDate.of(2023, 4, 1));
    Timex whole = read(Sentences.of(PlainTagger.tag("It opened in 2023"))).get(0).value();
    assertThat(whole.modifier()).isNull();
    assertThat(whole.earliest()).isEqualTo("2023-01-01");
  }

  @Test
  void aRangeOfDaysIsOneStretchForBothItsEnds() {
    List<Assertion<Timex>> ends =
        read(Sentences.of(PlainTagger.tag("It met on March 5 - 9 , 2019")));
    assertThat(ends).extracting(a -> a.value().earliest()).containsOnly(LocalDate.of(2019, 3, 5));
    assertThat(ends).extracting(a -> a.value().latest()).containsOnly(LocalDate.of(2019, 3, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They ran 60 Minutes/NNPS on CBS
          It was her second/JJ goal
          It will fall/VB again
          The march/NN was long
          He is 34 years old
          It costs $ 10 a day
          It is open 24 hours a day
          It was the second case in as many weeks
          They joined the March/NNP of the Mothers
          It closed at 2000 points
          The wind rose to 1950 points
          """)
  void leavesOtherWordsAlone(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }
}
