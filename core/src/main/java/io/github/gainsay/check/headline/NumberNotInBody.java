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
import io.github.gainsay.check.headline.Rivals.Slip;
import io.github.gainsay.check.headline.Sums.Sum;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
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
      if (claim.isShare()) {
        continue;
      }
      Contradiction contradiction = contradiction(claim, words, taken, body);
      if (contradiction != null && contradiction.isLikely()) {
        report(article, claim, contradiction, findings);
        continue;
      }
      if (claim.isWordedRank()) {
        continue;
      }
      boolean ofOthers = body.hold(claim.value()) && body.holdOfOthers(claim);
      if (claim.isOneOfMany() || ofOthers) {
        Rival rival = Rivals.of(claim, taken, body, findings);
        boolean same =
            rival != null
                && rival.slip() == Slip.FEW
                && (!ofOthers || rival.told().reading().noun().equals(claim.reading().noun()));
        if (same && !isWorkedOut(claim, body)) {
          report(article, claim, rival, findings);
        }
      } else if (body.hold(claim.value()) && claim.section().kind() != SectionKind.HEADLINE) {
        Rival rival = Rivals.of(claim, taken, body, findings);
        if (rival != null
            && rival.isOfSentence(claim)
            && Rivals.copies(claim, body) <= Rivals.SAME_FACT
            && !isWorkedOut(claim, body)) {
          report(article, claim, rival, findings);
        }
      } else if (!claim.isGlued() && !isBorneOut(claim, body)) {
        Rival rival = Rivals.of(claim, taken, body, findings);
        if (rival == null || !rival.isSure(claim)) {
          Sum sum = sums.nearest(claim, body);
          if (sum != null) {
            reportSum(article, claim, sum, findings);
            continue;
          }
          OptionalInt years = elapsed(claim, body);
          if (years.isPresent()) {
            reportYears(article, claim, years.getAsInt(), findings);
            continue;
          }
        }
        if (rival != null && Contradiction.isOneMore(claim, rival.told())) {
          continue;
        }
        // a deck or bullet may add a fact of its own
        if (rival != null || claim.section().kind() == SectionKind.HEADLINE) {
          report(article, claim, rival, findings);
        }
      }
    }
  }

  private @Nullable Contradiction contradiction(
      SummaryNumber claim, SectionWords words, ImmutableSet<BigDecimal> taken, BodyNumbers body) {
    if (claim.isUncounted() || claim.isGlued() || claim.isSmallWhole()) {
      return null;
    }
    return Contradiction.of(claim, taken, body, new Retelling(claim, words, body), sums);
  }

  /** "A man is dead" bears out one, and nothing says that none is. */
  private boolean isBorneOut(SummaryNumber claim, BodyNumbers body) {
    return claim.value().compareTo(BigDecimal.ONE) <= 0
        || claim.isSmallWhole()
        || body.hold(claim.value())
        || isWorkedOut(claim, body);
  }

  private boolean isWorkedOut(SummaryNumber claim, BodyNumbers body) {
    return TimeSpans.explain(claim, body)
        || Roundings.explain(claim, body)
        || sums.explain(claim, body);
  }

  /** The years between two of the body that the claim looks like a slip of. */
  private static OptionalInt elapsed(SummaryNumber claim, BodyNumbers body) {
    return TimeSpans.elapsedYears(claim, body).stream()
        // a year more or less is how stretches are counted
        .filter(y -> Math.abs(claim.value().doubleValue() - y) > 1)
        .filter(y -> !TimeSpans.isBetweenYears(claim.value(), body))
        .filter(y -> Rivals.slip(claim.value(), BigDecimal.valueOf(y)) != Slip.NONE)
        .mapToInt(y -> y)
        .findFirst();
  }

  private static void reportSum(
      ArticleFacts article, SummaryNumber claim, Sum sum, Findings findings) {
    String place = claim.section().kind().name().toLowerCase(Locale.ROOT);
    String number = Quantity.plain(claim.value());
    findings
        .found(
            Severity.WARNING,
            "the " + place + " gives " + number + " where the body has " + sum.arithmetic())
        .says(article.article(), claim.span(), number + " in the " + place)
        .says(article, sum.first(), sum.first().value().describe())
        .says(article, sum.second(), sum.second().value().describe())
        .confidence(0.75)
        .fact(Fact.DIFFER_BECAUSE, sum.arithmetic() + ", not " + number)
        .fact(Fact.FINE_IF, "it counts others as well, or not all of them")
        .fact(Fact.TO_RESOLVE, "give the sum, or say in the body who else is counted")
        .report();
  }

  private static void reportYears(
      ArticleFacts article, SummaryNumber claim, int years, Findings findings) {
    String place = claim.section().kind().name().toLowerCase(Locale.ROOT);
    String number = Quantity.plain(claim.value());
    findings
        .found(
            Severity.WARNING,
            "the " + place + " gives " + number + " years where those of the body make " + years)
        .says(article.article(), claim.span(), number + " in the " + place)
        .confidence(0.75)
        .fact(Fact.DIFFER_BECAUSE, "no two years of the body are " + number + " apart")
        .fact(Fact.FINE_IF, "it is counted from a year that the body does not give")
        .fact(Fact.TO_RESOLVE, "count from the year that is meant")
        .report();
  }

  private static void report(
      ArticleFacts article, SummaryNumber claim, Contradiction contradiction, Findings findings) {
    String place = claim.section().kind().name().toLowerCase(Locale.ROOT);
    String number = Quantity.plain(claim.value());
    findings
        .found(
            Severity.WARNING,
            "the " + place + " gives " + number + " where the body has " + contradiction.number())
        .says(article.article(), claim.span(), number + " in the " + place)
        .says(article.article(), contradiction.rival().told().span(), contradiction.says())
        .confidence(contradiction.confidence())
        .fact(Fact.SAME_BECAUSE, contradiction.why())
        .fact(
            Fact.DIFFER_BECAUSE,
            "the body gives "
                + contradiction.number()
                + ", and no rounding, sum, share or stretch of its numbers and dates makes "
                + number)
        .fact(Fact.FINE_IF, "it is counted or worked out from what the body tells in words")
        .fact(Fact.TO_RESOLVE, "give the number of the body, or tell there where this one is from")
        .report();
  }

  private static void report(
      ArticleFacts article, SummaryNumber claim, @Nullable Rival rival, Findings findings) {
    String place = claim.section().kind().name().toLowerCase(Locale.ROOT);
    String number = Quantity.plain(claim.value());
    Findings.Draft draft =
        rival != null && rival.isSure(claim)
            ? findings
                .found(
                    Severity.WARNING,
                    "the " + place + " gives " + number + " where the body has " + rival.number())
                .confidence(rival.isAligned() ? 0.9 : 0.75)
            : findings
                .found(
                    Severity.NOTE,
                    "the " + place + " gives " + number + ", which the body does not bear out")
                .confidence(0.5);
    draft.says(article.article(), claim.span(), number + " in the " + place);
    if (rival != null) {
      draft.says(
          article.article(), rival.told().span(), rival.number() + " is the nearest in the body");
      draft.fact(Fact.SAME_BECAUSE, rival.why());
    }
    draft
        .fact(
            Fact.DIFFER_BECAUSE,
            "the body does not give "
                + number
                + ", and no rounding, sum, share or stretch of its numbers and dates makes it")
        .fact(Fact.FINE_IF, "it is counted or worked out from what the body tells in words")
        .fact(Fact.TO_RESOLVE, "give the number of the body, or tell there where this one is from")
        .report();
  }
}
