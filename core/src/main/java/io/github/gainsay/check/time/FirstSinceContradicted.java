package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.Uniqueness;

/**
 * Reports a claim that an event is the first or only one in a stretch of time when the same article
 * dates another of its kind within it: "the first visit in 14 years" this summer, and a visit of
 * June 2019 in a caption. The claim must be dated itself, or the other could be the very event.
 *
 * <p>Such superlatives are copied from old stories and outlive their truth.
 */
@CheckInfo(
    summary = "A claim to be the first or only event is contradicted by a dated one",
    type = "T8",
    severity = Severity.ERROR)
public final class FirstSinceContradicted implements ArticleCheck {
  private static final String PROFILE = "event-date";
  private static final double SURE = 0.85;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    if (article.of(Uniqueness.class).isEmpty()) {
      return;
    }
    ImmutableListMultimap<Boolean, Assertion<Timex>> dated =
        Multimaps.index(article.of(Timex.class), d -> isInstance(d.value()));
    for (Assertion<Uniqueness> claim : article.of(Uniqueness.class)) {
      findings.looked(1);
      for (Assertion<Timex> date : dated.get(true)) {
        compare(article, claim, date, findings);
      }
    }
  }

  private static boolean isInstance(Timex timex) {
    return timex.isPlaced()
        && timex.basis() == TimexBasis.EXPLICIT
        && timex.written().year() != null;
  }

  private static void compare(
      ArticleFacts article, Assertion<Uniqueness> claim, Assertion<Timex> date, Findings findings) {
    Timex own = claim.qualifiers().time();
    boolean other =
        own != null
            && own.isPlaced()
            && !own.overlaps(date.value())
            && date.locus().sentence() != claim.locus().sentence();
    String event = claim.value().event();
    boolean sameKind =
        date.topic().events().contains(event)
            && !claim.topic().places().isEmpty()
            && !Sets.intersection(claim.topic().places(), date.topic().places()).isEmpty();
    if (!other || !sameKind || !claim.value().rulesOut(date.value())) {
      return;
    }
    Alignment alignment = findings.align(PROFILE, claim, date);
    if (alignment.probability() < SURE) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            Severity.ERROR,
            "“" + claim.value().claim() + "” leaves no room for that of " + date.value().describe())
        .says(article, claim, claim.value().describe())
        .says(article, date, date.value().describe())
        .because(alignment)
        .fact(
            Fact.DIFFER_BECAUSE,
            "the dated " + event + " lies within the time in which there was none")
        .fact(Fact.FINE_IF, "the dated " + event + " is of another kind")
        .fact(Fact.TO_RESOLVE, "correct the claim, its date, or the date of the other " + event)
        .dependsOnAnchor(true)
        .report();
  }
}
