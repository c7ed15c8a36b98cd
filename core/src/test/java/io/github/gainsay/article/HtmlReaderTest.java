package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>x</title>
      <meta property="og:site_name" content="Ellis Gazette">
      <meta property="og:title" content="Harbor wall &amp; town | Ellis Gazette">
      <meta name="description" content="Nine years &amp; one vote.">
      <link rel="canonical" href="https://example.org/wall">
      <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
        {"@type":["NewsArticle"],"headline":"Harbor wall & town","datePublished":"2022-03-05T00:10:00+12:00"}]}</script>
      </head><body><nav><p>Home</p></nav><h1>Gazette</h1>
      <article><h1>Harbor wall &amp; town</h1>
      <div class="byline">By Ann Lowe</div><time datetime="2022-03-04">March 5</time>
      <ul><li>Four million</li></ul>
      <p>PORT ELLIS (AP) &mdash; The <b>council</b>&nbsp;voted&#8217;s
         on <a href="x">Tues</a>day.</p>
      <figure><img><figcaption>The wall in 2020. (AP Photo/Ann Lowe)</figcaption></figure>
      <blockquote><p>We waited.</p></blockquote>
      <aside><p>Other news</p></aside>
      <p>Second<br>line.</p><ul><li>A point</li></ul>
      <p>Sign up for our newsletter</p>
      <script>var p = "<p>no</p>";</script></article><footer><p>Imprint</p></footer></body></html>
      """;

  @Test
  void readsThePartsOfAPageAndWhereTheyStand() {
    Article article = HtmlReader.read("a", PAGE);
    assertThat(Lines.of(article.sections()))
        .containsExactly(
            "HEADLINE: Harbor wall & town",
            "DECK: Nine years & one vote.",
            "DATELINE: By Ann Lowe",
            "DATELINE: March 5",
            "BULLET: Four million",
            "DATELINE: PORT ELLIS (AP) —",
            "BODY: The council voted’s on Tuesday.",
            "CAPTION: The wall in 2020.",
            "CREDIT: (AP Photo/Ann Lowe)",
            "QUOTE: We waited.",
            "BODY: Second line.",
            "BODY: A point",
            "FURNITURE: Sign up for our newsletter");
    assertThat(article.text()).isEqualTo(PAGE);
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 3, 5));
    assertThat(article.source()).isEqualTo("Ellis Gazette");
    assertThat(article.url()).isEqualTo("https://example.org/wall");
    Section body = article.sections().get(6);
    assertThat(article.textAt(body.locate(4, 11))).isEqualTo("council");
    int apostrophe = body.text().indexOf('’');
    assertThat(article.textAt(body.locate(apostrophe, apostrophe + 1))).isEqualTo("&#8217;");
    assertThat(TextReader.read(article)).isEqualTo(article.sections());
  }

  @Test
  void fallsBackToWhatThePageSaysAboutItself() {
    Article article =
        HtmlReader.read(
            "a",
            """
            <html><head><script type="application/ld+json">{broken</script>
            <script type="application/ld+json">[{"@type":"Article","headline":"Wall \\u0026 town",
            "articleBody":"The wall \\"fell\\".\\nNobody was hurt.","publisher":{"name":"Gazette"}}]
            </script><meta name="date" content="2022-03-04"></head><body><div id=app></div></body>
            """);
    assertThat(Lines.of(article.sections()))
        .containsExactly(
            "HEADLINE: Wall & town", "BODY: The wall \"fell\".", "BODY: Nobody was hurt.");
    Section headline = article.sections().get(0);
    assertThat(article.textAt(headline.locate(5, 6))).isEqualTo("\\u0026");
    assertThat(article.published()).isEqualTo(LocalDate.of(2022, 3, 4));
    assertThat(article.source()).isEqualTo("Gazette");
  }

  @Test
  void aPageWithoutParagraphsIsReadByItsBlocks() {
    Article article =
        HtmlReader.read(
            "a", "<body><h1>Wall falls</h1><div>It fell.<br><br>Nobody was hurt.</div>");
    assertThat(Lines.of(article.sections()))
        .containsExactly("HEADLINE: Wall falls", "BODY: It fell.", "BODY: Nobody was hurt.");
  }

  @Test
  void aPageWithoutTextIsFurniture() {
    Article article = HtmlReader.read("a", "<html><script>1</script></html>");
    assertThat(article.sections()).hasSize(1);
    assertThat(article.sections().get(0).kind()).isEqualTo(SectionKind.FURNITURE);
  }

  @Test
  void brokenPagesAreReadWithoutAFault() {
    Random random = new Random(11);
    for (int run = 0; run < 500; run++) {
      StringBuilder html = new StringBuilder(PAGE);
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(html.length() - 8);
        if (random.nextBoolean()) {
          html.delete(at, at + 1 + random.nextInt(6));
        } else {
          html.insert(at, "<>&;\"'/p\u0000".charAt(random.nextInt(9)));
        }
      }
      Article article = HtmlReader.read("a", html.toString());
      for (Section section : article.sections()) {
        assertThat(section.span().end()).isLessThanOrEqualTo(html.length());
        for (int i = 0; i < section.text().length(); i++) {
          assertThat(section.span().contains(section.locate(i, i + 1))).isTrue();
        }
      }
    }
  }

  @Test
  void deepNestingIsNoDanger() {
    Article article = HtmlReader.read("a", "<div>".repeat(20_000) + "<p>It fell.</p>");
    assertThat(Lines.of(article.sections())).isNotEmpty();
  }
}
