package io.github.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.OffsetMap;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.Suppressed;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {
  private static final String TEXT = "The ferry took 212 people in 2021.";

  private static ArticleFacts facts(String id, String text) {
    return FactsBuilder.article(id)
        .headline("Ferry full")
        .body(text)
        .published("2021-03-05")
        .build();
  }

  private static ArticleFacts read(String id) {
    return FactsBuilder.article(id)
        .headline("Ferry full")
        .body(TEXT)
        .published("2021-03-05")
        .state(Kind.QUANTITY, "212", Quantity.exact(212, "people"), Topic.about("people"))
        .state(Kind.DATE, "2021", Timex.day(LocalDate.of(2021, 2, 1)), Topic.NONE)
        .build();
  }

  private static Evidence end(ArticleFacts facts, String words, String says) {
    int start = facts.article().text().indexOf(words);
    Span span = new Span(facts.id(), Article.TEXT, start, start + words.length());
    return new Evidence(span, words, says);
  }

  private static Discrepancy finding(String message, Evidence... ends) {
    return new Discrepancy(
        "FigureMismatch",
        "Q1",
        Severity.WARNING,
        0.9,
        message,
        ImmutableList.copyOf(ends),
        ImmutableList.of(new Fact(Fact.SAYS, "never shown"), new Fact(Fact.FINE_IF, "not one")),
        ImmutableList.of(new Resolution(ends[0].span(), "221")),
        false,
        "0123456789abcdef");
  }

  private static CheckResult result(Discrepancy... found) {
    return new CheckResult(
        ImmutableList.copyOf(found),
        ImmutableList.of(
            new Coverage("FigureMismatch", 2, 0, 1, 0, 0),
            new Coverage("GluedWords", 0, 0, 0, 0, 0)),
        ImmutableList.of());
  }

  private interface Writing {
    void to(HtmlReporter reporter) throws IOException;
  }

  private static String html(Writing writing) throws IOException {
    StringWriter out = new StringWriter();
    try (HtmlReporter reporter = new HtmlReporter(out)) {
      writing.to(reporter);
    }
    return out.toString();
  }

  private static Document page(Writing writing) throws IOException {
    return Jsoup.parse(html(writing));
  }

  private static Document one(ArticleFacts facts, Discrepancy... found) throws IOException {
    return page(r -> r.article(new ArticleReport(facts, result(found))));
  }

  @Test
  void aFindingShowsItsEndsTheExplanationAndTheEdit() throws IOException {
    ArticleFacts facts = read("a1");
    Document page =
        one(
            facts,
            finding("two counts", end(facts, "212", "212 people"), end(facts, "2021", "a year")));
    Element finding = page.selectFirst("#f1");

    assertThat(finding.select("h4").text()).isEqualTo("two counts");
    assertThat(finding.select(".ends .pin").eachText()).containsExactly("1a", "1b");
    assertThat(finding.select(".ends mark").eachText()).containsExactly("212", "2021");
    assertThat(finding.select(".says").eachText()).containsExactly("212 people", "a year");
    assertThat(finding.select("dl").text()).isEqualTo("fine if not one edit 1a 212 → 221");
    assertThat(finding.select("a[href=#check-FigureMismatch]")).hasSize(1);
    assertThat(page.select("#check-FigureMismatch p")).isNotEmpty();
    assertThat(finding.text()).contains("0123456789abcdef");
  }

  @Test
  void everyLinkLeadsToOneElement() throws IOException {
    ArticleFacts facts = read("a1");
    Document page = one(facts, finding("x", end(facts, "212", ""), end(facts, "2021", "")));

    assertThat(page.select("a[href]")).isNotEmpty();
    for (Element link : page.select("a[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(page.select("[id=" + link.attr("href").substring(1) + "]"))
          .as("%s", link)
          .hasSize(1);
    }
  }

  @Test
  void theTextIsShownInFullWithWhatWasRead() throws IOException {
    Document page = one(read("a1"));

    assertThat(page.select(".text .body").text()).isEqualTo(TEXT);
    assertThat(page.select(".text .quantity").text()).isEqualTo("212");
    assertThat(page.select(".text .date").attr("title")).contains("1 February 2021");
    assertThat(page.select("table td").eachText()).contains("people", "212");
    assertThat(page.select(".days .own").text()).contains("Friday 5 March 2021");
  }

  @Test
  void furnitureIsMarkedAsSuch() throws IOException {
    ArticleFacts facts =
        FactsBuilder.article("a1")
            .part(SectionKind.FURNITURE, "Read more")
            .body("It rained.")
            .build();

    assertThat(one(facts).select(".text p.furniture").text()).endsWith("Read more");
  }

  @Test
  void nothingFoundAndNothingLookedAtReadDifferently() throws IOException {
    assertThat(one(read("a1")).select(".none").text()).startsWith("Nothing found.");
    assertThat(one(facts("a1", "It rained.")).select(".none").text())
        .startsWith("Nothing looked at.");
  }

  @Test
  void theArticlesOfAnEventStandTogetherWithWhatIsBetweenThem() throws IOException {
    ArticleReport one = new ArticleReport(read("a1"), result());
    ArticleReport other = new ArticleReport(read("a2"), result());
    ArticleReport alone = new ArticleReport(read("a3"), result());
    Discrepancy between = finding("x", end(one.facts(), "212", ""), end(other.facts(), "212", ""));
    Document page =
        page(
            r -> {
              r.article(one);
              r.article(alone);
              r.article(other);
              r.event(
                  new EventReport(
                      "c1",
                      ImmutableList.of("a1", "a2"),
                      result(between),
                      ImmutableList.of(between)),
                  ImmutableList.of(one, other));
            });

    assertThat(page.select(".group")).hasSize(2);
    assertThat(page.select(".event h2").text()).isEqualTo("2 articles compared c1");
    assertThat(page.select(".event .text")).hasSize(2);
    assertThat(page.select(".event .text").get(0).select("#e1a")).hasSize(1);
    assertThat(page.select(".event .text").get(1).select("#e1b")).hasSize(1);
    assertThat(page.select(".where").text()).contains("1a a1 paragraph 1", "1b a2 paragraph 1");
    assertThat(page.select(".f.superseded")).hasSize(1);
    assertThat(page.select(".counts").text()).contains("1 warning 0 notes 1 superseded");
  }

  @Test
  void anEndInAPrimaryTextShowsThatText() throws IOException {
    ArticleFacts facts = read("a1");
    ArticleFacts transcript = facts("speech", "We took 221 people.");
    ArticleFacts other = facts("unused", "Nothing.");
    Discrepancy found = finding("x", end(facts, "212", ""), end(transcript, "221", ""));
    Document page =
        page(
            r ->
                r.article(
                    new ArticleReport(facts, result(found), ImmutableList.of(transcript, other))));

    assertThat(page.select(".article h3").eachText())
        .containsExactly("Ferry full", "Primary text: Ferry full");
  }

  @Test
  void failuresAndProblemsAreShown() throws IOException {
    CheckResult broken =
        new CheckResult(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(new CheckFailure("Broken", "NullPointerException: <b>")));
    Document page =
        page(
            r -> {
              r.article(new ArticleReport(read("a1"), broken));
              r.problem(new ReadProblem("b.ndjson", 7, "not JSON"));
            });

    assertThat(page.select(".broken").text()).contains("Broken broke", "NullPointerException: <b>");
    assertThat(page.select(".problems li").text()).isEqualTo("b.ndjson:7: not JSON");
  }

  @Test
  void aRunWithoutArticlesSaysSo() throws IOException {
    assertThat(page(r -> {}).text()).contains("no articles to check");
  }

  @Test
  void hostileTextIsText() throws IOException {
    String hostile = "</p><script>alert(1)</script> {{policy}} &amp; \u202Eabc \u0000 \uD800 it";
    ArticleFacts facts =
        FactsBuilder.article("<i>\"'").headline(hostile).body(hostile + " has 212 of them").build();
    String html =
        html(
            r ->
                r.article(
                    new ArticleReport(
                        facts, result(finding(hostile, end(facts, "212", hostile))))));
    Document page = Jsoup.parse(html);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("i:not([id])")).isEmpty();
    assertThat(html).doesNotContain("\u202E", "\u0000", "alert(1)</script>");
    assertThat(html.chars().filter(c -> c == 0xD800)).isEmpty();
    assertThat(page.select(".text .body").text())
        .contains("</p><script>alert(1)</script> {{policy}} &amp; \uFFFDabc \uFFFD \uFFFD it");
    assertThat(page.select("#f1 h4").text()).startsWith("</p><script>");
  }

  @Test
  void whatIsSuppressedIsShownApartWithTheReason() throws IOException {
    ArticleFacts facts = read("a1");
    CheckResult result =
        new CheckResult(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(
                new Suppressed(
                    finding("x", end(facts, "212", "")), Suppressed.By.ARTICLE, "two ferries")),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of());
    Document page = page(r -> r.article(new ArticleReport(facts, result)));

    assertThat(page.select(".f.suppressed dl").text()).contains("suppressed because two ferries");
    assertThat(page.select(".findings h3").eachText()).containsExactly("Findings", "Suppressed");
    assertThat(page.select("[name=severity][value=suppressed]").hasAttr("checked")).isFalse();
    assertThat(page.select("[name=severity][value=warning]").hasAttr("checked")).isTrue();
  }

  @Test
  void aMessageThatRepeatsAPassageIsCut() throws IOException {
    ArticleFacts facts = read("a1");
    Document page = one(facts, finding("x".repeat(100_000), end(facts, "212", "")));

    assertThat(page.select("#f1 h4").text()).hasSize(601).endsWith("x…");
  }

  @Test
  void anEndOutsideOfAllSectionsIsToldWithoutALink() throws IOException {
    ArticleFacts facts = read("a1");
    Evidence elsewhere =
        new Evidence(new Span("a1", "/deck/0", 0, 4), "deck", "not among the sections");
    Document page = one(facts, finding("x", end(facts, "212", ""), elsewhere));

    assertThat(page.select("#f1 .ends a.pin").eachText()).containsExactly("1a");
    assertThat(page.select("#f1 .ends mark").eachText()).containsExactly("212", "deck");
  }

  /** The policy names the very style and script that stand in the page. */
  @Test
  void onlyItsOwnStyleAndScriptMayRun() throws IOException {
    Document page = one(read("a1"));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-");
    for (String element : new String[] {"style", "script"}) {
      assertThat(policy).contains(element + "-src " + sha256(page.selectFirst(element).data()));
    }
    assertThat(page.select("[style], link, img, iframe, [onclick]")).isEmpty();
  }

  private static String sha256(String text) {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void headingsAreInOrder() throws IOException {
    ArticleFacts facts = read("a1");
    int level = 0;
    for (Element heading : one(facts, finding("x", end(facts, "212", ""))).select("h1,h2,h3,h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as("%s", heading).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void aSectionOfMarkUpShowsAsItReads() throws IOException {
    String html = "<p>Fish &amp; 212 chips</p>";
    Span span = new Span("a1", Article.TEXT, 3, 23);
    Section section =
        new Section(
            SectionKind.BODY,
            span,
            "Fish & 212 chips",
            OffsetMap.builder().copy(3, 5).replace(8, 13, 1).copy(13, 10).build());
    Article article = Article.builder("a1").sectioned(html, ImmutableList.of(section)).build();
    ArticleFacts facts =
        new ArticleFacts(article, article.sections(), DateContext.UNKNOWN, ImmutableList.of());
    Document page = one(facts, finding("x", end(facts, "212", "")));

    assertThat(page.select(".text .body").text()).isEqualTo("Fish & 1a212 chips");
  }
}
