package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.check.Suppressed;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Role;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Uniqueness;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Reports built by hand, with an assertion of every kind and a finding with everything. */
final class SampleReports {
  static final String TEXT =
      "On March 4, 2021, mayor Ada Brune of Orlen, 51, said “the bridge will hold” for 8,000,000"
          + " crossings.\nThe bridge, the first in a century, opened on March 4, 2020.";

  static final String CLEAN = "Nothing to see.";

  private SampleReports() {}

  @CheckInfo(summary = "Two dates of one opening differ", type = "T1", severity = Severity.ERROR)
  static final class SampleCheck implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {}
  }

  static ArticleReport full() {
    Attribution by =
        new Attribution(
            "mayor Ada Brune", span("mayor Ada Brune"), "Ada Brune", "", "said", Occasion.OPEN);
    Qualifiers said =
        new Qualifiers(Modality.REPORTED, false, by, Timex.day(LocalDate.of(2021, 3, 4)));
    ArticleFacts facts =
        FactsBuilder.article("a1")
            .part(SectionKind.BODY, TEXT)
            .published("2021-03-05")
            .state(Kind.DATE, "March 4, 2021", Timex.day(LocalDate.of(2021, 3, 4)), Topic.NONE)
            .state(
                Kind.ROLE,
                "mayor",
                new Role("Ada Brune", "mayor", "Orlen", "acting"),
                Topic.about("ada brune"))
            .state(
                Kind.NAME,
                "Ada Brune",
                new PersonName(
                    "Ada Brune", "Brune", "Ada", NameOrder.GIVEN_FIRST, "x", "Ada Brune"),
                Topic.NONE)
            .state(Kind.PLACE, "Orlen", new Place("Orlen", ""), Topic.NONE)
            .state(Kind.AGE, "51", new Age("Ada Brune", 51, 51), Topic.NONE)
            .state(
                Kind.ATTRIBUTION,
                "the bridge will hold",
                0,
                new Quote("the bridge will hold", QuoteKind.DIRECT),
                Topic.about("ada brune"),
                said)
            .state(
                Kind.QUANTITY,
                "8,000,000",
                Quantity.of(new BigDecimal("8E+6"), Bound.AT_LEAST, null, "crossing"),
                Topic.about("crossing").withEvents(ImmutableSet.of("hold")))
            .state(
                Kind.EVENT,
                "the first in a century",
                new Uniqueness(
                    Uniqueness.Rank.FIRST, "bridge", "the first in a century", null, null),
                Topic.NONE)
            .state(
                Kind.ELAPSED,
                "a century",
                new Elapsed(
                    Elapsed.Relation.LASTED,
                    1,
                    ChronoUnit.CENTURIES,
                    Bound.EXACT,
                    Timex.day(LocalDate.of(1920, 3, 4)),
                    Timex.day(LocalDate.of(2020, 3, 4))),
                Topic.NONE)
            .build();
    return new ArticleReport(facts, result(facts, finding(facts)));
  }

  /** An article without findings, but for one that is kept back and a stale suppression. */
  static ArticleReport clean() {
    ArticleFacts facts = FactsBuilder.article("a2").body(CLEAN).build();
    CheckResult result = result(facts);
    Suppression stale =
        new Suppression("0123456789abcdef", "it was so", LocalDate.of(2021, 1, 31), "", "a2.txt:3");
    return new ArticleReport(
        facts,
        new CheckResult(
            result.discrepancies(),
            result.superseded(),
            ImmutableList.of(
                new Suppressed(remark(facts), Suppressed.By.ARTICLE, "the sample is fine")),
            ImmutableList.of(new StaleSuppression(stale, "expired on 2021-01-31")),
            result.coverage(),
            result.failures()));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span("a1", Article.TEXT, start, start + words.length());
  }

  private static Discrepancy finding(ArticleFacts facts) {
    Findings findings = new Findings(new SampleCheck(), Aligner.standard());
    findings
        .found(Severity.ERROR, "the bridge opens a year before its mayor speaks of it")
        .says(facts.article(), span("March 4, 2021"), "Thursday 4 March 2021")
        .says(facts.article(), span("March 4, 2020"), "Wednesday 4 March 2020")
        .because(Alignment.certain("same bridge"))
        .fact(Fact.DIFFER_BECAUSE, "one year apart")
        .resolve(span("March 4, 2020"), "March 4, 2021")
        .dependsOnAnchor(true)
        .fact(Fact.DEPENDS_ON, "a1 is read under " + facts.dates().account(facts.article()))
        .report();
    return findings.all().get(0);
  }

  private static Discrepancy remark(ArticleFacts facts) {
    Findings findings = new Findings(new SampleCheck(), Aligner.standard());
    findings
        .found(Severity.NOTE, "nothing is seen")
        .says(facts.article(), new Span("a2", Article.TEXT, 0, 7), "nothing")
        .report();
    return findings.all().get(0);
  }

  static EventReport event() {
    return new EventReport(
        "c1",
        ImmutableList.of("a1", "a2"),
        result(full().facts(), finding(full().facts())),
        ImmutableList.of(finding(full().facts())));
  }

  private static CheckResult result(ArticleFacts facts, Discrepancy... found) {
    return new CheckResult(
        ImmutableList.copyOf(found),
        ImmutableList.of(new Coverage("SampleCheck", facts.assertions().size(), 1, 3, 2, 0)),
        ImmutableList.of(new CheckFailure("BrokenCheck", "java.lang.IllegalStateException: no")));
  }

  static Report run() {
    return new Report(
        ImmutableList.of(full(), clean()),
        ImmutableList.of(event()),
        ImmutableList.of(new ReadProblem("b.ndjson", 7, "not JSON")));
  }

  /** What a reporter writes. */
  interface Writing {
    Reporter to(StringWriter out) throws IOException;
  }

  /** The sample run in the format of a reporter. */
  static String written(Writing writing) throws IOException {
    StringWriter out = new StringWriter();
    run().writeTo(writing.to(out));
    return out.toString();
  }
}
