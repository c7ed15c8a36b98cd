package io.github.gainsay.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.Dependencies;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedAnnotatorTest {
  private static final Dependencies PARSE =
      new Dependencies(ImmutableList.of(1, -1), ImmutableList.of("nsubj", "root"));

  /** Two sentences of two tokens; the first has a parse, the second odd signs. */
  private static final Annotator LIVE =
      (article, sections) ->
          new AnnotatedArticle(
              article,
              sections,
              ImmutableList.of(
                  new Sentence(
                      0,
                      0,
                      sections.get(0),
                      ImmutableList.of(
                          new Token("Fairs", "fair", "NNS", "O", 0, 5),
                          new Token("open", "open", "VBP", "O", 6, 10)),
                      () -> PARSE),
                  new Sentence(
                      1,
                      1,
                      sections.get(1),
                      ImmutableList.of(
                          new Token("#", "a\tb\\n\\", "#", "O", 0, 1),
                          new Token("x", "\r\n", "NN", "PERSON", 1, 2)),
                      () -> Dependencies.NONE)));

  @TempDir private Path folder;

  private static Article article(String first) {
    return Article.builder("desk/a.txt")
        .part(SectionKind.HEADLINE, first)
        .part(SectionKind.BODY, "#x")
        .build();
  }

  private static AnnotatedArticle annotate(Annotator annotator, Article article) {
    return annotator.annotate(article, article.sections());
  }

  private Path recorded() throws IOException {
    annotate(RecordedAnnotator.recording(LIVE, folder), article("Fairs open"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private void assertRefused(Article article, String fault) {
    assertThatThrownBy(() -> annotate(RecordedAnnotator.replaying(folder), article))
        .isInstanceOf(RecordedAnnotationsException.class)
        .hasMessageContaining(fault)
        .hasMessageContaining("-Dgainsay.annotations=record");
  }

  @Test
  void whatWasRecordedIsReplayedInFull() throws IOException {
    Path file = recorded();
    Article article = article("Fairs open");
    AnnotatedArticle replay = annotate(RecordedAnnotator.replaying(folder), article);
    AnnotatedArticle live = annotate(LIVE, article);

    assertThat(file).hasFileName("desk%2Fa.txt.annotations");
    assertThat(replay.sections()).isEqualTo(live.sections());
    assertThat(replay.sentences()).hasSameSizeAs(live.sentences());
    for (int i = 0; i < live.sentences().size(); i++) {
      assertThat(replay.sentences().get(i))
          .usingRecursiveComparison()
          .ignoringFields("dependencies")
          .isEqualTo(live.sentences().get(i));
      assertThat(replay.sentences().get(i).dependencies())
          .isEqualTo(live.sentences().get(i).dependencies());
    }
  }

  @Test
  void linesEndedTheOtherWayAreReadToo() throws IOException {
    Path file = recorded();
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(annotate(RecordedAnnotator.replaying(folder), article("Fairs open")).sentences())
        .hasSize(2);
  }

  @Test
  void anEditedArticleIsRefused() throws IOException {
    recorded();

    assertRefused(article("Fairs shut"), "recorded for another text than article \"desk/a.txt\"");
  }

  @Test
  void anArticleThatWasNotRecordedIsRefused() {
    assertRefused(article("Fairs open"), "article \"desk/a.txt\" was not recorded");
  }

  @Test
  void anotherFormIsRefused() throws IOException {
    Path file = recorded();
    Files.writeString(file, Files.readString(file).replaceFirst("form 1", "form 2"));

    assertRefused(article("Fairs open"), "is not of form 1");
  }

  @Test
  void aDamagedFileIsRefusedWithItsLine() throws IOException {
    Path file = recorded();
    String good = Files.readString(file);

    Files.writeString(file, good.replace("\tVBP\t", "\t"));
    assertRefused(article("Fairs open"), "line 7 has 7 columns");
    Files.writeString(file, good.replace("# section 1", "# section 7"));
    assertRefused(article("Fairs open"), "damaged at line 9");
    Files.writeString(file, good.replace("\t6\t10", "\t6\tten"));
    assertRefused(article("Fairs open"), "damaged at line 7");
  }

  @Test
  void anArticleWithALongNameHasAFileOfItsOwn() {
    Article a = Article.of("x".repeat(300) + "a", "Fairs open");
    Article b = Article.of("x".repeat(300) + "b", "Fairs open");
    Annotator none =
        (article, sections) -> new AnnotatedArticle(article, sections, ImmutableList.of());
    RecordedAnnotator.recording(none, folder).annotate(a, ImmutableList.of());

    assertThat(RecordedAnnotator.replaying(folder).annotate(a, ImmutableList.of()).sentences())
        .isEmpty();
    assertRefused(b, "was not recorded");
  }
}
