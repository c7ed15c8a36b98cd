package io.github.gainsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.OffsetMap;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.article.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each annotator in use does what the library needs of it. */
class CoreNlpAnnotatorIT {
  private static final Annotator ANNOTATOR = new CoreNlpAnnotator();

  private static AnnotatedArticle annotate(String text) {
    Article article = Article.builder("a").paragraph(text).build();
    return ANNOTATOR.annotate(article, article.sections());
  }

  private static List<String> of(AnnotatedArticle annotated, Function<Token, String> property) {
    return annotated.sentences().stream().flatMap(s -> s.tokens().stream()).map(property).toList();
  }

  /** Every token is the piece of its section that its offsets mark, and none goes back. */
  private static void assertOffsetsFit(AnnotatedArticle annotated) {
    assertThat(annotated.sentences()).isNotEmpty();
    for (Sentence sentence : annotated.sentences()) {
      int last = 0;
      for (Token token : sentence.tokens()) {
        assertThat(sentence.section().text().substring(token.start(), token.end()))
            .isEqualTo(token.text());
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        last = token.start();
      }
    }
  }

  @Test
  void wordsAreTagged() {
    assertThat(of(annotate("The mayor of Kelbrook opened two bridges."), Token::tag))
        .containsExactly("DT", "NN", "IN", "NNP", "VBD", "CD", "NNS", ".");
  }

  @Test
  void wordsGetTheirLemmas() {
    assertThat(of(annotate("The mayors were opening two bridges."), Token::lemma))
        .containsExactly("the", "mayor", "be", "open", "two", "bridge", ".");
  }

  @Test
  void entitiesAreFound() {
    AnnotatedArticle annotated =
        annotate("Maria Lopez of Siemens met Peter Novak in Berlin on Friday.");

    assertThat(of(annotated, t -> t.text() + "/" + t.entity()))
        .contains("Lopez/PERSON", "Siemens/ORGANIZATION", "Novak/PERSON", "Berlin/LOCATION")
        .contains("met/O", "Friday/O");
  }

  @Test
  void sentencesArePartedButNotAtAbbreviations() {
    AnnotatedArticle annotated =
        annotate("Dr. Ellen Marsh left on Nov. 3 for St. Louis. She returned a day later.");

    assertThat(annotated.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "Dr. Ellen Marsh left on Nov. 3 for St. Louis.", "She returned a day later.");
  }

  @Test
  void aSentenceIsParsedWhenItIsAsked() {
    Sentence sentence =
        annotate("The minister said that the bridge was closed.").sentences().get(0);

    Dependencies parse = sentence.dependencies();

    assertThat(parse.governors()).hasSize(sentence.size());
    assertThat(parse.relations().get(2)).isEqualTo("root");
    assertThat(parse.governors().get(2)).isEqualTo(-1);
    assertThat(parse.relations().get(1)).isEqualTo("nsubj");
    assertThat(parse.governors().get(1)).isEqualTo(2);
    assertThat(parse.relations().get(5)).startsWith("nsubj");
    assertThat(parse.governors().get(5)).isEqualTo(7);
  }

  @Test
  void noSentenceIsParsedBeforeItIsAsked() {
    AtomicInteger asked = new AtomicInteger();
    Annotator annotator =
        new CoreNlpAnnotator(
            CoreNlpAnnotator.WORDS,
            () -> {
              asked.incrementAndGet();
              return CoreNlpAnnotator.PARSE.get();
            });
    Article article = Article.builder("a").paragraph("It rained. The roof leaked.").build();

    AnnotatedArticle annotated = annotator.annotate(article, article.sections());
    assertThat(asked).hasValue(0);

    annotated.sentences().get(1).dependencies();
    annotated.sentences().get(1).dependencies();
    assertThat(asked).hasValue(1);
  }

  @Test
  void aSentenceThatEndsInAnAbbreviationIsParsedOrLeftAlone() {
    for (Sentence s : annotate("He moved to the U.S. They sold it to Acme Inc.").sentences()) {
      assertThat(s.dependencies().governors().size()).isIn(0, s.size());
    }
  }

  @Test
  void creditsAndFurnitureAreNotRead() {
    Article article =
        Article.builder("a")
            .part(SectionKind.CREDIT, "Photo by Jane Roe")
            .paragraph("The roof leaked.")
            .part(SectionKind.FURNITURE, "Read more about roofs")
            .caption("Jane Roe looks at the roof.")
            .build();

    AnnotatedArticle annotated = ANNOTATOR.annotate(article, article.sections());

    assertThat(annotated.sentences())
        .extracting(Sentence::text)
        .containsExactly("The roof leaked.", "Jane Roe looks at the roof.");
    assertThat(annotated.sentences()).extracting(Sentence::sectionIndex).containsExactly(1, 3);
    assertThat(annotated.sentences()).extracting(Sentence::index).containsExactly(0, 1);
  }

