package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  private static final String STORY = "\nThe fair opens on Thursday in Tarn.\n\nMany will come.\n";

  private static ImmutableList<ReadResult> read(String text) {
    return ArticleFiles.standard()
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "a.md",
            InputFormat.TEXT);
  }

  private static Article article(String text) {
    ImmutableList<ReadResult> results = read(text);
    return ((ReadResult.Read) results.get(results.size() - 1)).article();
  }

  private static List<String> problems(String text) {
    return read(text).stream()
        .filter(ReadProblem.class::isInstance)
        .map(ReadProblem.class::cast)
        .map(ReadProblem::describe)
        .toList();
  }

  /** Kind and text of each section. */
  private static List<String> sections(Article article) {
    return TextReader.read(article).stream()
        .map(s -> s.kind() + ": " + article.textAt(s.span()))
        .toList();
  }

  @Test
  void itsKeysAreThoseOfTheArticle() {
    String text =
        """
        ---
        # for the desk
        id: fair-7
        published: 2025-10-01T08:00:00Z
        source: Tarn Post
        url: https://example.org/fair
        cluster: fair
        layout: wide
        gainsay:
          suppress:
            - fingerprint: 0123456789abcdef
              reason: it is a Thursday
              expires: 2026-01-31
        ---
        """;
    Article article = article(text + STORY);

    assertThat(problems(text + STORY)).isEmpty();
    assertThat(article.id()).isEqualTo("fair-7");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 10, 1));
    assertThat(article.source()).isEqualTo("Tarn Post");
    assertThat(article.url()).isEqualTo("https://example.org/fair");
    assertThat(article.cluster()).isEqualTo("fair");
    assertThat(article.suppressions())
        .containsExactly(
            new Suppression(
                "0123456789abcdef", "it is a Thursday", LocalDate.of(2026, 1, 31), "", "a.md:11"));
  }

  @Test
  void theTextStaysAsItIsAndTheHeadlineIsReadWhereItStands() {
    String text = "---\nsource: Tarn Post\nheadline: \"Fair opens\"\nlang: en\n---\n" + STORY;
    Article article = article(text);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.headline()).isNull();
    assertThat(sections(article))
        .containsExactly(
            "FURNITURE: ---\nsource: Tarn Post\nheadline: \"",
            "HEADLINE: Fair opens",
            "FURNITURE: \"\nlang: en\n---",
            "BODY: The fair opens on Thursday in Tarn.",
            "BODY: Many will come.");
  }

  @Test
  void aHeadlineOfSeveralLinesIsAFieldOfItsOwn() {
    Article article = article("---\nheadline: >-\n  Fair opens\n  in Tarn\n---\n" + STORY);

    assertThat(article.headline()).isEqualTo("Fair opens in Tarn");
    assertThat(sections(article))
        .startsWith(
            "HEADLINE: Fair opens in Tarn",
            "FURNITURE: ---\nheadline: >-\n  Fair opens\n  in Tarn\n---");
  }

  @Test
  void aHeadlineThatIsRepeatedAboveTheStoryIsFurniture() {
    Article article =
        article("---\nheadline: Fair opens in Tarn\n---\n\nFair opens in Tarn\n" + STORY);

    assertThat(sections(article))
        .contains("HEADLINE: Fair opens in Tarn", "FURNITURE: Fair opens in Tarn");
  }

  @Test
  void linesOfWindowsAreRead() {
    String text = "---\r\nheadline: Fair opens\r\nsource: Post\r\n---\r\n" + STORY;

    assertThat(problems(text)).isEmpty();
    assertThat(article(text).source()).isEqualTo("Post");
    assertThat(sections(article(text))).contains("HEADLINE: Fair opens");
  }

  @Test
  void aRuleAboveATextIsNoFrontMatter() {
    String rule = "---\nThe fair opens on Thursday: many will come.\n---\n" + STORY;

    assertThat(problems(rule)).isEmpty();
    assertThat(sections(article(rule))).noneMatch(s -> s.startsWith("FURNITURE: ---\nThe"));
    assertThat(problems(STORY)).isEmpty();
  }

  /** "¶" is the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "published: soon|a.md:2: front matter: published: \"soon\" is no ISO date or date-time",
        "source: [a]|a.md:2: front matter: source: a list, but expected a single value",
        "source: a¶source: b|a.md:3: front matter: source: stands twice, first on line 2",
        "source: 'a|a.md:3: front matter: not YAML: while scanning a quoted scalar, found"
            + " unexpected end of stream",
        "source: x¶¶headline: Fair: it opens|a.md:4: front matter: not YAML: mapping values are"
            + " not allowed here",
        "suppress: all|a.md:2: front matter: suppress: \"all\", but expected a list of"
            + " suppressions",
        "gainsay: {supress: []}|a.md:2: front matter: gainsay.supress: no such key; did you mean"
            + " suppress?",
        "suppress:¶ - fingerprint: 0123456789abcdef|a.md:3: front matter: suppress[0]: no reason"
            + " given: why the finding is fine",
        "suppress:¶ - {fingerprint: 0123456789abcdef, reason: x, article: b}|a.md:3: front"
            + " matter: suppress[0].article: no such key; there are fingerprint, reason, expires",
      })
  void whatIsWrongIsToldWithItsLineAndTheRestIsRead(String yaml, String told) {
    String text = "---\n" + yaml.replace('¶', '\n') + "\n---\n" + STORY;

    assertThat(problems(text)).hasSize(1);
    assertThat(problems(text).get(0)).startsWith(told);
    assertThat(sections(article(text)))
        .contains("BODY: The fair opens on Thursday in Tarn.")
        .noneMatch(s -> s.startsWith("BODY: ---"));
    assertThat(read(text).get(0))
        .isInstanceOfSatisfying(ReadProblem.class, p -> assertThat(p.isLost()).isFalse());
  }

  @Test
  void oneThatDoesNotEndIsToldAndReadAsText() {
    String text = "---\nheadline: Fair opens\n" + STORY;

    assertThat(problems(text)).containsExactly("a.md:1: a front matter without a closing line ---");
    assertThat(sections(article(text))).contains("BODY: Many will come.");
  }

  @Test
  void aHugeOpeningIsReadInTime() {
    String text = "---\n" + "key: value\n".repeat(100_000);

    assertThat(problems(text)).hasSize(1);
    assertThat(problems("---\n" + "\n".repeat(500_000))).isEmpty();
  }
}
