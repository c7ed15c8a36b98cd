package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Uniqueness;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports a claim that an event is the first, the only or the greatest one in a stretch of time
 * when the same article dates another of its kind within it: "the first visit in 14 years" this
 * summer, and a visit of June 2019 in a caption. A claim without a date of its own is one about the
 * article's news. The greatest is contradicted only by a greater number of the same thing.
 *
 * <p>Such superlatives are copied from old stories and outlive their truth.
 */
@CheckInfo(
    summary = "A claim to be the first or only event is contradicted by a dated one",
    type = "T8",
    severity = Severity.ERROR)
public final class FirstSinceContradicted implements ArticleCheck {
  private static final double SURE = 0.85;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ImmutableList<Assertion<Uniqueness>> claims = article.of(Uniqueness.class);
    if (claims.isEmpty()) {
      return;
    }
    ImmutableList<Assertion<Timex>> dated =
        article.of(Timex.class).stream()
            .filter(date -> Instances.isDated(article, date))
            .collect(ImmutableList.toImmutableList());
    for (Assertion<Uniqueness> claim : claims) {
      findings.looked(1);
      if (claim.qualifiers().negated()) {
        continue;
      }
      // Of several dates in a sentence the one nearest to the event is its date.
      Map<Integer, Instances> bySentence = new TreeMap<>();
      for (Assertion<Timex> date : dated) {
        if (claim.value().rulesOut(date.value())) {
          bySentence.merge(
              date.locus().sentence(),
              new Instances(article, claim, date),
              (a, b) -> b.distance() < a.distance() ? b : a);
        }
      }
      bySentence.values().forEach(instance -> compare(instance, findings));
    }
  }

  private static void compare(Instances instance, Findings findings) {
    ArticleFacts article = instance.article();
    Assertion<Uniqueness> claim = instance.claim();
    Assertion<Timex> date = instance.date();
    Uniqueness value = claim.value();
    boolean most = value.rank() == Uniqueness.Rank.MOST;
    Precedent precedent = new Precedent(instance);
    boolean last = !most && precedent.isCalledLast();
    boolean same =
        most
            ? instance.isNear() && instance.isGreater()
            : !precedent.isOfAbsence() && (instance.isOfKind() || precedent.isTold());
    boolean apart = instance.isElsewhere() || instance.isOthers();
    if (!instance.isAnother() || !(last || (same && !apart))) {
      findings.passedOver();
      return;
    }
    double sameness = findings.align(EventMatch.PROFILE, claim, date).probability();
    boolean sure = !most && instance.isClaimDated() && instance.sharesPlace() && sameness >= SURE;
    String event = value.event().isEmpty() ? "event" : value.event();
    findings
        .found(
            sure ? Severity.ERROR : Severity.WARNING,
            "“" + value.claim() + "” leaves no room for that of " + date.value().describe())
        .says(article, claim, value.describe())
        .says(article, date, date.value().describe())
        .confidence(sure ? sameness : SURE)
        .fact(
            Fact.SAME_BECAUSE,
            most ? "it has a greater number of the same thing" : "both are of one kind: " + event)
        .fact(
            Fact.DIFFER_BECAUSE,
            "the dated " + event + " lies within the time in which there was none")
        .fact(Fact.FINE_IF, "the dated " + event + " is of another kind")
        .fact(Fact.TO_RESOLVE, "correct the claim, its date, or the date of the other " + event)
        .dependsOnAnchor(true)
        .report();
  }
}
