package io.github.gainsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.SectionKind;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexExtractorTest {
  /** A Friday. */
  private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 1);

  private static List<Assertion<Timex>> read(AnnotatedArticle annotated, LocalDate published) {
    DateContext context =
        published == null
            ? DateContextFinder.find(annotated)
            : new DateContext(published, DateContext.How.PUBLISHED, null);
    Draft draft =
        new Draft(
            annotated,
            context,
            new TopicFinder(Gazetteer.standard(), Concepts.standard()),
            NamePack.standard());
    new TimexExtractor().extract(draft);
    return draft.of(Timex.class);
  }

  private static List<Assertion<Timex>> read(String sentence) {
    return read(Sentences.of(PlainTagger.tag(sentence)), FRIDAY);
  }

  private static String text(AnnotatedArticle annotated, Assertion<Timex> a) {
    return annotated.article().textAt(a.span());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On November 3 , 2023 , it rained          | November 3, 2023   | 2023-11-03
          On Nov. 3 it rained                       | Nov. 3             | 2024-11-03
          It opened on 3 March 2021 in Riga         | 3 March 2021       | 2021-03-03
          It opened on Tuesday , March 11 , 2025    | Tuesday, March 11, 2025 | 2025-03-11
          It opened in March 2021                   | March 2021         | 2021-03
          It opened in March                        | March              | 2024-03
          It will open in March                     | March              | 2025-03
          It opened in 1998                         | 1998               | 1998
          It opened on Wednesday                    | Wednesday          | 2024-10-30
          It will open on Wednesday                 | Wednesday          | 2024-11-06
          It opened last Friday                     | last Friday        | 2024-10-25
          It opened this summer                     | this summer        | 2024-SU
          It opened last week                       | last week          | 2024-W43
          It will open next year                    | next year          | 2025
          It opened two weeks ago                   | two weeks ago      | 2024-W42
          It opened three years ago                 | three years ago    | 2021
          It opened yesterday                       | yesterday          | 2024-10-31
          It opened in May last year                | May last year      | 2023-05
          It opened in May this year                | May this year      | 2024-05
          It lasted three days                      | three days         | P3D
          It meets every year                       | every year         | P1Y
          It opened on 2019-06-21                   | 2019-06-21         | 2019-06-21
          It opened Monday night                    | Monday night       | 2024-10-28TNI
          It opened at 9:30 p.m. Monday             | 9:30 p.m. Monday   | 2024-10-28T21:30
          It was new in the 1990s                   | the 1990s          | 199
          """)
  void normalizesTo(String sentence, String words, String value) {
    String tagged = PlainTagger.tag(sentence.strip());
    AnnotatedArticle annotated = Sentences.of(tagged);
    List<Assertion<Timex>> found = read(annotated, FRIDAY);
    assertThat(found).hasSize(1);
    assertThat(text(annotated, found.get(0))).isEqualTo(words);
    assertThat(found.get(0).value().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They may/MD march/VB again
          Second from left is the mayor
          The sun/NN set
          There were 2000 people in the square
          The 34-year-old/JJ man left
          He will march/VB with them
          """)
  void leavesOtherWordsAlone(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void keepsTheWeekdayAndTheDateAsWritten() {
    Timex timex = read("It opened on Tuesday , March 12 , 2025").get(0).value();
    assertThat(timex.written().weekday()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(timex.earliest()).isEqualTo("2025-03-12");
  }

  @Test
  void keepsAnImpossibleDateAndDoesNotPlaceIt() {
    Timex timex = read("It opened on April 31 , 2024").get(0).value();
    assertThat(timex.written().isPossible()).isFalse();
    assertThat(timex.isPlaced()).isFalse();
  }

  @Test
  void partsAMonthFromARelativeMonthThatDoesNotFitIt() {
    List<Assertion<Timex>> found = read("The summit met in May this month");
    assertThat(found).extracting(a -> a.value().value()).containsExactly("2024-05", "2024-11");
  }

  @Test
  void readsTheFollowingMonthFromTheStoryAndThisMonthFromTheArticle() {
    AnnotatedArticle annotated =
        Sentences.of(
            PlainTagger.tag("He went to Riga in January 2019 and home the following month"),
            PlainTagger.tag("He went again last month"));
    assertThat(read(annotated, FRIDAY))
        .extracting(a -> a.value().value())
        .containsExactly("2019-01", "2019-02", "2024-10");
  }

  @Test
  void aCaptionDoesNotMoveTheStory() {
    AnnotatedArticle annotated =
        Sentences.article("a")
            .body(PlainTagger.tag("He went to Riga on January 5 , 2019"))
            .caption(PlainTagger.tag("The mayor met him on June 9 , 2022"))
            .body(PlainTagger.tag("A day later he was home"))
            .build();
    assertThat(read(annotated, FRIDAY))
        .extracting(a -> a.value().value())
        .containsExactly("2019-01-05", "2022-06-09", "2019-01-06");
  }

  @Test
  void takesTheDatelineForTheArticleBeforeAnyOtherDate() {
    AnnotatedArticle annotated =
        Sentences.article("a")
            .add(SectionKind.DATELINE, PlainTagger.tag("March 4 , 2022"))
            .body(PlainTagger.tag("It opened on March 9 , 2023"))
            .build();
    DateContext context = DateContextFinder.find(annotated);
    assertThat(context.how()).isEqualTo(DateContext.How.DATELINE);
    assertThat(context.date()).isEqualTo("2022-03-04");
  }

  @Test
  void isBoundedByTheLatestDateThatIsNotAhead() {
    AnnotatedArticle annotated =
        Sentences.article("a")
            .body(PlainTagger.tag("It opened on March 9 , 2021"))
            .caption(PlainTagger.tag("The hall on May 2 , 2022"))
            .body(PlainTagger.tag("It will close on July 1 , 2023"))
            .build();
    DateContext context = DateContextFinder.find(annotated);
    assertThat(context.how()).isEqualTo(DateContext.How.LATEST_DATE);
    assertThat(context.date()).isEqualTo("2022-05-02");
  }

  @Test
  void placesNothingWithoutADate() {
    AnnotatedArticle annotated = Sentences.of(PlainTagger.tag("It opened on Wednesday"));
    assertThat(DateContextFinder.find(annotated)).isEqualTo(DateContext.UNKNOWN);
    assertThat(read(annotated, null).get(0).value().isPlaced()).isFalse();
  }

  @Test
  void anArticleWithAGivenDateIsReadUnderIt() {
    Article article = Article.builder("a").text("x").published(FRIDAY).build();
    AnnotatedArticle annotated =
        new AnnotatedArticle(article, article.sections(), Sentences.of("x").sentences());
    assertThat(DateContextFinder.find(annotated).how()).isEqualTo(DateContext.How.PUBLISHED);
  }
}
