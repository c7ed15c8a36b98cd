package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.Rivals.Rival;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reports a number of a headline, deck or bullet that the body does not bear out: "550 jobs to go"
 * over a story that tells of 55. Most readers see only the headline.
 *
 * <p>Headlines round, add up, convert and count: a number that follows from numbers of the body by
 * rounding, as a sum, a share, a multiple or a stretch between two dates is never reported. What is
 * left is a warning when the body has a number that it looks like a slip of, and in a headline a
 * note when it has none.
 */
@CheckInfo(
    summary = "A number of the headline is not in the body",
    type = "H1",
    severity = Severity.WARNING)
public final class NumberNotInBody implements ArticleCheck {
  private final Sums sums = new Sums(Concepts.standard());

  @Override
  public void check(ArticleFacts article, Findings findings) {
    if (article.sections().stream().noneMatch(s -> s.kind().isSummary())
        || article.sections().stream().noneMatch(s -> s.kind().isFlow())) {
      return;
    }
    NumberReadings readings = new NumberReadings(article);
    BodyNumbers body = new BodyNumbers(article, readings);
    for (Section section : article.sections()) {
      if (section.kind().isSummary()) {
        check(article, SummaryNumber.of(section, readings), body, findings);
      }
    }
  }

  private void check(
      ArticleFacts article,
      ImmutableList<SummaryNumber> claims,
      BodyNumbers body,
      Findings findings) {
    ImmutableSet<BigDecimal> taken =
        claims.stream()
            .map(c -> c.value().stripTrailingZeros())
            .collect(ImmutableSet.toImmutableSet());
    findings.looked(claims.size());
    if (claims.isEmpty()) {
      return;
    }
    SectionWords words = new SectionWords(claims.get(0).section().text());
    for (SummaryNumber claim : claims) {
      Contradiction contradiction = contradiction(claim, words, taken, body);
      if (contradiction != null && contradiction.isLikely()) {
        report(article, claim, contradiction, findings);
      } else if (!isBorneOut(claim, body)) {
        Rival rival = Rivals.of(claim, taken, body, findings);
        if (contradiction != null
            && contradiction.isSlipOfResult()
            && (rival == null || !rival.isSure(claim))) {
          report(article, claim, contradiction, findings);
        } else {
          reportAbsent(article, claim, rival, findings);
        }
      }
    }
  }

  private static void reportAbsent(
      ArticleFacts article, SummaryNumber claim, @Nullable Rival rival, Findings findings) {
    boolean more = rival != null && Contradiction.isOneMore(claim, rival.told());
    // a deck or bullet may add a fact of its own
    if (!more && (rival != null || claim.section().kind() == SectionKind.HEADLINE)) {
      report(article, claim, rival, findings);
    }
  }

  private @Nullable Contradiction contradiction(
      SummaryNumber claim, SectionWords words, ImmutableSet<BigDecimal> taken, BodyNumbers body) {
    if (claim.isShare() || claim.isUncounted() || claim.isGlued() || claim.isSmallWhole()) {
      return null;
    }
    return Contradiction.of(claim, taken, body, new Retelling(claim, words, body), sums);
  }

  /** "A man is dead" bears out one, and nothing says that none is. */
  private boolean isBorneOut(SummaryNumber claim, BodyNumbers body) {
    return claim.isShare()
        || claim.isWordedRank()
        || claim.isGlued()
        || claim.value().compareTo(BigDecimal.ONE) <= 0
        || claim.isSmallWhole()
        || body.hold(claim.value())
        || TimeSpans.explain(claim, body)
        || Roundings.explain(claim, body)
        || sums.explain(claim, body);
  }

  private static void report(
      ArticleFacts article, SummaryNumber claim, Contradiction contradiction, Findings findings) {
    String number = contradiction.number();
    Findings.Draft draft =
        draft(article, claim, Severity.WARNING, " where the body has " + number, findings)
            .says(article.article(), contradiction.rival().told().span(), contradiction.says())
            .confidence(contradiction.confidence())
            .fact(Fact.SAME_BECAUSE, contradiction.why());
    report(draft, "the body gives " + number, claim);
  }

  private static void report(
      ArticleFacts article, SummaryNumber claim, @Nullable Rival rival, Findings findings) {
    Findings.Draft draft =
        rival != null && rival.isSure(claim)
            ? draft(
                    article,
                    claim,
                    Severity.WARNING,
                    " where the body has " + rival.number(),
                    findings)
                .confidence(rival.isAligned() ? 0.9 : 0.75)
            : draft(article, claim, Severity.NOTE, ", which the body does not bear out", findings)
                .confidence(0.5);
    if (rival != null) {
      draft
          .says(
              article.article(),
              rival.told().span(),
              rival.number() + " is the nearest in the body")
          .fact(Fact.SAME_BECAUSE, rival.why());
    }
    report(draft, "the body does not give " + Quantity.plain(claim.value()), claim);
  }

  private static Findings.Draft draft(
      ArticleFacts article,
      SummaryNumber claim,
      Severity severity,
      String than,
      Findings findings) {
    String place = claim.section().kind().name().toLowerCase(Locale.ROOT);
    String number = Quantity.plain(claim.value());
    return findings
        .found(severity, "the " + place + " gives " + number + than)
        .says(article.article(), claim.span(), number + " in the " + place);
  }

  private static void report(Findings.Draft draft, String differ, SummaryNumber claim) {
    draft
        .fact(
            Fact.DIFFER_BECAUSE,
            differ
                + ", and no rounding, sum, share or stretch of its numbers and dates makes "
                + Quantity.plain(claim.value()))
        .fact(Fact.FINE_IF, "it is counted or worked out from what the body tells in words")
        .fact(Fact.TO_RESOLVE, "give the number of the body, or tell there where this one is from")
        .report();
  }
}