  @Test
  void aSectionWithoutWordsHasNoSentences() {
    assertThat(annotate(" \u200B ").sentences()).isEmpty();
  }

  @Test
  void spansOfARepairedSectionPointIntoTheUsersText() {
    // A blank is missing after "Novak", and the mark-up writes the ampersand with five characters.
    String original = "* Peter Novakof Marks &amp; Co. left.";
    String repaired = "Peter Novak of Marks & Co. left.";
    OffsetMap offsets =
        OffsetMap.builder()
            .copy(2, 11)
            .replace(13, 13, 1)
            .copy(13, 9)
            .replace(22, 27, 1)
            .copy(27, 10)
            .build();
    Section section =
        new Section(
            SectionKind.BULLET,
            new Span("a", Article.TEXT, 0, original.length()),
            repaired,
            offsets);
    Article article = Article.builder("a").sectioned(original, List.of(section)).build();

    Sentence sentence = ANNOTATOR.annotate(article, article.sections()).sentences().get(0);

    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      pieces.add(article.textAt(sentence.span(i, i + 1)));
    }
    assertThat(pieces)
        .containsExactly("Peter", "Novak", "of", "Marks", "&amp;", "Co.", "left", ".");
    assertThat(article.textAt(sentence.span(0, 3))).isEqualTo("Peter Novakof");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Ames wrote “great 🎉🎉” and 👩‍👩‍👧 on Friday.",
        "The group \u200F\u202Bשלום\u202C\u200E met in Haifa on Friday.",
        "Zero\u200Bwidth and soft\u00ADhyphen words cost 5\u00A0000\u202Feuros.",
        "A lone surrogate \uD83D stands here, and \uFFFD and \u0000 too.",
        "ﬁre at the café on Łódź Street cost €1.2m—twice that of 2019…",
        "A combining e\u0301 and a 𝒻ancy letter met 東京 on Friday.",
        "He moved to the U.S. They sold it to Acme Inc.",
        "“‘Don't,’ he said,” she said, in the '90s.",
        "Visit https://example.org/a?b=c&d or mail a.b@example.org — now!!! ;-)",
      })
  void oddCharactersLeaveOffsetsRight(String text) {
    AnnotatedArticle annotated = annotate(text);

    assertOffsetsFit(annotated);
    assertThat(of(annotated, Token::text)).hasSizeGreaterThan(4);
  }

  @Test
  void wordsAfterAnEmojiStandWhereTheyStood() {
    Article article = Article.builder("a").paragraph("Hurray 🎉 for Berlin.").build();

    Sentence sentence = ANNOTATOR.annotate(article, article.sections()).sentences().get(0);

    int berlin =
        of(
                new AnnotatedArticle(article, article.sections(), ImmutableList.of(sentence)),
                Token::text)
            .indexOf("Berlin");
    assertThat(sentence.span(berlin, berlin + 1)).isEqualTo(new Span("a", Article.TEXT, 14, 20));
  }

  @Test
  void aSentenceOfThreeHundredTokensIsReadButNotParsed() {
    String text = "They named " + "Anna Berg, ".repeat(100) + "and others.";

    AnnotatedArticle annotated = annotate(text);

    assertOffsetsFit(annotated);
    Sentence sentence = annotated.sentences().get(0);
    assertThat(sentence.size()).isGreaterThan(300);
    assertThat(of(annotated, Token::tag)).containsOnly("X");
    assertThat(sentence.dependencies()).isEqualTo(Dependencies.NONE);
  }

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(
          Article.of(
              "a" + i,
              "Fire in Port "
                  + i
                  + "\n\nAt least "
                  + (i + 2)
                  + " people were hurt on Friday, "
                  + "Chief Ann Brook told reporters in Leeds.\n\n“We had "
                  + (3 * i)
                  + " boats,” she said. The fire had started at Novak & Sons.\n"));
    }
    List<String> alone = articles.stream().map(CoreNlpAnnotatorIT::describe).toList();

    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      articles.forEach(article -> tasks.add(() -> describe(article)));
      List<String> together = new ArrayList<>();
      for (Future<String> result : pool.invokeAll(tasks)) {
        together.add(result.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      pool.shutdownNow();
    }
  }

  private static String describe(Article article) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : ANNOTATOR.annotate(article, TextReader.read(article)).sentences()) {
      out.append(s.span()).append(s.tokens()).append(s.dependencies()).append('\n');
    }
    return out.toString();
  }
}
